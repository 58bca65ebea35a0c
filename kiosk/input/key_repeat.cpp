#include "kiosk/input/key_repeat.hpp"

namespace lectern::kiosk {

void KeyRepeat::release(int scancode) {
    if (key_ && key_->scancode == scancode) key_.reset();
}

std::optional<Action> KeyRepeat::due(speech::TimePoint now) {
    if (!key_ || now < key_->next) return std::nullopt;
    const auto action = key_->action;
    key_->next = now + repeat_interval;
    if (now - key_->pressed >= longest_repeat) key_.reset();
    return action;
}

}  // namespace lectern::kiosk
