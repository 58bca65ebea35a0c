// The sound output as the kiosk uses it: awake or parked, by which route, how loud, and what was told of its faults. Every change of it
// is traced.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

#include "kiosk/machine/trace.hpp"
#include "kiosk/values/turn_clock.hpp"
#include "speech/output/output_switch.hpp"
#include "speech/output/pcm_player.hpp"

namespace lectern::kiosk {

struct SoundChanged {
    speech::SoundState before{};
    speech::SoundState after{};
};
/// The state is the same, for another reason: a device that was pulled out comes back busy, say.
struct FaultChanged {};
using SoundNews = std::variant<SoundChanged, FaultChanged>;

/// Main thread.
class Sound {
public:
    Sound(speech::OutputSwitch& output, speech::PcmPlayer& player, Trace& trace, const TurnClock& clock)
        : output_(output), player_(player), trace_(trace), clock_(clock) {}

    void wake();
    /// The device is given back, so that nothing can sound.
    void park();
    /// Without the device: marks move at the pace of reading.
    void run_silently();
    /// A lost device is no longer waited for.
    void go_silent();
    /// Who hears it from now on, and how loud. Ends a trial.
    void route_to(speech::AudioRoute route, float gain);
    /// Linear. While a trial goes on, its own gain holds.
    void set_gain(float gain);
    /// By this route and with this gain, until end_trial() or route_to().
    void begin_trial(speech::AudioRoute route, float gain);
    /// By this route again, with the gain that was set before or since.
    void end_trial(speech::AudioRoute route);
    bool on_trial() const { return trial_gain_.has_value(); }

    /// Follows the device.
    std::optional<SoundNews> turn();

    speech::SoundState state() const { return output_.state(); }
    bool is(speech::SoundState state) const { return output_.state() == state; }
    const speech::OutputStatus& device() const { return output_.device(); }
    std::uint64_t starved() const { return player_.starved(); }
    /// Why there is no device, as turn() found it last.
    speech::OutputFault fault() const { return fault_; }
    /// What a device that stops now may still hold.
    std::chrono::milliseconds unheard() const { return device().latency + device().asked; }

private:
    void trace() const;
    void apply_gain();

    speech::OutputSwitch& output_;
    speech::PcmPlayer& player_;
    Trace& trace_;
    const TurnClock& clock_;
    float gain_ = 1;
    std::optional<float> trial_gain_;
    speech::OutputFault fault_ = speech::OutputFault::none;
    std::uint64_t starved_ = 0;
};

}  // namespace lectern::kiosk
