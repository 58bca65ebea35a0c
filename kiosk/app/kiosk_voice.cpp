// The voice fails, and is back: what is read waits for it, or goes on without it where the visitor wants that.
#include <fmt/format.h>
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"

namespace lectern::kiosk {

void Kiosk::follow_voice() {
    const auto engine = voice_.engine();
    const bool fails = engine && !*engine;
    if (fails && voice_presence_ == VoicePresence::there) voice_is_gone(engine->error());
    if (!fails && voice_presence_ != VoicePresence::there) voice_is_back();
    if (voice_is_missed()) tell_voice_is_gone();
    // What was put over the notice meanwhile is answered first: a question about headphones, a lost device, Help.
    if (voice_presence_ == VoicePresence::there && is_on_top(voice_notice_)) leave();
    while (const auto error = voice_.take_error()) log_.write_at_full_hour("lectern: " + error->message);
}

void Kiosk::voice_is_gone(const speech::SynthesisError& error) {
    set_voice_presence(VoicePresence::gone);
    ++voice_faults_.losses;
    log_.write_at_full_hour(fmt::format("lectern: {}; reading waits for it", error.message));
    if (self_started_) end_self_start();
    if (at_welcome()) narrator_.dismiss_announcements(now_);  // they would be said whenever it is back
}

/// What was read without it is read by it from the marked word.
void Kiosk::voice_is_back() {
    const bool replaces_silence = voice_presence_ == VoicePresence::done_without;
    set_voice_presence(VoicePresence::there);
    log_.write_at_full_hour("lectern: the speech engine is there");
    if (replaces_silence && !narrator_.announcing()) narrator_.replan(now_);
}

void Kiosk::set_voice_presence(VoicePresence presence) {
    voice_presence_ = presence;
    voice_.read_silently(presence == VoicePresence::done_without);
    trace_.voice(presence);
}

/// The voice is gone, somebody waits for it, and all that it had made before is heard.
bool Kiosk::voice_is_missed() const {
    const bool has_room = !screens_.holds(voice_notice_) && !screens_.holds(sound_notice_) && !covered();
    return voice_presence_ == VoicePresence::gone && visit_ && !at_welcome() && session_.sound_on() && has_room && narrator_.awaits_voice();
}

/// Where there is no sound either, the banner says what there is to say.
void Kiosk::tell_voice_is_gone() {
    if (sound_.state() == speech::SoundState::silent) return set_voice_presence(VoicePresence::done_without);
    narrator_.dismiss_announcements(now_);
    const auto message = [this] {
        return Message{Icon::no_sound, phrases::voice_lost(), phrases::voice_lost_body(key_for(Action::play_pause))};
    };
    voice_notice_ = push(std::make_unique<NoticeScreen>(*this, message, [this] { go_on_without_voice(); }));
}

void Kiosk::go_on_without_voice() {
    set_voice_presence(VoicePresence::done_without);
    leave();
    narrator_.resume(now_);
}

/// A visitor went on without the voice: the next one is told again that it is gone.
void Kiosk::miss_voice_again() {
    if (voice_presence_ == VoicePresence::done_without) set_voice_presence(VoicePresence::gone);
}

/// The voice itself tells it: it speaks, and only this sentence ends it.
void Kiosk::tell_unspoken(const speech::Unspoken& unspoken) {
    ++voice_faults_.sentences;
    if (unspoken.scripted) say({phrases::sentence_not_said()});
}

}  // namespace lectern::kiosk
