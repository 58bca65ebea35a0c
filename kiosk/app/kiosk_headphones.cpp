// Headphones are plugged in or pulled out: who hears it, and what may go on.
#include <memory>
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/screens/notices/headphone_phrases.hpp"
#include "kiosk/screens/notices/headphones_out_screen.hpp"

namespace lectern::kiosk {

/// How the socket was before anybody came, or after they left, is no wish of anybody's.
void Kiosk::follow_jack() {
    const auto plugged = plugged_();
    if (!plugged || plugged == jack_plugged_) return;
    const bool first = !std::exchange(jack_plugged_, plugged);
    headphones_ = plugged;
    if (first && !visit()) return hear_by(*plugged ? speech::AudioRoute::headphones : speech::AudioRoute::loudspeaker);
    perform(*plugged ? Action::headphones_in : Action::headphones_out, ActionSource::jack);
}

void Kiosk::hear_by(speech::AudioRoute route) {
    const auto* by_itself = std::get_if<ReadsByItself>(&occupant_);
    if (by_itself != nullptr && by_itself->way == SelfStart::Way::silently)
        end_self_start();  // the room hears nothing it was not asked for
    session_.set_route(route);
    sound_.route_to(route);
    apply_session();
}

void Kiosk::take_headphones(bool plugged) {
    headphones_ = plugged;
    if (!top().bearing().hears_of_socket) return plugged ? headphones_in() : headphones_out();
    begin_visit();
    hear_by(plugged ? speech::AudioRoute::headphones : speech::AudioRoute::loudspeaker);
    top().enter(true);
}

/// It goes on privately from the word, behind a sentence that says how to make it louder.
void Kiosk::headphones_in() {
    const bool news = !session_.headphones();
    const bool wakes = !visit();
    if (news) hear_by(speech::AudioRoute::headphones);
    if (!takes_input()) return;
    begin_visit();
    if (!news && !wakes) return;  // a keypad may tell it twice
    take_away(headphones_out_);
    if (is_on_top(still_there_)) leave();
    if (sound_.is(speech::SoundState::lost) && !screens_.holds(sound_notice_)) return tell_sound_is_lost();
    say(phrases::headphones_in(key_for(Action::louder)));
    if (!at_welcome()) return;
    if (!voice_.announcing()) return begin();
    visit()->opening = Visit::Opening::awaits_greeting;
}

/// Nothing private is heard by the loudspeaker: the voice is silent before the route changes, and waits until somebody wants it aloud.
void Kiosk::headphones_out() {
    if (!session_.headphones()) return;
    if (!visit() || !takes_input() || !session_.sound_on()) return hear_by(speech::AudioRoute::loudspeaker);
    begin_visit();
    take(keyboard_.interrupt_hold());
    articles_.forget_request();  // what was still to be opened would begin aloud
    visit()->opening = Visit::Opening::done;
    take_away(sound_notice_);
    if (is_on_top(still_there_)) leave();
    voice_.pause(PausedBy::cover);
    voice_.dismiss();
    hear_by(speech::AudioRoute::loudspeaker);
    headphones_out_ = push(std::make_unique<HeadphonesOutScreen>(
        *this, [this] { go_on_without_headphones(true); }, [this] { go_on_without_headphones(false); }));
}

void Kiosk::go_on_without_headphones(bool aloud) {
    if (!aloud) voice_.pause(PausedBy::visitor);
    leave();
    if (at_welcome()) return aloud ? begin() : void();
    if (sound_.is(speech::SoundState::lost)) tell_sound_is_lost();  // its notice went when they were pulled out
}

}  // namespace lectern::kiosk
