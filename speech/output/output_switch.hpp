// Which output sounds: the device where there is one, a silent clock where there is none or a person goes on without.
#pragma once

#include <memory>

#include "speech/output/audio_output.hpp"
#include "speech/sound/pcm.hpp"

namespace lectern::speech {

enum class SoundState : std::uint8_t {
    parked,   ///< nobody is here, the device is closed
    opening,  ///< what is said waits for the device
    open,
    reopening,  ///< was open, and will be in a moment
    silent,     ///< no device: marks move without sound
    lost,       ///< the device went away while in use: reading waits until it is back, or go_silent()
};

/// Main thread.
class OutputSwitch {
public:
    OutputSwitch(std::unique_ptr<AudioOutput> device, std::unique_ptr<AudioOutput> silent)
        : device_(std::move(device)), silent_(std::move(silent)) {}

    void wake(TimePoint now);
    /// Without the device: marks move at the pace of reading, until park().
    void run_silently();
    void park();
    /// Who hears it from now on, also when it is parked. Where that is another device, the old one takes no more sound, and what is
    /// said waits for the new one.
    void route_to(AudioRoute route, TimePoint now);
    AudioRoute route() const { return route_; }
    /// A lost device is no longer waited for; should it come back, it is used again.
    void go_silent();
    /// Follows the device. One that does not answer for three seconds counts as none, until it does. Returns the state now.
    SoundState update(TimePoint now);

    SoundState state() const { return state_; }
    /// As it was at the last call of update(), so that both tell of the same moment.
    const OutputStatus& device() const { return status_; }

private:
    std::unique_ptr<AudioOutput> device_;
    std::unique_ptr<AudioOutput> silent_;
    SoundState state_ = SoundState::parked;
    bool without_device_ = false;  ///< run_silently(): whatever the device says
    AudioRoute route_ = AudioRoute::loudspeaker;
    OutputStatus status_;
    TimePoint woken_at_;
};

}  // namespace lectern::speech
