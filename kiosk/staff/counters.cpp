#include "kiosk/staff/counters.hpp"

#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sstream>

#include "config/whole_file.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::string_view heading = "# Articles that were begun, and heard to their end, since this hour.\n";

std::string full_hour(std::chrono::system_clock::time_point now) {
    const auto seconds = std::chrono::system_clock::to_time_t(now);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return fmt::format("{:%Y-%m-%d %H:00}", local);
}

/// The rest of the line if it begins with `name`; empty otherwise.
std::optional<std::string> value_of(std::istream& lines, const std::string& name) {
    std::string line;
    std::getline(lines, line);
    return line.starts_with(name + " = ") ? std::optional(line.substr(name.size() + 3)) : std::nullopt;
}

std::optional<std::uint64_t> number_of(std::istream& lines, const std::string& name) {
    const auto value = value_of(lines, name);
    std::uint64_t number = 0;
    return value && std::istringstream(*value) >> number ? std::optional(number) : std::nullopt;
}

}  // namespace

std::string text_of(const Tally& tally) {
    return fmt::format("{}since = {}\nbegun = {}\nfinished = {}\n", heading, tally.since, tally.begun, tally.finished);
}

std::optional<Tally> tally_in(const std::string& text) {
    std::istringstream lines(text);
    std::string first;
    std::getline(lines, first);
    const auto since = value_of(lines, "since");
    const auto begun = number_of(lines, "begun");
    const auto finished = number_of(lines, "finished");
    return since && begun && finished ? std::optional(Tally{*since, *begun, *finished}) : std::nullopt;
}

Tally read_tally(const std::filesystem::path& file, std::chrono::system_clock::time_point now) {
    const auto text = config::read_whole_file(file);
    return tally_in(text ? text->value_or("") : "").value_or(Tally{.since = full_hour(now)});
}

void Counters::begun(speech::TimePoint now, WallTime wall) {
    ++tally_.begun;
    hour_.wait(now, wall);
}

void Counters::finished(speech::TimePoint now, WallTime wall) {
    ++tally_.finished;
    hour_.wait(now, wall);
}

}  // namespace lectern::kiosk
