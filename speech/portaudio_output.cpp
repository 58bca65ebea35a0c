#include "speech/portaudio_output.hpp"

#include <algorithm>
#include <expected>
#include <fmt/format.h>
#include <mutex>
#include <portaudio.h>
#include <span>
#include <thread>
#include <utility>

#include "speech/device_time.hpp"
#include "speech/quiet_stderr.hpp"

namespace lectern::speech {
namespace {

constexpr unsigned long frames_a_callback = 128;  // 6 ms: a key waits half of it on average
constexpr std::chrono::milliseconds watch_interval{250};
constexpr std::chrono::milliseconds first_look{20};  // until the first callback, and for a device that stands still
constexpr std::chrono::milliseconds standstill{500};
constexpr std::chrono::seconds standstill_at_start{2};  // sound servers may pause once more in the first second
constexpr std::uint64_t callbacks_at_start = sample_rate_hz / frames_a_callback;
constexpr std::chrono::seconds first_retry{2};  // looking for devices costs up to half a second of processor each time
constexpr std::chrono::seconds longest_retry{10};
constexpr std::chrono::milliseconds farewell{500};

/// PortAudio's library, started; ALSA and JACK tell their troubles on standard error while it starts.
class Library {
public:
    Library() {
        const QuietStderr quiet;
        started_ = Pa_Initialize() == paNoError;
    }
    ~Library() {
        const QuietStderr quiet;
        if (started_) Pa_Terminate();
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

private:
    bool started_ = false;
};

using Opened = std::expected<void, std::string>;

std::string reason(PaError error) {
    return Pa_GetErrorText(error);
}

/// The first output device whose name holds `part`; the default one for an empty part.
PaDeviceIndex find_device(const std::string& part) {
    if (part.empty()) return Pa_GetDefaultOutputDevice();
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i) {
        const auto* info = Pa_GetDeviceInfo(i);
        if (info->maxOutputChannels > 0 && std::string_view(info->name).contains(part)) return i;
    }
    return paNoDevice;
}

/// An open stream that pulls from the player. Device thread only, except callback().
class Stream {
public:
    explicit Stream(PcmPlayer& player) : player_(player) {}
    ~Stream() {
        if (stream_ == nullptr) return;
        Pa_AbortStream(stream_);
        Pa_CloseStream(stream_);
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    Opened open(const PortAudioOptions& options) {
        const QuietStderr quiet;
        const auto device = find_device(options.device);
        if (device == paNoDevice)
            return std::unexpected(options.device.empty() ? "no sound device"
                                                          : fmt::format("no sound device is called \"{}\"", options.device));
        name_ = Pa_GetDeviceInfo(device)->name;
        PaStreamParameters output{};
        output.device = device;
        output.channelCount = 1;
        output.sampleFormat = paFloat32;
        output.suggestedLatency = std::chrono::duration<double>(options.latency).count();
        auto result = Pa_OpenStream(&stream_, nullptr, &output, sample_rate_hz, frames_a_callback, paNoFlag, callback, this);
        if (result != paNoError) return std::unexpected(fmt::format("the sound device \"{}\" does not open: {}", name_, reason(result)));
        time_ = DeviceTime(reported_latency());
        result = Pa_StartStream(stream_);
        if (result != paNoError) return std::unexpected(fmt::format("the sound device \"{}\" does not start: {}", name_, reason(result)));
        return {};
    }

    bool active() const { return Pa_IsStreamActive(stream_) == 1; }
    const std::string& name() const { return name_; }
    std::uint64_t callbacks() const { return callbacks_.load(std::memory_order_relaxed); }
    std::uint64_t underflows() const { return underflows_.load(std::memory_order_relaxed); }
    std::chrono::duration<double> reported_latency() const {
        const auto* info = Pa_GetStreamInfo(stream_);
        return std::chrono::duration<double>(info == nullptr ? 0.0 : info->outputLatency);
    }

private:
    static int callback(const void* /*input*/, void* output, unsigned long frames, const PaStreamCallbackTimeInfo* time,
                        PaStreamCallbackFlags flags, void* self) noexcept {
        static_cast<Stream*>(self)->pull({static_cast<float*>(output), frames}, *time, flags);
        return paContinue;
    }

    void pull(std::span<float> out, const PaStreamCallbackTimeInfo& time, PaStreamCallbackFlags flags) noexcept {
        callbacks_.fetch_add(1, std::memory_order_relaxed);
        if ((flags & paOutputUnderflow) != 0) underflows_.fetch_add(1, std::memory_order_relaxed);
        // Only the difference means something: the device's clock is not ours.
        const std::chrono::duration<double> delay(time.outputBufferDacTime - time.currentTime);
        player_.render(out, time_.heard_at(Clock::now(), delay, duration_of_frames(static_cast<std::int64_t>(out.size()))));
    }

    PcmPlayer& player_;
    PaStream* stream_ = nullptr;
    std::string name_;
    DeviceTime time_{DeviceTime::Claim::zero()};
    std::atomic<std::uint64_t> callbacks_{0};
    std::atomic<std::uint64_t> underflows_{0};
};

/// Tells a device that stands still although it says it is active: a suspended sink stalls without a word.
class Standstill {
public:
    bool operator()(std::uint64_t callbacks, TimePoint now) {
        if (callbacks != callbacks_) {
            callbacks_ = callbacks;
            moved_ = now;
        }
        return now - moved_ > (callbacks_ < callbacks_at_start ? Clock::duration(standstill_at_start) : Clock::duration(standstill));
    }

private:
    std::uint64_t callbacks_ = 0;
    TimePoint moved_ = Clock::now();
};

}  // namespace

/// Shared by the output and its thread, so that a thread that hangs in the system can be left behind.
class PortAudioOutput::DeviceThread {
public:
    DeviceThread(std::shared_ptr<PcmPlayer> player, PortAudioOptions options, std::function<void()> on_change)
        : player_(std::move(player)), options_(std::move(options)), on_change_(std::move(on_change)) {}

    void run() {
        while (wait_until_wanted()) {
            if (!library_) library_.emplace();
            Stream stream(*player_);
            if (const auto opened = stream.open(options_); opened) {
                watch(stream);
            } else {
                failed(opened.error());
            }
        }
        const std::scoped_lock lock(mutex_);
        ended_ = true;
        changed_.notify_all();
    }

    void want(bool wanted) {
        {
            const std::scoped_lock lock(mutex_);
            if (wanted_ == wanted) return;
            wanted_ = wanted;
            if (wanted) status_ = {.state = OutputState::opening, .device = {}, .latency = {}, .underflows = 0, .problem = {}};
        }
        changed_.notify_all();
    }

    /// Returns when the thread has ended, or after half a second in which it has not.
    void stop() {
        std::unique_lock lock(mutex_);
        stopping_ = true;
        wanted_ = false;
        on_change_ = [] {};
        changed_.notify_all();
        changed_.wait_for(lock, farewell, [&] { return ended_; });
    }

    OutputStatus status() const {
        const std::scoped_lock lock(mutex_);
        return status_;
    }

private:
    bool wait_until_wanted() {
        std::unique_lock lock(mutex_);
        if (!wanted_) tell(lock, {});
        changed_.wait(lock, [&] { return wanted_ || stopping_; });
        return !stopping_;
    }

    void watch(Stream& stream) {
        retry_ = first_retry;
        Standstill stands_still;
        std::unique_lock lock(mutex_);
        while (wanted_) {
            lock.unlock();
            const bool active = stream.active();
            const bool still = stands_still(stream.callbacks(), Clock::now());
            const auto latency = std::chrono::duration_cast<std::chrono::milliseconds>(stream.reported_latency());
            lock.lock();
            const auto problem = !active ? "the sound device is gone" : "the sound device stands still";
            const bool moving = active && !still && stream.callbacks() > 0;
            if (moving)
                tell(lock, {OutputState::open, stream.name(), latency, stream.underflows(), {}});
            else if (!active || still)
                tell(lock, {OutputState::lost, stream.name(), latency, stream.underflows(), problem});
            if (!active) break;
            changed_.wait_for(lock, moving ? watch_interval : first_look, [&] { return !wanted_; });
        }
        lock.unlock();
        if (!stream.active()) library_.reset();  // the list of devices is frozen until the library is started anew
    }

    void failed(const std::string& problem) {
        library_.reset();
        std::unique_lock lock(mutex_);
        const bool was_open = status_.state == OutputState::lost;
        tell(lock, {was_open ? OutputState::lost : OutputState::unavailable, {}, {}, 0, problem});
        changed_.wait_for(lock, retry_, [&] { return !wanted_; });
        retry_ = std::min(retry_ * 2, longest_retry);
    }

    /// Publishes a status; whoever listens is told outside the lock.
    void tell(std::unique_lock<std::mutex>& lock, OutputStatus status) {
        const bool news = status.state != status_.state;
        status_ = std::move(status);
        if (!news) return;
        const auto listener = on_change_;
        lock.unlock();
        listener();
        lock.lock();
    }

    std::shared_ptr<PcmPlayer> player_;
    PortAudioOptions options_;
    std::optional<Library> library_;            ///< device thread only
    std::chrono::seconds retry_ = first_retry;  ///< device thread only
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::function<void()> on_change_;
    OutputStatus status_;
    bool wanted_ = false;
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

void PortAudioOutput::open() {
    device_->want(true);
}
void PortAudioOutput::close() {
    device_->want(false);
}
OutputStatus PortAudioOutput::status() const {
    return device_->status();
}

std::vector<std::string> list_output_devices() {
    const Library library;
    std::vector<std::string> names;
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i) {
        const auto* info = Pa_GetDeviceInfo(i);
        if (info->maxOutputChannels > 0) names.emplace_back(info->name);
    }
    return names;
}

}  // namespace lectern::speech
