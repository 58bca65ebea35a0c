#include "kiosk/staff/kept_latencies.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>

#include "config/whole_file.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::string_view heading =
    "# How far ahead each sound device is fed, in milliseconds, where 10 were found to be too few. Without this file it is found again.\n";

bool is_printable(const std::string& name) {
    return !name.empty() && std::ranges::none_of(name, [](unsigned char letter) { return letter < ' '; });
}

bool is_a_step(std::chrono::milliseconds latency) {
    return latency > speech::lowest_latency && latency <= speech::highest_latency;
}

/// Parses a line such as "20 HDA Intel PCH: ALC257 Analog (hw:0,0)".
std::optional<speech::FoundLatencies::value_type> latency_in(const std::string& line) {
    std::istringstream words(line);
    int ms = 0;
    std::string name;
    if (!(words >> ms) || words.get() != ' ' || !std::getline(words, name)) return std::nullopt;
    const std::chrono::milliseconds latency(ms);
    if (!is_a_step(latency) || !is_printable(name)) return std::nullopt;
    return speech::FoundLatencies::value_type{name, latency};
}

}  // namespace

std::string text_of(const speech::FoundLatencies& latencies) {
    std::string text(heading);
    for (const auto& [name, latency] : latencies)
        if (is_printable(name)) text += fmt::format("{} {}\n", latency.count(), name);
    return text;
}

std::expected<speech::FoundLatencies, std::string> latencies_in(const std::string& text) {
    speech::FoundLatencies latencies;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.starts_with('#')) continue;
        auto latency = latency_in(line);
        if (!latency) return std::unexpected(fmt::format("line {} is not a latency and a device's name", number));
        latencies.insert(std::move(*latency));
    }
    return latencies;
}

speech::FoundLatencies read_latencies(const std::filesystem::path& file, const std::function<void(const std::string&)>& complain) {
    const auto text = config::read_whole_file(file);
    const auto found = text ? latencies_in(text->value_or("")) : std::unexpected(text.error().message);
    if (found) return *found;
    complain(fmt::format("{}: {}; it is passed over, and what the sound devices need is found again", file.string(), found.error()));
    return {};
}

void KeptLatencies::take(const speech::OutputStatus& device, speech::TimePoint now, FullHour::WallTime wall) {
    const auto known = found_.find(device.device);
    if (device.asked <= (known == found_.end() ? speech::lowest_latency : known->second)) return;
    found_[device.device] = device.asked;
    hour_.wait(now, wall);
}

}  // namespace lectern::kiosk
