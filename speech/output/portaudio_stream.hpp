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

/// The initialised PortAudio library, with ALSA as its only host API. From then on ALSA prints nothing on standard error. The list of
/// devices is fixed at construction: to see a new device, the library must be restarted. Waits for the system.
class PortAudioLibrary {
public:
    PortAudioLibrary();
    ~PortAudioLibrary();
    PortAudioLibrary(const PortAudioLibrary&) = delete;
    PortAudioLibrary& operator=(const PortAudioLibrary&) = delete;

    /// The names of all devices that have outputs.
    std::vector<std::string> outputs() const;

private:
    bool started_ = false;
};

struct StreamOptions {
    std::string device;  ///< part of the device's name; empty: the system's default
    /// Gives the latency to request, by the system's name for the device; called while the device is opened.
    std::function<std::chrono::milliseconds(const std::string& name)> latency_of;
    std::chrono::milliseconds wake_lead{0};  ///< see FeedOptions
    bool keep_awake = false;
};

struct DeviceProblem {
    OutputFault fault = OutputFault::failed;
    std::string message;  ///< one line
};

/// Used on one thread, which waits for the system; PortAudio calls the callback on a thread of its own. The library must outlive the
/// stream.
class PortAudioStream {
public:
    explicit PortAudioStream(PcmPlayer& player) : player_(player) {}
    /// Discards what was not heard yet.
    ~PortAudioStream();
    PortAudioStream(const PortAudioStream&) = delete;
    PortAudioStream& operator=(const PortAudioStream&) = delete;

    /// Opens the device at the voice's rate if it accepts that, else at its own or a usual one; with one channel, else with two. To be
    /// called only once.
    std::expected<void, DeviceProblem> open(const StreamOptions& options);

    /// Any thread. From the next callback on, the stream plays silence and takes nothing from the player; this cannot be undone.
    void hush() { hushed_.store(true, std::memory_order_relaxed); }

    bool active() const;
    const std::string& name() const { return name_; }
    std::uint64_t callbacks() const { return callbacks_.load(std::memory_order_relaxed); }
    std::uint64_t underflows() const { return underflows_.load(std::memory_order_relaxed); }
    /// Underflows during sound; a gap in silence is inaudible.
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
    float last_ = 0.0F;      ///< callback only: the last sample of the callback before
    bool sounding_ = false;  ///< callback only: whether that callback played sound of the player
    std::atomic<std::uint64_t> callbacks_{0};
    std::atomic<std::uint64_t> underflows_{0};
    std::atomic<std::uint64_t> heard_underflows_{0};
};

}  // namespace lectern::speech
