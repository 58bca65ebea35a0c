#include "kiosk/stage/headphones.hpp"

#include <memory>

#include "kiosk/screens/notices/headphone_phrases.hpp"
#include "kiosk/screens/notices/headphones_out_screen.hpp"

namespace lectern::kiosk {
namespace {

speech::AudioRoute route_of(bool plugged) {
    return plugged ? speech::AudioRoute::headphones : speech::AudioRoute::loudspeaker;
}

}  // namespace

std::optional<Action> Headphones::follow_jack() {
    const auto plugged = jack_();
    if (!plugged || plugged == told_by_jack_) return std::nullopt;
    const bool first = !std::exchange(told_by_jack_, plugged);
    plugged_ = plugged;
    if (!first || parts_.stage.visit() != nullptr) return *plugged ? Action::headphones_in : Action::headphones_out;
    hear_by(route_of(*plugged));
    return std::nullopt;
}

void Headphones::hear_by(speech::AudioRoute route) {
    // The room hears nothing it was not asked for.
    if (parts_.stage.reads_by_itself() == SelfStart::Way::silently) parts_.stage.end_reading_by_itself();
    parts_.session.set_route(route);
    parts_.sound.route_to(route, parts_.session.gain());
    parts_.stage.apply_session();
}

void Headphones::take(bool plugged) {
    plugged_ = plugged;
    if (!parts_.stage.top().bearing().hears_of_socket) return plugged ? plugged_in() : pulled_out();
    parts_.stage.begin_visit();
    hear_by(route_of(plugged));
    parts_.stage.top().enter(true);
}

/// It goes on privately from the word, behind a sentence that says how to make it louder.
void Headphones::plugged_in() {
    auto& stage = parts_.stage;
    const bool news = !parts_.session.headphones();
    const bool wakes = stage.visit() == nullptr;
    if (news) hear_by(speech::AudioRoute::headphones);
    if (!stage.takes_input()) return;
    stage.begin_visit();
    if (!news && !wakes) return;  // a keypad may tell it twice
    stage.take_away(question_);
    idleness_.withdraw_question();
    if (parts_.sound.is(speech::SoundState::lost) && !sound_watch_.tells_loss()) return sound_watch_.tell_loss();
    parts_.voice.say(phrases::headphones_in(stage.key_for(Action::louder)));
    if (!stage.at_welcome()) return;
    if (!parts_.voice.announcing()) return stage.begin();
    if (!stage.awaits(Visit::Opening::awaits_articles)) stage.visit()->opening = Visit::Opening::awaits_greeting;
}

/// Nothing private is heard by the loudspeaker: the voice is silent before the route changes, and waits until somebody wants it aloud.
void Headphones::pulled_out() {
    auto& stage = parts_.stage;
    if (!parts_.session.headphones()) return;
    if (stage.visit() == nullptr || !stage.takes_input() || !parts_.session.sound_on()) return hear_by(speech::AudioRoute::loudspeaker);
    stage.begin_visit();
    end_hold_();
    stage.cancel_opening();  // it would begin aloud
    sound_watch_.take_notice_away();
    idleness_.withdraw_question();
    parts_.voice.pause(PausedBy::cover);
    parts_.voice.dismiss();
    hear_by(speech::AudioRoute::loudspeaker);
    question_ = stage.push(std::make_unique<HeadphonesOutScreen>(stage, [this] { go_on(true); }, [this] { go_on(false); }));
}

void Headphones::go_on(bool aloud) {
    auto& stage = parts_.stage;
    if (!aloud) parts_.voice.pause(PausedBy::visitor);
    stage.leave();
    if (stage.at_welcome()) return aloud ? stage.begin() : void();
    if (parts_.sound.is(speech::SoundState::lost)) sound_watch_.tell_loss();  // its notice went when they were pulled out
}

}  // namespace lectern::kiosk
