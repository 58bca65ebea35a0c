#include "kiosk/try_delay.hpp"

#include <algorithm>

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds longest{300};
constexpr int most_doublings = 9;  // 2⁹ s are more than the longest

}  // namespace

void TryDelay::wrong(speech::TimePoint now) {
    until_ = now + std::min(std::chrono::seconds(1 << std::min(wrongs_, most_doublings)), longest);
    ++wrongs_;
}

std::chrono::seconds TryDelay::left(speech::TimePoint now) const {
    if (wrongs_ == 0 || now >= until_) return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(until_ - now);
}

}  // namespace lectern::kiosk
