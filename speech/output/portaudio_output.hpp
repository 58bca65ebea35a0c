// Plays through PortAudio: opens the sound device, watches it, and reopens it after it was lost, all on a thread of its own.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "speech/output/audio_output.hpp"
#include "speech/output/latency_ladder.hpp"
#include "speech/output/pcm_player.hpp"

namespace lectern::speech {

struct PortAudioOptions {
    std::string device;                                      ///< part of the device's name; empty: the system's default
    std::string headphones_device;                           ///< the same for headphones; empty: they are plugged into `device`
    std::optional<std::chrono::milliseconds> fixed_latency;  ///< always requested; empty: each device climbs its ladder
    FoundLatencies found;                                    ///< where these devices begin on it; all others begin at the lowest step
    std::chrono::milliseconds wake_lead{0};  ///< before the first sound of a device that was closed or lost; above 0, it is also kept awake

    const std::string& device_of(AudioRoute route) const {
        return route == AudioRoute::headphones && !headphones_device.empty() ? headphones_device : device;
    }
};

class PortAudioOutput final : public AudioOutput {
public:
    /// `on_change` is called from the device thread whenever the state or the fault has changed. The player is shared with that thread
    /// because the thread is abandoned if a call hangs in the system (see the destructor).
    PortAudioOutput(std::shared_ptr<PcmPlayer> player, PortAudioOptions options, std::function<void()> on_change);
    /// Waits up to half a second for the device to close; a thread that hangs in the sound server is abandoned.
    ~PortAudioOutput() override;
    PortAudioOutput(const PortAudioOutput&) = delete;
    PortAudioOutput& operator=(const PortAudioOutput&) = delete;

    void open(AudioRoute route) override;
    void close() override;
    OutputStatus status() const override;

private:
    class DeviceThread;
    std::shared_ptr<DeviceThread> device_;
};

/// The names of the system's output devices, for `lectern doctor`. Waits for the system: not to be called on the kiosk's main thread.
std::vector<std::string> list_output_devices();

}  // namespace lectern::speech
