#include "tests/e2e/harness/program/trace_log.hpp"

#include <algorithm>
#include <array>

namespace lectern::e2e {
namespace {

std::optional<TraceEvent> parse(const std::string& line, std::size_t index) {
    auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("t") || !json["t"].is_number() || !json.contains("event") || !json["event"].is_string())
        return std::nullopt;
    const Moment when = from_trace_seconds(json["t"].get<double>());
    std::string kind = json["event"].get<std::string>();
    return TraceEvent{index, when, std::move(kind), std::move(json)};
}

}  // namespace

std::string TraceEvent::text(const std::string& field) const {
    const auto found = fields.find(field);
    return found != fields.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

int TraceEvent::number(const std::string& field, int otherwise) const {
    const auto found = fields.find(field);
    return found != fields.end() && found->is_number() ? found->get<int>() : otherwise;
}

void TraceLog::read_new_lines() {
    if (!in_.is_open()) in_.open(file_, std::ios::binary);
    in_.clear();
    std::array<char, 65536> buffer;
    const std::size_t before = unfinished_.size();
    while (in_.read(buffer.data(), buffer.size()), in_.gcount() > 0)
        unfinished_.append(buffer.data(), static_cast<std::size_t>(in_.gcount()));
    read_bytes_ += unfinished_.size() - before;
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = unfinished_.find('\n', begin)) != std::string::npos; begin = end + 1) {
        auto event = parse(unfinished_.substr(begin, end - begin), events_.size());
        if (event) {
            events_.push_back(std::move(*event));
        } else {
            ++malformed_;
        }
    }
    unfinished_.erase(0, begin);
}

const std::deque<TraceEvent>& TraceLog::events() {
    read_new_lines();
    return events_;
}

bool TraceLog::was_begun_anew() const {
    std::error_code missing;
    const auto size = std::filesystem::file_size(file_, missing);
    return !missing && size < read_bytes_;
}

void TraceLog::begin_anew() {
    in_.close();
    unfinished_.clear();
    read_bytes_ = 0;
    events_.clear();
}

std::size_t TraceLog::mark() {
    return events().size();
}

std::optional<TraceEvent> TraceLog::find(std::size_t from, const std::string& kind, const EventTest& test) {
    read_new_lines();
    for (std::size_t i = from; i < events_.size(); ++i)
        if (events_[i].kind == kind && (!test || test(events_[i]))) return events_[i];
    return std::nullopt;
}

std::optional<TraceEvent> TraceLog::wait_for(std::size_t from, const std::string& kind, const EventTest& test, Clock::duration timeout) {
    std::optional<TraceEvent> found;
    eventually(timeout, [&] { return (found = find(from, kind, test)).has_value(); });
    return found;
}

std::optional<TraceEvent> TraceLog::last(const std::string& kind, const EventTest& test) {
    read_new_lines();
    const auto found =
        std::find_if(events_.rbegin(), events_.rend(), [&](const TraceEvent& e) { return e.kind == kind && (!test || test(e)); });
    return found == events_.rend() ? std::nullopt : std::optional(*found);
}

std::vector<TraceEvent> TraceLog::all(std::size_t from, const std::string& kind) {
    read_new_lines();
    std::vector<TraceEvent> result;
    for (std::size_t i = from; i < events_.size(); ++i)
        if (events_[i].kind == kind) result.push_back(events_[i]);
    return result;
}

}  // namespace lectern::e2e
