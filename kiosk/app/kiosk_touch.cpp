// What fingers mean to the kiosk.
#include <fmt/format.h>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/visit/touch_phrases.hpp"

namespace lectern::kiosk {

void Kiosk::follow_touch() {
    if (const auto news = fingers_.due(clock_.now(), [this](Point at) { return display_.target_at(at); })) take(*news);
    if (const auto trouble = fingers_.take_complaint()) log_.write_at_full_hour(fmt::format("lectern: {}", advice(*trouble)));
}

void Kiosk::point(const PointerEvent& event) {
    if (settings_.staff.corners && fingers_.takes_corner_tap(event, window_.size(), clock_.now())) ask_for_pin();
    if (!takes_input()) return;
    if (const auto news = fingers_.take(event, clock_.now(), [this](Point at) { return display_.target_at(at); })) take(*news);
}

/// Whatever a finger did on the sleeping kiosk, lifting it wakes it.
void Kiosk::take(const FingerNews& news) {
    last_activity_ = clock_.now();
    if (any_key_answers() && !std::holds_alternative<Pointing>(news)) {
        trace_action("touch", ActionSource::touch);
        return answer();
    }
    const auto* gesture = std::get_if<Gesture>(&news);
    const bool touched = gesture != nullptr && std::holds_alternative<Touched>(*gesture);
    if (gesture != nullptr && (touched || !asleep())) return understand(*gesture);
    if (std::holds_alternative<Lifted>(news) && hides(top().view())) return tell_how_to_show_screen();
    const bool lifted = std::holds_alternative<Lifted>(news) || (gesture != nullptr && std::holds_alternative<TappedTwice>(*gesture));
    if (asleep() && lifted) perform(Action::play_pause, ActionSource::touch);
}

void Kiosk::understand(const Gesture& gesture) {
    take(keyboard_.interrupt_hold());
    if (const auto* upon = std::get_if<CameUpon>(&gesture)) explore(upon->target);
    if (const auto* touch = std::get_if<Touched>(&gesture)) touched(touch->target);
    if (const auto* meant = std::get_if<TappedTwice>(&gesture)) {
        if (visit()) visit()->exploration.learned();
        touched(meant->target);
    }
}

void Kiosk::touched(const Target& target) {
    if (std::holds_alternative<HeadingTarget>(target) && visit()) return;
    if (const auto* button = std::get_if<ButtonTarget>(&target)) return perform(button_actions[button->index], ActionSource::touch);
    trace_action("touch", ActionSource::touch);
    end_exploring();
    begin_visit();
    if (hides(top().view())) return tell_how_to_show_screen();
    top().touch(target);
}

/// What is read waits for the finger, and for the time to choose what it found.
void Kiosk::explore(const Target& target) {
    trace_action("explore", ActionSource::touch);
    begin_visit();
    const bool says_only = std::holds_alternative<HeadingTarget>(target);
    if (visit()->exploration.come_upon(!says_only, clock_.now())) voice_.hush();
    const auto view = current_view();
    if (const auto* button = std::get_if<ButtonTarget>(&target))
        say({phrases::button_under_finger(view.buttons.at(button->index))});
    else if (says_only)
        say(phrases::top_line(overheard(view)));
    else
        top().explore(target);
}

/// The loudspeaker does not name a private topic.
View Kiosk::overheard(View view) const {
    if (const auto open = articles_.open_index(); open && !view.heading.empty())
        view.heading = title_for(articles_.entries()[*open], session_);
    return view;
}

void Kiosk::end_exploring() {
    if (visit() && visit()->exploration.end()) voice_.unhush();
}

void Kiosk::follow_exploration() {
    const bool busy = fingers_.exploring() || voice_.announcing();
    if (visit() && visit()->exploration.over(busy, clock_.now())) exploring_over();
}

/// Nothing was chosen: what waited goes on, be it the article or the names of a list.
void Kiosk::exploring_over() {
    voice_.unhush();
    top().follow(speech::AnnouncementsEnded{});
}

}  // namespace lectern::kiosk
