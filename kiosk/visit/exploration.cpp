#include "kiosk/visit/exploration.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds time_to_choose{3};  // in silence, until what was read goes on

}  // namespace

bool Exploration::come_upon(bool can_be_chosen, speech::TimePoint now) {
    hint_due_ = can_be_chosen && !learned_;
    return !std::exchange(last_busy_, now).has_value();
}

bool Exploration::over(bool busy, speech::TimePoint now) {
    if (!last_busy_) return false;
    if (busy) last_busy_ = now;
    return now - *last_busy_ >= time_to_choose && end();
}

bool Exploration::end() {
    hint_due_ = false;
    return std::exchange(last_busy_, std::nullopt).has_value();
}

std::optional<speech::TimePoint> Exploration::deadline() const {
    return last_busy_ ? std::optional(*last_busy_ + time_to_choose) : std::nullopt;
}

}  // namespace lectern::kiosk
