#include "speech/output/portaudio_output.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "speech/output/portaudio_stream.hpp"

namespace lectern::speech {
namespace {

constexpr std::chrono::milliseconds watch_interval{250};
constexpr std::chrono::milliseconds first_look{20};  // until the first callback, and just after a device has stalled
constexpr std::chrono::seconds looks_often{1};
constexpr std::chrono::milliseconds standstill{500};
constexpr std::chrono::seconds standstill_at_start{2};  // sound servers may pause once more in the first seconds
constexpr std::chrono::seconds starting{5};
constexpr std::chrono::milliseconds first_retry{500};     // a sound server that restarts is back in a second or two
constexpr std::chrono::milliseconds longest_retry{8000};  // looking for devices costs up to half a second of processor each time
constexpr std::chrono::milliseconds until_seen{250};
constexpr std::chrono::milliseconds farewell{500};

/// Detects a device that has stalled although it reports that it is active: a suspended sink stalls without any error.
class Standstill {
public:
    bool operator()(std::uint64_t callbacks, TimePoint now) {
        if (callbacks != callbacks_) {
            callbacks_ = callbacks;
            moved_ = now;
        }
        return now - moved_ > (now - opened_ < starting ? Clock::duration(standstill_at_start) : Clock::duration(standstill));
    }

private:
    std::uint64_t callbacks_ = 0;
    TimePoint opened_ = Clock::now();
    TimePoint moved_ = opened_;
};

OutputStatus open_now(OutputStatus status) {
    status.state = OutputState::open;
    return status;
}

OutputStatus lost_now(OutputStatus status, OutputFault fault) {
    status.state = OutputState::lost;
    status.fault = fault;
    status.problem = fault == OutputFault::still ? "the sound device stands still; resume it"
                                                 : "the sound device is gone; plug it in, or start the sound server";
    return status;
}

}  // namespace

/// Shared by the output and its thread, so that a thread that hangs in the system can be abandoned.
class PortAudioOutput::DeviceThread {
public:
    DeviceThread(std::shared_ptr<PcmPlayer> player, PortAudioOptions options, std::function<void()> on_change)
        : player_(std::move(player)),
          options_(std::move(options)),
          latencies_(options_.fixed_latency, options_.found),
          on_change_(std::move(on_change)) {}

    void run() {
        while (wait_until_wanted()) {
            if (!library_) library_.emplace();
            PortAudioStream stream(*player_);
            const auto [options, wish] = begin(stream);
            if (const auto opened = stream.open(options); opened) {
                watch(stream, wish);
            } else {
                failed(opened.error(), wish);
            }
            const std::scoped_lock lock(mutex_);
            stream_ = nullptr;
        }
        const std::scoped_lock lock(mutex_);
        ended_ = true;
        changed_.notify_all();
    }

    void want(AudioRoute route) {
        {
            const std::scoped_lock lock(mutex_);
            const auto& device = options_.device_of(route);
            if (wanted_ == device) return;
            wanted_ = device;
            if (stream_ != nullptr) stream_->hush();
            status_ = {.state = OutputState::opening};
            retry_ = first_retry;
            ++wishes_;
        }
        changed_.notify_all();
    }

    void want_none() {
        {
            const std::scoped_lock lock(mutex_);
            wanted_.reset();
        }
        changed_.notify_all();
    }

    /// Returns when the thread has ended, at the latest after half a second.
    void stop() {
        std::unique_lock lock(mutex_);
        stopping_ = true;
        wanted_.reset();
        on_change_ = [] {};
        changed_.notify_all();
        changed_.wait_for(lock, farewell, [&] { return ended_; });
    }

    OutputStatus status() const {
        const std::scoped_lock lock(mutex_);
        if (!std::exchange(seen_, true)) changed_.notify_all();
        return status_;
    }

private:
    struct Order {
        StreamOptions options;
        std::uint64_t wish = 0;
    };

    /// From here on, want() for another device hushes this stream, even before the stream is open.
    Order begin(PortAudioStream& stream) {
        const std::scoped_lock lock(mutex_);
        stream_ = &stream;
        const bool sleeps = options_.wake_lead > std::chrono::milliseconds(0);
        const auto lead = status_.state == OutputState::reopening ? std::chrono::milliseconds(0) : options_.wake_lead;
        return {{wanted_.value_or(std::string()), [this](const std::string& name) { return latencies_.of(name); }, lead, sleeps}, wishes_};
    }

    /// With the mutex held: whether this wish is still the latest one.
    bool stands(std::uint64_t wish) const { return wanted_.has_value() && wishes_ == wish; }

    bool wait_until_wanted() {
        std::unique_lock lock(mutex_);
        if (!wanted_) tell(lock, {});
        changed_.wait(lock, [&] { return wanted_.has_value() || stopping_; });
        return !stopping_;
    }

    void watch(PortAudioStream& stream, std::uint64_t wish) {
        latencies_.opened(stream.name(), Clock::now());
        Standstill stands_still;
        auto moved = Clock::now();
        std::unique_lock lock(mutex_);
        retry_ = first_retry;
        while (stands(wish)) {
            lock.unlock();
            const bool active = stream.active();
            const bool still = stands_still(stream.callbacks(), Clock::now());
            OutputStatus status{.device = stream.name(),
                                .latency = stream.latency(),
                                .asked = latencies_.of(stream.name()),
                                .underflows = stream.underflows()};
            lock.lock();
            if (!stands(wish)) break;  // another device is wanted: this stream's state no longer matters
            const bool moving = active && !still && stream.callbacks() > 0;
            if (moving) moved = Clock::now();
            if (moving)
                tell(lock, open_now(std::move(status)));
            else if (!active || still)
                tell(lock, lost_now(std::move(status), active ? OutputFault::still : OutputFault::missing));
            if (!active || (moving && raise_latency(stream, lock, wish))) break;
            const bool soon = !moving && Clock::now() - moved < looks_often;
            changed_.wait_for(lock, soon ? first_look : watch_interval, [&] { return !stands(wish); });
        }
        lock.unlock();
        if (!stream.active()) library_.reset();  // the list of devices is frozen until the library is restarted
    }

    /// After raising the latency, waits until the status was read, so that the reading is held; at most 250 ms, since there may be no
    /// listener.
    bool raise_latency(const PortAudioStream& stream, std::unique_lock<std::mutex>& lock, std::uint64_t wish) {
        if (!stands(wish) || !latencies_.raised_by(stream.name(), stream.heard_underflows(), Clock::now())) return false;
        auto status = status_;
        status.state = OutputState::reopening;
        status.asked = latencies_.of(stream.name());
        seen_ = false;
        tell(lock, std::move(status));
        changed_.wait_for(lock, until_seen, [&] { return seen_ || !stands(wish); });
        return true;
    }

    /// Waits before the next try; a new wish ends the wait.
    void failed(const DeviceProblem& problem, std::uint64_t wish) {
        library_.reset();
        std::unique_lock lock(mutex_);
        if (!stands(wish)) return;
        const bool was_open = status_.state == OutputState::lost || status_.state == OutputState::reopening;
        tell(lock, {.state = was_open ? OutputState::lost : OutputState::unavailable, .fault = problem.fault, .problem = problem.message});
        if (!changed_.wait_for(lock, retry_, [&] { return !stands(wish); })) retry_ = std::min(retry_ * 2, longest_retry);
    }

    /// Publishes a status; calls the listener without holding the lock.
    void tell(std::unique_lock<std::mutex>& lock, OutputStatus status) {
        const bool news = status.state != status_.state || status.fault != status_.fault;
        status_ = std::move(status);
        if (!news) return;
        const auto listener = on_change_;
        lock.unlock();
        listener();
        lock.lock();
    }

    std::shared_ptr<PcmPlayer> player_;
    PortAudioOptions options_;
    std::optional<PortAudioLibrary> library_;  ///< device thread only
    DeviceLatencies latencies_;                ///< device thread only
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    mutable bool seen_ = true;  ///< the status `reopening` has been read
    std::function<void()> on_change_;
    OutputStatus status_;
    std::chrono::milliseconds retry_ = first_retry;
    std::uint64_t wishes_ = 0;           ///< how often another device was wanted
    std::optional<std::string> wanted_;  ///< the name of the device that is to play
    PortAudioStream* stream_ = nullptr;  ///< the stream that is open or being opened
    bool stopping_ = false;
    bool ended_ = false;
};

PortAudioOutput::PortAudioOutput(std::shared_ptr<PcmPlayer> player, PortAudioOptions options, std::function<void()> on_change)
    : device_(std::make_shared<DeviceThread>(std::move(player), std::move(options), std::move(on_change))) {
    std::thread([device = device_] { device->run(); }).detach();
}

PortAudioOutput::~PortAudioOutput() {
    device_->stop();
}

void PortAudioOutput::open(AudioRoute route) {
    device_->want(route);
}
void PortAudioOutput::close() {
    device_->want_none();
}
OutputStatus PortAudioOutput::status() const {
    return device_->status();
}

std::vector<std::string> list_output_devices() {
    return PortAudioLibrary().outputs();
}

}  // namespace lectern::speech
