#include "kiosk/window/front_tries.hpp"

#include <algorithm>

namespace lectern::kiosk {
namespace {

constexpr std::chrono::milliseconds shortest_pause{100};  // SDL learns of a focus change up to 200 ms late
constexpr std::chrono::milliseconds longest_pause{2000};
constexpr std::chrono::seconds calm{10};

}  // namespace

bool FrontTries::due(bool in_front, TimePoint now) {
    if (last_ && now - *last_ >= calm) pause_ = std::chrono::milliseconds{0};
    if (in_front) {
        next_.reset();
        return false;
    }
    if (!next_) next_ = last_ ? std::max(now, *last_ + pause_) : now;
    if (now < *next_) return false;
    pause_ = std::clamp(pause_ * 2, shortest_pause, longest_pause);
    last_ = now;
    next_ = now + pause_;
    return true;
}

}  // namespace lectern::kiosk
