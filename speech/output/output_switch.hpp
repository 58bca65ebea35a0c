// Chooses the output: the device, or a silent clock if there is no device or the visitor continues without one.
#pragma once

#include <memory>

#include "speech/output/audio_output.hpp"
#include "speech/sound/pcm.hpp"

namespace lectern::speech {

enum class SoundState : std::uint8_t {
    parked,   ///< nobody needs it; the device is closed
    opening,  ///< speech waits for the device
    open,
    reopening,  ///< was open and reopens in a moment
    silent,     ///< no device: the highlight moves without sound
    lost,       ///< the device disappeared while in use: reading waits until it is back or go_silent() is called
};

/// Main thread.
class OutputSwitch {
public:
    OutputSwitch(std::unique_ptr<AudioOutput> device, std::unique_ptr<AudioOutput> silent)
        : device_(std::move(device)), silent_(std::move(silent)) {}

    void wake(TimePoint now);
    /// Runs without the device until park(): the highlight moves at the pace of reading.
    void run_silently();
    void park();
    /// Sets the route, also while parked. If the new route uses another device, the old one takes no more sound, and speech waits for
    /// the new one.
    void route_to(AudioRoute route, TimePoint now);
    AudioRoute route() const { return route_; }
    /// Stops waiting for a lost device. If it comes back, it is used again.
    void go_silent();
    /// Follows the device's state. A device that does not answer for three seconds counts as unavailable until it does. Returns the new
    /// state.
    SoundState update(TimePoint now);

    SoundState state() const { return state_; }
    /// The status at the last call of update(), so that it belongs to the same moment as state().
    const OutputStatus& device() const { return status_; }

private:
    std::unique_ptr<AudioOutput> device_;
    std::unique_ptr<AudioOutput> silent_;
    SoundState state_ = SoundState::parked;
    bool without_device_ = false;  ///< set by run_silently(): the device's state is ignored
    AudioRoute route_ = AudioRoute::loudspeaker;
    OutputStatus status_;
    TimePoint woken_at_;
};

}  // namespace lectern::speech
