// What latency each sound device was found to need, kept from one start to the next.
#pragma once

#include <expected>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "kiosk/values/full_hour.hpp"
#include "speech/output/audio_output.hpp"
#include "speech/output/latency_ladder.hpp"

namespace lectern::kiosk {

std::string text_of(const speech::FoundLatencies& latencies);
/// Or what is wrong with the text.
std::expected<speech::FoundLatencies, std::string> latencies_in(const std::string& text);
/// What the file holds; nothing where there is none. `complain` is told, in one line, why one that is there is passed over. Blocks on the
/// disk.
speech::FoundLatencies read_latencies(const std::filesystem::path& file, const std::function<void(const std::string&)>& complain);

/// Main thread. Devices stumble while somebody listens, so that it is stored at full hours only.
class KeptLatencies {
public:
    explicit KeptLatencies(speech::FoundLatencies found) : found_(std::move(found)) {}

    /// As the device stands now, where its latency is not fixed.
    void take(const speech::OutputStatus& device, speech::TimePoint now, FullHour::WallTime wall);

    const speech::FoundLatencies& found() const { return found_; }
    /// The full hour has come, and there is something to store; told once.
    bool due(speech::TimePoint now) { return hour_.due(now); }
    std::optional<speech::TimePoint> deadline() const { return hour_.deadline(); }

private:
    speech::FoundLatencies found_;
    FullHour hour_;
};

}  // namespace lectern::kiosk
