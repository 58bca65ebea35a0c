// Reads the trace as it grows and complains about what may never be in it, whatever was done: two voices at once, a sentence that is said
// twice or never, a mark that goes back or leaves a word out though nobody moved.
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
    /// The program was held up: words were heard that it could not tell of.
    void forgive_a_gap() { gap_forgiven_ = true; }
    /// Another process writes the trace.
    void begin_anew();

    /// What is said and not ended.
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

    std::map<int, std::string> open_;  ///< what is said, by its id
    int newest_ = -1;
    std::optional<int> sounding_;
    std::optional<Place> last_;
    Place next_;                      ///< the word after the last one
    std::optional<int> moved_after_;  ///< somebody or something may have changed the place after this was said
    bool device_changed_ = false;     ///< what it had and did not play is said again
    bool gap_forgiven_ = false;
    std::string screen_;
    std::string session_;
    std::vector<std::string> complaints_;
};

}  // namespace lectern::monkey
