// The kiosk's messages on standard error, which a journal keeps with the time of each: nothing in them forges a line, floods it, or tells
// when a visitor was here.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/values/full_hour.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Both clocks at one moment.
struct LogTime {
    speech::TimePoint now;
    std::chrono::system_clock::time_point wall;
};

class Log {
public:
    static constexpr std::size_t most_bytes_of_line = 500;
    static constexpr std::size_t most_bytes_a_minute = 64 * 1024;
    static constexpr std::size_t most_held = 20;  ///< different ones; the others of that hour are counted

    using Sink = std::function<void(std::string_view line)>;
    using Time = std::function<LogTime()>;

    /// `sink` does not wait.
    explicit Log(Sink sink, Time time = present);
    /// Writes what is still held.
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    // --- any thread; none of these waits ---
    /// Beyond what a minute has room for, lines are counted instead.
    void write(std::string_view line);
    /// What happens because somebody is here, such as a fault of the engine or of the sound device: its time would tell when. Before
    /// anybody came it is written at once.
    void write_at_full_hour(std::string_view line);

    // --- main ---
    void somebody_came();
    /// Writes what is due.
    void follow();
    std::optional<speech::TimePoint> deadline() const;

private:
    static LogTime present() { return {speech::Clock::now(), std::chrono::system_clock::now()}; }
    /// What is printable and short enough.
    void put(std::string_view shown, speech::TimePoint now);
    void tell_left_out();
    void put_held(speech::TimePoint now);

    const Sink sink_;
    const Time time_;
    mutable std::mutex mutex_;
    speech::TimePoint minute_began_;
    std::size_t bytes_in_minute_ = 0;
    std::size_t left_out_ = 0;
    bool somebody_came_ = false;
    std::vector<std::pair<std::string, std::size_t>> held_;  ///< line, how often
    std::size_t held_beyond_ = 0;
    FullHour hour_;  ///< when what is held is due
};

}  // namespace lectern::kiosk
