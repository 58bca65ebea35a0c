// Continuously records what the sound server plays, through the sink's monitor.
//
// A read that ends with sample n at time t shows that n was played by t. Reads may be delayed, so a sample's time is the earliest that any
// nearby read allows. Samples are evenly spaced, because the sink's clock is CLOCK_MONOTONIC. The null sink delivers 5 ms at once, so a
// time is up to 5 ms early; with a rewinding sink 2 ms. Both were measured with a tone of known time.
#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "tests/e2e/harness/sound/recording.hpp"
#include "tests/e2e/harness/sound/sound_server.hpp"

namespace lectern::e2e {

/// Called from the main thread; a second thread reads the samples.
class Recorder {
public:
    /// Records from a running server. Returns when the first sample has arrived.
    explicit Recorder(const SoundServer& server, std::string source = "kiosk.monitor");
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// To be called after the server was started again.
    void restart();
    /// What was played between the two moments, as far as it is recorded. Only the last ten minutes are kept.
    Recording between(Moment from, Moment to) const;
    Recording since(Moment from) const { return between(from, Clock::now()); }

private:
    struct Block {
        std::int64_t first_frame;
        Moment arrival;  ///< when its last sample arrived
        bool after_gap;
        std::vector<std::int16_t> samples;

        std::int64_t end_frame() const { return first_frame + static_cast<std::int64_t>(samples.size()); }
        /// The moment of frame 0, as this read alone would place it.
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
