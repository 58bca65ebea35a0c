// The only wrapper of PortAudio: its library, and a stream that pulls from the player.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "speech/output/audio_output.hpp"
#include "speech/output/device_feed.hpp"

struct PaStreamCallbackTimeInfo;

namespace lectern::speech {

/// PortAudio, started, for ALSA alone, which says nothing on standard error from then on. What devices there are is settled then: to see a
/// new one it must be started anew. Waits for the system.
class PortAudioLibrary {
public:
    PortAudioLibrary();
    ~PortAudioLibrary();
    PortAudioLibrary(const PortAudioLibrary&) = delete;
    PortAudioLibrary& operator=(const PortAudioLibrary&) = delete;

    /// The names of what can sound.
    std::vector<std::string> outputs() const;

private:
    bool started_ = false;
};

struct StreamOptions {
    std::string device;  ///< part of the device's name; empty: the system's default
    /// What to ask for, by the system's name for the device; called while it is opened.
    std::function<std::chrono::milliseconds(const std::string& name)> latency_of;
    std::chrono::milliseconds wake_lead{0};  ///< see FeedOptions
    bool keep_awake = false;
};

struct DeviceProblem {
    OutputFault fault = OutputFault::failed;
    std::string message;  ///< one line
};

/// One thread's, that waits for the system; the callback has a thread of PortAudio's own. While the library is started.
class PortAudioStream {
public:
    explicit PortAudioStream(PcmPlayer& player) : player_(player) {}
    /// Breaks off what was not heard yet.
    ~PortAudioStream();
    PortAudioStream(const PortAudioStream&) = delete;
    PortAudioStream& operator=(const PortAudioStream&) = delete;

    /// At the voice's rate where the device takes it, else at the device's own; on one channel, else on two. Once only.
    std::expected<void, DeviceProblem> open(const StreamOptions& options);

    /// Any thread: from the next callback on it plays silence and takes nothing from the player, for good.
    void hush() { hushed_.store(true, std::memory_order_relaxed); }

    bool active() const;
    const std::string& name() const { return name_; }
    std::uint64_t callbacks() const { return callbacks_.load(std::memory_order_relaxed); }
    std::uint64_t underflows() const { return underflows_.load(std::memory_order_relaxed); }
    /// Those in the middle of a sound; nobody hears a gap in silence.
    std::uint64_t heard_underflows() const { return heard_underflows_.load(std::memory_order_relaxed); }
    /// As the system reports it.
    std::chrono::milliseconds latency() const;

private:
    static int callback(const void* input, void* output, unsigned long frames, const PaStreamCallbackTimeInfo* time, unsigned long flags,
                        void* self) noexcept;
    void fade_out(std::span<float> out) noexcept;
    int try_formats(int device, const StreamOptions& options);
    int try_format(int device, const StreamOptions& options);

    PcmPlayer& player_;
    void* stream_ = nullptr;
    std::string name_;
    DeviceFormat format_;
    std::optional<DeviceFeed> feed_;
    std::atomic<bool> hushed_{false};
    float last_ = 0.0F;      ///< the sample before this callback, and
    bool sounding_ = false;  ///< whether it was the player's; the callback's own
    std::atomic<std::uint64_t> callbacks_{0};
    std::atomic<std::uint64_t> underflows_{0};
    std::atomic<std::uint64_t> heard_underflows_{0};
};

}  // namespace lectern::speech
