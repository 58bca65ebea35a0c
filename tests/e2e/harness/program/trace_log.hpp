// Follows the program's event log (JSON Lines) as it is written.
#pragma once

#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "tests/e2e/harness/program/moment.hpp"

namespace lectern::e2e {

/// One line of the trace.
struct TraceEvent {
    std::size_t index = 0;  ///< of its line
    Moment when;
    std::string kind;  ///< "heard"
    nlohmann::json fields;

    /// The field, or an empty value where it is missing or of another kind.
    std::string text(const std::string& field) const;
    int number(const std::string& field, int otherwise = -1) const;
};

using EventTest = std::function<bool(const TraceEvent&)>;

/// Main thread only.
class TraceLog {
public:
    explicit TraceLog(std::filesystem::path file) : file_(std::move(file)) {}

    /// The line after the last one written by now: where to look for what comes after.
    std::size_t mark();
    const std::deque<TraceEvent>& events();
    /// The first event of this kind at or after the mark that passes the test.
    std::optional<TraceEvent> wait_for(std::size_t from, const std::string& kind, const EventTest& test = {}, Clock::duration timeout = 5s);
    std::optional<TraceEvent> find(std::size_t from, const std::string& kind, const EventTest& test = {});
    std::optional<TraceEvent> last(const std::string& kind, const EventTest& test = {});
    std::vector<TraceEvent> all(std::size_t from, const std::string& kind);
    /// Whether another process has begun the file again, as a program does that takes its own place.
    bool was_begun_anew() const;
    void begin_anew();
    /// Lines that are no JSON object with `t` and `event`.
    std::size_t malformed_lines() const { return malformed_; }

private:
    void read_new_lines();

    std::filesystem::path file_;
    std::ifstream in_;
    std::string unfinished_;
    std::uintmax_t read_bytes_ = 0;
    std::deque<TraceEvent> events_;
    std::size_t malformed_ = 0;
};

}  // namespace lectern::e2e
