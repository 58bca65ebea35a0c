// The latency that each sound device was found to need, kept across restarts.
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
/// The error says what is wrong with the text.
std::expected<speech::FoundLatencies, std::string> latencies_in(const std::string& text);
/// The file's content; empty if there is no file. If there is a file that must be ignored, `complain` gets the reason, in one line. Blocks
/// on the disk.
speech::FoundLatencies read_latencies(const std::filesystem::path& file, const std::function<void(const std::string&)>& complain);

/// Main thread. Stored at full hours only, because a device's underflows reveal when somebody listens.
class KeptLatencies {
public:
    explicit KeptLatencies(speech::FoundLatencies found) : found_(std::move(found)) {}

    /// Learns from a device whose latency is not fixed: keeps its latency if it is higher than known so far.
    void take(const speech::OutputStatus& device, speech::TimePoint now, FullHour::WallTime wall);

    const speech::FoundLatencies& found() const { return found_; }
    /// True once when the full hour has come and there is something to store.
    bool due(speech::TimePoint now) { return hour_.due(now); }
    std::optional<speech::TimePoint> deadline() const { return hour_.deadline(); }

private:
    speech::FoundLatencies found_;
    FullHour hour_;
};

}  // namespace lectern::kiosk
