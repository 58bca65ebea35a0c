// What fingers mean.
#include <fmt/format.h>

#include "kiosk/app/hands.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/visit/touch_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"

namespace lectern::kiosk {

void Hands::follow_fingers() {
    if (const auto news = own_.fingers.due(parts_.clock.now(), [this](Point at) { return own_.display.target_at(at); })) take(*news);
    if (const auto trouble = own_.fingers.take_complaint()) parts_.log.write_at_full_hour(fmt::format("lectern: {}", advice(*trouble)));
}

void Hands::point(const PointerEvent& event) {
    if (parts_.settings.staff.corners && own_.fingers.takes_corner_tap(event, own_.window.size(), parts_.clock.now()))
        own_.staff.ask_for_pin();
    if (!parts_.stage.takes_input()) return;
    if (const auto news = own_.fingers.take(event, parts_.clock.now(), [this](Point at) { return own_.display.target_at(at); }))
        take(*news);
}

/// Whatever a finger did on the sleeping kiosk, lifting it wakes it.
void Hands::take(const FingerNews& news) {
    parts_.stage.note_activity();
    if (parts_.stage.any_key_answers() && !std::holds_alternative<Pointing>(news)) {
        trace_action("touch", ActionSource::touch);
        return parts_.stage.answer();
    }
    const auto* gesture = std::get_if<Gesture>(&news);
    const bool touched = gesture != nullptr && std::holds_alternative<Touched>(*gesture);
    if (gesture != nullptr && (touched || !asleep())) return understand(*gesture);
    if (std::holds_alternative<Lifted>(news) && own_.picture.is_hidden()) return tell_how_to_show_screen();
    const bool lifted = std::holds_alternative<Lifted>(news) || (gesture != nullptr && std::holds_alternative<TappedTwice>(*gesture));
    if (asleep() && lifted) perform(Action::play_pause, ActionSource::touch);
}

void Hands::understand(const Gesture& gesture) {
    end_hold();
    if (const auto* upon = std::get_if<CameUpon>(&gesture)) explore(upon->target);
    if (const auto* touch = std::get_if<Touched>(&gesture)) touched(touch->target);
    if (const auto* meant = std::get_if<TappedTwice>(&gesture)) {
        if (auto* visit = parts_.stage.visit()) visit->exploration.learned();
        touched(meant->target);
    }
}

void Hands::touched(const Target& target) {
    if (std::holds_alternative<HeadingTarget>(target) && parts_.stage.visit() != nullptr) return parts_.stage.begin_visit();
    if (const auto* button = std::get_if<ButtonTarget>(&target)) return perform(button_actions[button->index], ActionSource::touch);
    trace_action("touch", ActionSource::touch);
    parts_.stage.end_exploring();
    parts_.stage.begin_visit();
    if (own_.picture.is_hidden()) return tell_how_to_show_screen();
    parts_.stage.top().touch(target);
}

/// What is read waits for the finger, and for the time to choose what it found.
void Hands::explore(const Target& target) {
    trace_action("explore", ActionSource::touch);
    parts_.stage.begin_visit();
    const bool says_only = std::holds_alternative<HeadingTarget>(target);
    if (parts_.stage.visit()->exploration.come_upon(!says_only, parts_.clock.now())) parts_.voice.hush();
    const auto view = own_.picture.view();
    if (const auto* button = std::get_if<ButtonTarget>(&target))
        parts_.voice.say({phrases::button_under_finger(view.buttons.at(button->index))});
    else if (says_only)
        parts_.voice.say(phrases::top_line(overheard(view)));
    else
        parts_.stage.top().explore(target);
}

/// The loudspeaker does not name a private topic.
View Hands::overheard(View view) const {
    if (const auto open = parts_.articles.open_index(); open && !view.heading.empty())
        view.heading = title_for(parts_.articles.entries()[*open], parts_.session);
    return view;
}

/// Nothing was chosen: what waited goes on, be it the article or the names of a list.
void Hands::follow_exploration() {
    auto* visit = parts_.stage.visit();
    const bool busy = own_.fingers.exploring() || parts_.voice.announcing();
    if (visit == nullptr || !visit->exploration.over(busy, parts_.clock.now())) return;
    parts_.voice.unhush();
    parts_.stage.top().follow(speech::AnnouncementsEnded{});
}

void Hands::tell_how_to_show_screen() {
    parts_.voice.say({phrases::screen_is_hidden(parts_.stage.key_for(Action::help))});
}

}  // namespace lectern::kiosk
