// Follows the program's trace (JSON Lines) while it is written.
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
    std::size_t index = 0;  ///< line number in the trace, from 0
    Moment when;
    std::string kind;  ///< such as "heard"
    nlohmann::json fields;

    /// The field's value, or an empty string when the field is missing or has another type.
    std::string text(const std::string& field) const;
    int number(const std::string& field, int otherwise = -1) const;
};

using EventTest = std::function<bool(const TraceEvent&)>;

/// Main thread only.
class TraceLog {
public:
    explicit TraceLog(std::filesystem::path file) : file_(std::move(file)) {}

    /// The index of the next event: a search from here finds only what is written later.
    std::size_t mark();
    const std::deque<TraceEvent>& events();
    /// Waits for the first event of this kind, from the index `from` on, for which `test` is true.
    std::optional<TraceEvent> wait_for(std::size_t from, const std::string& kind, const EventTest& test = {}, Clock::duration timeout = 5s);
    std::optional<TraceEvent> find(std::size_t from, const std::string& kind, const EventTest& test = {});
    std::optional<TraceEvent> last(const std::string& kind, const EventTest& test = {});
    std::vector<TraceEvent> all(std::size_t from, const std::string& kind);
    /// Whether the file has been truncated, which a program does when it restarts itself.
    bool was_begun_anew() const;
    void begin_anew();
    /// The number of lines that are not a JSON object with `t` and `event`.
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
