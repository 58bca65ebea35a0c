// One key, from everywhere: where you are, what the big key does, and every action there is, to be chosen like everything else.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/screens/choice_screen.hpp"
#include "kiosk/screens/help/help_contents.hpp"

namespace lectern::kiosk {

class HelpScreen final : public ChoiceScreen {
public:
    /// `below` is the screen that help was asked on; it outlives this one.
    HelpScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "help"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .is_help = true}; }
    bool handle(Action action) override;
    View view() const override { return view_over(below_); }
    /// What somebody who asks it here wants to know.
    std::vector<std::string> whereabouts() const override { return below_.whereabouts(); }
    /// The list is another one then, with the focus on what holds the one button.
    void one_button_changed() override;

private:
    std::string about() const override;
    std::vector<std::string> intro() const override;
    void choose(std::size_t item) override;
    void go_back() override;
    std::vector<HelpEntry> entries() const;
    ChoiceList list() const;
    ChoiceList::Item item_for(const HelpEntry& entry) const;
    void choose(Action action);
    std::string title() const;
    void open_group(HelpGroup group, std::size_t item);
    void show_from(std::size_t item);
    void leave_and_do(Action action);

    const Screen& below_;
    std::optional<HelpGroup> group_;  ///< the one that is open, where one button does everything
    std::size_t group_item_ = 0;      ///< where it stands among the others
};

}  // namespace lectern::kiosk
