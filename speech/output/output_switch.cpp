#include "speech/output/output_switch.hpp"

namespace lectern::speech {
namespace {

constexpr std::chrono::seconds patience{3};

}  // namespace

void OutputSwitch::wake(TimePoint now) {
    if (state_ != SoundState::parked) return;
    device_->open(route_);
    woken_at_ = now;
    state_ = SoundState::opening;
}

void OutputSwitch::route_to(AudioRoute route, TimePoint now) {
    route_ = route;
    if (state_ == SoundState::parked) return;
    device_->open(route);
    if (device_->status().state != OutputState::opening) return;  // both routes use the same device
    silent_->close();
    woken_at_ = now;
    state_ = SoundState::opening;
}

void OutputSwitch::run_silently() {
    park();
    without_device_ = true;
    silent_->open(route_);
    state_ = SoundState::silent;
}

void OutputSwitch::park() {
    device_->close();
    silent_->close();
    status_ = {};
    without_device_ = false;
    state_ = SoundState::parked;
}

void OutputSwitch::go_silent() {
    if (state_ != SoundState::lost) return;
    silent_->open(route_);
    state_ = SoundState::silent;
}

SoundState OutputSwitch::update(TimePoint now) {
    if (state_ == SoundState::parked || without_device_) return state_;  // the device may still be closing
    status_ = device_->status();
    auto device = status_.state;
    // A sound server that hangs reports nothing, not even an error.
    if (device == OutputState::opening && now - woken_at_ > patience) device = OutputState::unavailable;
    switch (device) {
        case OutputState::open:
            silent_->close();
            state_ = SoundState::open;
            break;
        case OutputState::unavailable:
            silent_->open(route_);
            state_ = SoundState::silent;
            break;
        case OutputState::reopening:
            if (state_ == SoundState::open) state_ = SoundState::reopening;
            break;
        case OutputState::lost:
            if (state_ != SoundState::silent) state_ = SoundState::lost;
            break;
        case OutputState::opening:
        case OutputState::closed:
            break;
    }
    return state_;
}

}  // namespace lectern::speech
