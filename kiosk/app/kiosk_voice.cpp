// The voice fails, and is back: what is read waits for it, or goes on without it where the visitor wants that.
#include <fmt/format.h>
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"

namespace lectern::kiosk {

void Kiosk::follow_voice() {
    if (const auto news = voice_.follow_engine()) std::visit([this](const auto& kind) { take(kind); }, *news);
    if (voice_is_missed()) tell_voice_is_gone();
    // What was put over the notice meanwhile is answered first: a question about headphones, a lost device, Help.
    if (voice_.presence() == VoicePresence::there && is_on_top(voice_notice_)) leave();
    while (const auto error = voice_.take_error()) log_.write_at_full_hour("lectern: " + error->message);
}

void Kiosk::take(const VoiceGone& gone) {
    ++voice_faults_.losses;
    log_.write_at_full_hour(fmt::format("lectern: {}; reading waits for it", gone.error.message));
    if (reads_by_itself()) end_self_start();
    if (at_welcome()) voice_.dismiss();  // they would be said whenever it is back
}

void Kiosk::take(const VoiceBack& /*back*/) {
    log_.write_at_full_hour("lectern: the speech engine is there");
}

/// The voice is gone, somebody waits for it, and all that it had made before is heard.
bool Kiosk::voice_is_missed() const {
    const bool has_room = !screens_.holds(voice_notice_) && !screens_.holds(sound_notice_) && !covered();
    return voice_.presence() == VoicePresence::gone && visit() && !at_welcome() && session_.sound_on() && has_room && voice_.awaits_voice();
}

/// Where there is no sound either, the banner says what there is to say.
void Kiosk::tell_voice_is_gone() {
    if (sound_.is(speech::SoundState::silent)) return voice_.do_without();
    voice_.dismiss();
    const auto message = [this] {
        return Message{Icon::no_sound, phrases::voice_lost(), phrases::voice_lost_body(key_for(Action::play_pause))};
    };
    voice_notice_ = push(std::make_unique<NoticeScreen>(*this, message, [this] { go_on_without_voice(); }));
}

void Kiosk::go_on_without_voice() {
    voice_.do_without();
    leave();
    voice_.resume(PausedBy::visitor);
}

/// The voice itself tells it: it speaks, and only this sentence ends it.
void Kiosk::tell_unspoken(const speech::Unspoken& unspoken) {
    ++voice_faults_.sentences;
    if (unspoken.scripted) say({phrases::sentence_not_said()});
}

}  // namespace lectern::kiosk
