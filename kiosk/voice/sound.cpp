#include "kiosk/voice/sound.hpp"

#include <utility>

namespace lectern::kiosk {

void Sound::wake() {
    output_.wake(clock_.now());
    trace();
}

void Sound::park() {
    output_.park();
    trace();
}

void Sound::run_silently() {
    output_.run_silently();
    trace();
}

void Sound::go_silent() {
    output_.go_silent();
    trace();
}

void Sound::route_to(speech::AudioRoute route, float gain) {
    gain_ = gain;
    end_trial(route);
}

void Sound::end_trial(speech::AudioRoute route) {
    trial_gain_.reset();
    output_.route_to(route, clock_.now());
    apply_gain();
    trace();
}

void Sound::set_gain(float gain) {
    gain_ = gain;
    apply_gain();
}

void Sound::begin_trial(speech::AudioRoute route, float gain) {
    trial_gain_ = gain;
    output_.route_to(route, clock_.now());
    apply_gain();
    trace();
}

std::optional<SoundNews> Sound::turn() {
    const auto before = output_.state();
    const auto after = output_.update(clock_.now());
    const bool is_new_fault = std::exchange(fault_, device().fault) != device().fault;
    const bool has_starved = std::exchange(starved_, player_.starved()) != starved_;
    if (before != after || has_starved) trace();
    if (before != after) return SoundChanged{before, after};
    return is_new_fault ? std::optional<SoundNews>(FaultChanged()) : std::nullopt;
}

void Sound::apply_gain() {
    player_.set_gain(trial_gain_.value_or(gain_));
}

void Sound::trace() const {
    trace_.audio(output_.state(), output_.route(), output_.device(), player_.starved());
}

}  // namespace lectern::kiosk
