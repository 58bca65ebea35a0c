// One button only, while an article is read: a press stops the voice and offers what that button can do here.
#pragma once

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

class ReadingMenuScreen final : public ChoiceScreen {
public:
    /// `below` is the article; it outlives this one.
    ReadingMenuScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "reading_menu"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover}; }
    View view() const override { return view_over(below_); }
    std::vector<std::string> whereabouts() const override { return whereabouts_over(below_); }

private:
    std::string about() const override;
    /// The button has no time to lose.
    std::vector<std::string> intro() const override { return {about()}; }
    void choose(std::size_t item) override;
    void go_back() override;

    const Screen& below_;
};

}  // namespace lectern::kiosk
