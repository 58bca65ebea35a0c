// The kiosk's messages on standard error, which a journal stores with their times. Text in a message can neither forge a line nor flood the
// log, and no message reveals when a visitor was here.
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

/// Both clocks, read at the same moment.
struct LogTime {
    speech::TimePoint now;
    std::chrono::system_clock::time_point wall;
};

class Log {
public:
    static constexpr std::size_t most_bytes_of_line = 500;
    static constexpr std::size_t most_bytes_a_minute = 64 * 1024;
    static constexpr std::size_t most_held = 20;  ///< different lines; further ones within the same hour are only counted

    using Sink = std::function<void(std::string_view line)>;
    using Time = std::function<LogTime()>;

    /// `sink` must not block.
    explicit Log(Sink sink, Time time = present);
    /// Writes the lines that are still held.
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    // --- any thread; no call blocks ---
    /// Lines beyond a minute's limit are counted instead of written.
    void write(std::string_view line);
    /// For messages that a visitor's presence causes, such as a fault of the engine or of the sound device: their exact time would reveal
    /// when somebody was here. Until the first visitor comes they are written at once.
    void write_at_full_hour(std::string_view line);

    // --- main ---
    void somebody_came();
    /// Writes the lines that are due.
    void follow();
    std::optional<speech::TimePoint> deadline() const;

private:
    static LogTime present() { return {speech::Clock::now(), std::chrono::system_clock::now()}; }
    /// Writes a line that is already printable and short enough.
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
    std::vector<std::pair<std::string, std::size_t>> held_;  ///< a line, and how often it was written
    std::size_t held_beyond_ = 0;
    FullHour hour_;  ///< the time at which the held lines are due
};

}  // namespace lectern::kiosk
