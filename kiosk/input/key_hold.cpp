#include "kiosk/input/key_hold.hpp"

#include <utility>

namespace lectern::kiosk {

std::optional<Action> KeyHold::release(int scancode) {
    if (!key_ || key_->scancode != scancode) return std::nullopt;
    return std::exchange(key_, std::nullopt)->pressed;
}

std::optional<Action> KeyHold::due(speech::TimePoint now) {
    if (!key_ || now < key_->due) return std::nullopt;
    return std::exchange(key_, std::nullopt)->held;
}

}  // namespace lectern::kiosk
