// Reads the trace while it grows and complains about what must never happen: two voices at once, a sentence said twice or never, a mark
// that goes back or leaves a word out although nobody moved.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tests/e2e/harness/program/trace_log.hpp"

namespace lectern::monkey {

/// Main thread only.
class Witness {
public:
    void take(const e2e::TraceEvent& event);
    /// The next gap in the heard words is accepted: the program was blocked and could not report them.
    void forgive_a_gap() { gap_forgiven_ = true; }
    /// To be called when a new process writes the trace.
    void begin_anew();

    /// The utterances that have begun and not ended.
    std::vector<std::string> unended() const;
    const std::vector<std::string>& complaints() const { return complaints_; }
    const std::string& screen() const { return screen_; }
    const std::string& session() const { return session_; }

private:
    struct Place {
        int section = 0;
        int sentence = 0;
        int word = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    void complain(const e2e::TraceEvent& event, const std::string& what);
    void say(const e2e::TraceEvent& event);
    void said(const e2e::TraceEvent& event);
    void heard(const e2e::TraceEvent& event);

    std::map<int, std::string> open_;  ///< text of the utterances that have not ended, by id
    int newest_ = -1;
    std::optional<int> sounding_;
    std::optional<Place> last_;
    Place next_;                      ///< the word expected after the last one
    std::optional<int> moved_after_;  ///< newest utterance when the place was last moved; only later utterances are checked again
    bool device_changed_ = false;     ///< what the old device did not play is said again, so the mark may go back
    bool gap_forgiven_ = false;
    std::string screen_;
    std::string session_;
    std::vector<std::string> complaints_;
};

}  // namespace lectern::monkey
