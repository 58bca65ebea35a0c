// A room with a kiosk that the monkey is let loose on, and what has to be true of it whatever was done.
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
    /// Without a touch screen the mouse is the one finger.
    explicit WatchedRoom(bool touch_screen);

    /// Waits for the first picture and remembers how a first visit begins.
    void learn();
    void perform(const Deed& deed);
    /// Everything is healed and let go, and nobody comes: the visit must end by itself and leave nothing behind.
    void rest();
    /// It ends when it is asked to, and nothing of it stays.
    void end();

    const std::vector<std::string>& complaints() const { return complaints_; }
    /// "visits 3, memory 45 MB, ..."
    std::string summary() const;
    /// The trace, the messages and two pictures, for whoever looks into a complaint.
    void keep_evidence(const std::filesystem::path& folder) const;

private:
    /// How a visit begins: its first sentence, how long it takes and how loud it is.
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

    e2e::ScratchDir own_;  ///< the articles and the programs
    e2e::KioskRoom room_;
    Hands hands_;
    Fate fate_;
    Witness witness_;
    std::size_t witnessed_ = 0;  ///< lines of the trace
    std::size_t told_ = 0;       ///< of the witness's complaints
    e2e::Picture welcome_;       ///< as it is at first
    e2e::Picture seen_;          ///< at the first complaint
    std::optional<Beginning> first_;
    std::vector<std::string> complaints_;
    std::vector<long> memory_mb_;
    int deeds_ = 0;
    int visits_ = 0;
    int starts_ = 1;
};

}  // namespace lectern::monkey
