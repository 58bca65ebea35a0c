#include "kiosk/values/turns.hpp"

#include <utility>

namespace lectern::kiosk {

void Turns::add(Turn turn, Deadline deadline) {
    parts_.push_back({std::move(turn), std::move(deadline)});
}

void Turns::take() const {
    for (const auto& part : parts_) part.turn();
}

std::optional<speech::TimePoint> Turns::next() const {
    std::optional<speech::TimePoint> next;
    for (const auto& part : parts_) next = speech::earliest({next, part.deadline()});
    return next;
}

}  // namespace lectern::kiosk
