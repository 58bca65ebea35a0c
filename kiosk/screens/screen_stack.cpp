#include "kiosk/screens/screen_stack.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lectern::kiosk {

ScreenId ScreenStack::push(std::unique_ptr<Screen> screen) {
    const ScreenId id{++pushed_};
    screens_.push_back({id, std::move(screen)});
    return id;
}

void ScreenStack::pop() {
    removed_.push_back(std::move(screens_.back()));
    screens_.pop_back();
}

void ScreenStack::pop_to_bottom() {
    while (!at_bottom()) pop();
}

void ScreenStack::remove_below_staff(ScreenId id) {
    const auto lowest = std::ranges::find(screens_, id, &Entry::id);
    if (lowest == screens_.end()) return;
    const auto staffs = std::find_if(lowest + 1, screens_.end(), [](const Entry& entry) { return entry.screen->bearing().from_staff; });
    if (staffs == screens_.end()) return;
    std::move(lowest, staffs, std::back_inserter(removed_));
    screens_.erase(lowest, staffs);
}

bool ScreenStack::holds(ScreenId id) const {
    return std::ranges::find(screens_, id, &Entry::id) != screens_.end();
}

bool ScreenStack::holds_cover() const {
    return std::ranges::any_of(screens_, [](const Entry& entry) { return entry.screen->bearing().layer == Bearing::Layer::cover; });
}

bool ScreenStack::holds_staff() const {
    return std::ranges::any_of(screens_, [](const Entry& entry) { return entry.screen->bearing().staff; });
}

/// A screen may open or leave others as it follows.
void ScreenStack::follow(const speech::NarrationEvent& event) {
    for (std::size_t i = screens_.size(); i-- > 0;)
        if (i < screens_.size()) screens_[i].screen->follow(event);
}

}  // namespace lectern::kiosk
