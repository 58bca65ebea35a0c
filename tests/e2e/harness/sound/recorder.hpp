// Records what the sound server plays, all the time, through the sink's monitor.
//
// A sample's time is the earliest that any read near it allows: a read that ends with sample n at time t shows that n was
// played by t, whatever delayed the other reads. The sink's own clock is CLOCK_MONOTONIC, so samples between stay evenly spaced.
// The null sink hands over 5 ms at once, so that a time is up to 5 ms early: 2 ms from a rewinding sink, measured with a tone of known
// time.
#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "tests/e2e/harness/sound/recording.hpp"
#include "tests/e2e/harness/sound/sound_server.hpp"

namespace lectern::e2e {

/// Main thread; the reading thread is its own.
class Recorder {
public:
    /// Records from a running server; returns when the first sample has come.
    explicit Recorder(const SoundServer& server, std::string source = "kiosk.monitor");
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// After the server was started again.
    void restart();
    /// What was played between the two, as far as it has been recorded and for at most the last ten minutes.
    Recording between(Moment from, Moment to) const;
    Recording since(Moment from) const { return between(from, Clock::now()); }

private:
    struct Block {
        std::int64_t first_frame;
        Moment arrival;  ///< of its last sample
        bool after_gap;
        std::vector<std::int16_t> samples;

        std::int64_t end_frame() const { return first_frame + static_cast<std::int64_t>(samples.size()); }
        /// Frame 0 as this read alone would place it.
        Moment origin() const { return arrival - frames_to_time(end_frame()); }
    };

    void stop();
    void read_all(int fd);
    void store(std::vector<std::int16_t> samples, Moment arrival);
    Moment earliest_origin(std::size_t block) const;

    const SoundServer& server_;
    std::string source_;
    std::unique_ptr<ChildProcess> process_;
    std::thread thread_;
    mutable std::mutex mutex_;
    std::deque<Block> blocks_;
    std::int64_t next_frame_ = 0;
};

}  // namespace lectern::e2e
