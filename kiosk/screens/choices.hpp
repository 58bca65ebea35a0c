// A list that is operated by "press when you hear yours": its items are said in turn, and the one being said is taken.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/screens/stage.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Makes a list as it is now, in the interface's language; the focus is not its own.
using MakeList = std::function<ChoiceList()>;
/// By ear, or where nothing sounds, by the keys.
std::string how_to_choose(const Stage& stage);

/// Main thread. Part of a screen.
class Choices {
public:
    /// Where one button does everything, the list is followed by what else that button must reach: `behind`.
    Choices(Stage& stage, MakeList make, std::vector<Action> behind = {})
        : stage_(stage), make_(std::move(make)), behind_(std::move(behind)) {}

    /// Made anew each time: the language may have changed, and what an item stands for.
    ChoiceList list() const;

    /// Says the intro, then each item in turn from the focused one; after two rounds, or three for one button, it is quiet and waits.
    void say_in_turn(std::vector<std::string> intro);
    /// What moves the focus or says it again; false for anything else.
    bool handle(Action action);
    /// Moves the focus by one item and says what it is on; at an end it says so.
    void move(int by);
    /// Moves the focus to the page before or after; in a list of one page, by one item.
    void turn_page(int direction);
    /// Moves the focus to this item and says it; no more names are said by themselves.
    void steer_to(std::size_t item);
    /// The item that a press means now: the one being said, or the one before within half a second of its name's beginning.
    std::size_t chosen() const;
    /// A press: the screen's own item that it takes. Nothing where it meant something else, which is done: an item for one button, or
    /// rounds that were over and begin anew.
    std::optional<std::size_t> press();
    /// The same for an item that was touched, which may be gone from the list by then.
    std::optional<std::size_t> take(std::size_t item);
    /// Says the focused item.
    void say_focused(std::vector<std::string> before = {});
    /// An item was taken and the list stays: the person steers. One button cannot, so for it the names go on, from this one.
    void stay_at(std::size_t item);
    /// No more names are said by themselves: the person steers.
    void stop() { steps_left_ = 0; }
    /// Puts the focus on an item without a word.
    void focus(std::size_t item);

    void follow(const speech::NarrationEvent& event);
    std::string spoken_item(std::size_t item) const;

private:
    void step();
    std::size_t steps_of_all_rounds() const;
    Manner manner(const ChoiceList& shown) const;
    void say_edge(std::string edge);
    void follow_start(const speech::Started& started);

    Stage& stage_;
    MakeList make_;
    std::vector<Action> behind_;  ///< what the items behind the screen's own ask for
    std::size_t focus_ = 0;
    std::size_t steps_left_ = 0;         ///< names still to be said by itself
    std::optional<std::size_t> before_;  ///< the item said before this one, in turn
    AnnouncementId said_{};              ///< the focused name, last
    speech::TimePoint name_began_;
    bool name_heard_ = false;  ///< the focused name was the last thing that began to be heard; without sound, to be shown
};

}  // namespace lectern::kiosk
