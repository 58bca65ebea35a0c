// Counts how many articles were begun and heard to their end. Nothing else is kept about visitors, and nothing about any single one.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "kiosk/values/full_hour.hpp"

namespace lectern::kiosk {

struct Tally {
    std::string since;  ///< the full hour in which counting began, in local time: "2026-11-25 14:00"
    std::uint64_t begun = 0;
    std::uint64_t finished = 0;
    friend bool operator==(const Tally&, const Tally&) = default;
};

std::string text_of(const Tally& tally);
/// Empty if the text is not a valid tally.
std::optional<Tally> tally_in(const std::string& text);
/// The file's tally, or a new one that begins now. Blocks on the disk.
Tally read_tally(const std::filesystem::path& file, std::chrono::system_clock::time_point now);

/// Main thread. To be stored at full hours only.
class Counters {
public:
    using WallTime = FullHour::WallTime;

    explicit Counters(Tally tally) : tally_(std::move(tally)) {}

    void begun(speech::TimePoint now, WallTime wall);
    void finished(speech::TimePoint now, WallTime wall);

    const Tally& tally() const { return tally_; }
    /// True once when the full hour has come and there is something to store.
    bool due(speech::TimePoint now) { return hour_.due(now); }
    std::optional<speech::TimePoint> deadline() const { return hour_.deadline(); }

private:
    Tally tally_;
    FullHour hour_;
};

}  // namespace lectern::kiosk
