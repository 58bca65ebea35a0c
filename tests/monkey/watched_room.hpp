// A room with a kiosk for the monkey, and the checks that must hold whatever was done to it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/monkey/fate.hpp"
#include "tests/monkey/hands.hpp"
#include "tests/monkey/witness.hpp"

namespace lectern::monkey {

/// Main thread only.
class WatchedRoom {
public:
    /// Without a touch screen the mouse acts as a single finger.
    explicit WatchedRoom(bool touch_screen);

    /// Waits for the first picture and records how the first visit begins.
    void learn();
    void perform(const Deed& deed);
    /// Repairs every fault and presses nothing: the visit must end by itself and leave no trace.
    void rest();
    /// Asks the program to end; it must end in time and leave no process behind.
    void end();

    const std::vector<std::string>& complaints() const { return complaints_; }
    /// Such as "12 deeds, 3 visits, 1 starts, memory in MB 45 46".
    std::string summary() const;
    /// Saves the trace, the messages and two pictures for the analysis of a complaint.
    void keep_evidence(const std::filesystem::path& folder) const;

private:
    /// How a visit begins: the first sentence, its length, and its level.
    struct Beginning {
        std::string text;
        double seconds = 0;
        double level_db = 0;
    };

    void complain(const std::string& what);
    void demand(e2e::Clock::duration patience, const std::string& what, const std::function<bool()>& condition);
    void follow();
    void look_after_process();
    std::optional<Beginning> begin_visit();
    void compare_with_first(const Beginning& beginning);
    void look_at_processes();
    void look_at_messages();
    Beginning measured(const std::string& text, e2e::Moment from, e2e::Moment to);

    e2e::ScratchDir own_;  ///< copies of the articles and the programs
    e2e::KioskRoom room_;
    Hands hands_;
    Fate fate_;
    Witness witness_;
    std::size_t witnessed_ = 0;  ///< number of trace events that the witness has seen
    std::size_t told_ = 0;       ///< number of the witness's complaints that were passed on
    e2e::Picture welcome_;       ///< Welcome before the first visit
    e2e::Picture seen_;          ///< the screen at the first complaint
    std::optional<Beginning> first_;
    std::vector<std::string> complaints_;
    std::vector<long> memory_mb_;
    int deeds_ = 0;
    int visits_ = 0;
    int starts_ = 1;
};

}  // namespace lectern::monkey
