#include "kiosk/modes/name_call.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds bounce{1};

}  // namespace

NameCall::Press NameCall::press(speech::TimePoint now) {
    if (calling_) return now - *began_ < bounce ? Press::means_nothing : Press::ends;
    if (began_ && now - *began_ < times_.every) return Press::means_nothing;
    began_ = now;
    calling_ = true;
    return Press::begins;
}

std::optional<speech::TimePoint> NameCall::shown_until() const {
    return calling_ ? std::optional(*began_ + times_.shown) : std::nullopt;
}

}  // namespace lectern::kiosk
