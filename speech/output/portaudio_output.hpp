// The sound device: opened, watched, and opened again when it was lost, all on a thread of its own.
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
    std::optional<std::chrono::milliseconds> fixed_latency;  ///< asked for whatever comes; nothing: each device climbs its ladder
    FoundLatencies found;                                    ///< where these devices begin on it; the others begin at its foot
    std::chrono::milliseconds wake_lead{0};  ///< before the first sound of a device that was closed or lost; over 0 it is also kept awake

    const std::string& device_of(AudioRoute route) const {
        return route == AudioRoute::headphones && !headphones_device.empty() ? headphones_device : device;
    }
};

class PortAudioOutput final : public AudioOutput {
public:
    /// `on_change` is called from the device thread whenever the state has changed. The player is shared with that thread, which is left
    /// behind should a call hang in the system (see the destructor).
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

/// What the system offers, for `lectern doctor`. Waits for the device: not for the kiosk's main thread.
std::vector<std::string> list_output_devices();

}  // namespace lectern::speech
