// The base of every screen that is a list: its choices are said in turn, and the one being said is taken.
#pragma once

#include <string>
#include <vector>

#include "kiosk/screens/choices.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class ChoiceScreen : public Screen {
public:
    /// Says the intro, then the choices.
    void enter(bool returned) override;
    /// Select, moving, paging, Again, Where am I and Back.
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    /// And the ways to use it that were chosen.
    std::vector<std::string> whereabouts() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override { choices_.follow(event); }
    /// The names go by from the one that has the focus.
    void one_button_changed() override { choices_.stay_at(choices_.list().focus); }

protected:
    /// `behind`: see Choices.
    ChoiceScreen(Stage& stage, MakeList make, std::vector<Action> behind = {Action::help, Action::back})
        : stage_(stage), choices_(stage, std::move(make), std::move(behind)) {}

    /// What is asked here, as a sentence.
    virtual std::string about() const = 0;
    /// Said before the choices: what is asked, and how to answer.
    virtual std::vector<std::string> intro() const;
    virtual void choose(std::size_t item) = 0;
    virtual void go_back() = 0;
    /// The list in place of what stands on the screen that it was asked for on.
    View view_over(const Screen& below) const;
    /// What is asked here, and where one is below it.
    std::vector<std::string> whereabouts_over(const Screen& below) const;

    Stage& stage_;
    Choices choices_;
};

}  // namespace lectern::kiosk
