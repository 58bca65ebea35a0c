#include "kiosk/staff/cleaning_screen.hpp"

#include <algorithm>

#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {

/// Rounded up: the full time at first, 1 in the last second.
std::chrono::seconds CleaningScreen::left() const {
    return std::max(std::chrono::ceil<std::chrono::seconds>(until_ - stage_.now()), std::chrono::seconds(0));
}

void CleaningScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

View CleaningScreen::view() const {
    View view;
    view.content = Message{Icon::none, phrases::clean_now(), phrases::cleaning_ends_in(left())};
    view.middle_button() = {Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> CleaningScreen::spoken() const {
    return {phrases::sentence(phrases::clean_now()), phrases::cleaning_ends_in(left())};
}

std::optional<speech::TimePoint> CleaningScreen::deadline() const {
    return until_ - std::max(left() - std::chrono::seconds(1), std::chrono::seconds(0));
}

void CleaningScreen::tick() {
    if (left().count() > 0) return stage_.voice().show({});  // a caption would go on telling the first second's count
    stage_.leave();
    stage_.say({phrases::cleaning_is_over()});
}

}  // namespace lectern::kiosk
