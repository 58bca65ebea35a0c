#include "kiosk/staff/lists/card_screen.hpp"

#include <algorithm>
#include <cmath>

#include "kiosk/staff/lists/staff_check_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr double smallest_step = 0.005;  // half a millimetre on a card
constexpr double narrowest_mm = 100;
constexpr double widest_mm = 5000;

}  // namespace

void CardScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

bool CardScreen::handle(Action action) {
    switch (action) {
        case Action::previous_sentence:
        case Action::next:
            resize(1);
            return true;
        case Action::next_sentence:
        case Action::previous:
            resize(-1);
            return true;
        case Action::play_pause:
            keep();
            return true;
        case Action::back:
        case Action::home:
            stage_.leave();
            return true;
        default:
            if (is_adjustment(action)) return false;
            enter(true);
            return true;
    }
}

/// On a narrower screen the same outline must be drawn with more pixels; so growing the outline makes the assumed width smaller.
void CardScreen::resize(int direction) {
    if (direction != direction_) step_ = std::max(step_ / 2, smallest_step);
    direction_ = direction;
    width_mm_ = std::clamp(direction > 0 ? width_mm_ / (1 + step_) : width_mm_ * (1 + step_), narrowest_mm, widest_mm);
    stage_.say({phrases::millimetres(std::round(width_mm_))});
}

void CardScreen::keep() {
    stage_.leave();
    desk_.keep({{"screen.width_mm", std::round(width_mm_)}}, [&stage = stage_] { stage.say({phrases::width_is_kept()}); });
}

View CardScreen::view() const {
    View view;
    view.content = CardOutline{phrases::width_of_the_screen(), phrases::hold_a_card_here(), width_mm_};
    view.middle_button() = {Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> CardScreen::spoken() const {
    auto sentences = phrases::how_to_fit_card(stage_.key_for(Action::previous_sentence), stage_.key_for(Action::next_sentence),
                                              stage_.key_for(Action::play_pause));
    sentences.insert(sentences.begin(),
                     {phrases::sentence(phrases::width_of_the_screen()), phrases::sentence(phrases::hold_a_card_here())});
    sentences.push_back(phrases::millimetres(std::round(width_mm_)));
    return sentences;
}

std::string CardScreen::help() const {
    return phrases::big_key_keeps_width();
}

}  // namespace lectern::kiosk
