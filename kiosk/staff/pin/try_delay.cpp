#include "kiosk/staff/pin/try_delay.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds longest{300};
constexpr std::string_view heading = "# Wrong PINs in a row. Without this file the next one is looked at without a wait.\n";

/// The delay after this many wrong attempts, which must be at least one.
std::chrono::seconds wait_after(int wrongs) {
    return std::min(std::chrono::seconds(1 << (wrongs - 1)), longest);
}

}  // namespace

TryDelay::TryDelay(int wrongs, speech::TimePoint now) : wrongs_(std::clamp(wrongs, 0, most_wrongs)) {
    if (wrongs_ > 0) until_ = now + wait_after(wrongs_);
}

void TryDelay::wrong(speech::TimePoint now) {
    wrongs_ = std::min(wrongs_ + 1, most_wrongs);
    until_ = now + wait_after(wrongs_);
}

std::chrono::seconds TryDelay::left(speech::TimePoint now) const {
    if (wrongs_ == 0 || now >= until_) return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(until_ - now);
}

std::string text_of_wrongs(int wrongs) {
    return fmt::format("{}wrong = {}\n", heading, wrongs);
}

int wrongs_in(std::string_view text) {
    for (int wrongs = 1; wrongs <= TryDelay::most_wrongs; ++wrongs)
        if (text == text_of_wrongs(wrongs)) return wrongs;
    return TryDelay::most_wrongs;
}

}  // namespace lectern::kiosk
