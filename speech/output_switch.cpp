#include "speech/output_switch.hpp"

namespace lectern::speech {

void OutputSwitch::wake() {
    if (state_ != SoundState::parked) return;
    device_->open();
    state_ = SoundState::opening;
}

void OutputSwitch::park() {
    device_->close();
    silent_->close();
    state_ = SoundState::parked;
}

void OutputSwitch::go_silent() {
    if (state_ != SoundState::lost) return;
    silent_->open();
    state_ = SoundState::silent;
}

SoundState OutputSwitch::update() {
    if (state_ == SoundState::parked) return state_;
    switch (device_->status().state) {
        case OutputState::open:
            silent_->close();
            state_ = SoundState::open;
            break;
        case OutputState::unavailable:
            silent_->open();
            state_ = SoundState::silent;
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
