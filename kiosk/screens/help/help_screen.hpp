// Help, available from everywhere: tells where you are and what the big key does, and lists every action to choose from.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/screens/choice_screen.hpp"
#include "kiosk/screens/help/help_contents.hpp"

namespace lectern::kiosk {

class HelpScreen final : public ChoiceScreen {
public:
    /// `below` is the screen on which help was requested; it must outlive this one.
    HelpScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "help"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .is_help = true}; }
    bool handle(Action action) override;
    View view() const override { return view_over(below_); }
    /// The whereabouts of the screen below, which is what a visitor wants to know here.
    std::vector<std::string> whereabouts() const override { return below_.whereabouts(); }
    /// Switches to the other list, with the focus on the entry that contains the one-button setting.
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
    std::optional<HelpGroup> group_;  ///< the open group, in one-button use
    std::size_t group_item_ = 0;      ///< the group's position among the entries
};

}  // namespace lectern::kiosk
