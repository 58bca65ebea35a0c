#include "kiosk/stage/voice_watch.hpp"

#include <fmt/format.h>
#include <memory>
#include <variant>

#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"

namespace lectern::kiosk {

void VoiceWatch::turn() {
    if (const auto news = parts_.voice.follow_engine()) std::visit([this](const auto& kind) { take(kind); }, *news);
    if (is_missed()) tell_loss();
    // What was put over the notice meanwhile is answered first: a question about headphones, a lost device, Help.
    if (parts_.voice.presence() == VoicePresence::there && parts_.stage.is_on_top(notice_)) parts_.stage.leave();
    while (const auto error = parts_.voice.take_error()) parts_.log.write_at_full_hour("lectern: " + error->message);
}

void VoiceWatch::take(const VoiceGone& gone) {
    ++faults_.losses;
    parts_.log.write_at_full_hour(fmt::format("lectern: {}; reading waits for it", gone.error.message));
    if (parts_.stage.reads_by_itself()) parts_.stage.end_reading_by_itself();
    if (parts_.stage.at_welcome()) parts_.voice.dismiss();  // it would be said whenever the voice is back
}

void VoiceWatch::take(const VoiceBack& /*back*/) {
    parts_.log.write_at_full_hour("lectern: the speech engine is there");
}

/// The voice is gone, somebody waits for it, and all that it had made before is heard.
bool VoiceWatch::is_missed() const {
    const auto& stage = parts_.stage;
    const bool has_room = !stage.screens().holds(notice_) && !sound_watch_.tells_loss() && !stage.covered();
    const bool is_wanted = stage.visit() != nullptr && !stage.at_welcome() && parts_.session.sound_on();
    return parts_.voice.presence() == VoicePresence::gone && is_wanted && has_room && parts_.voice.awaits_voice();
}

/// Where there is no sound either, the banner says what there is to say.
void VoiceWatch::tell_loss() {
    if (parts_.sound.is(speech::SoundState::silent)) return parts_.voice.do_without();
    parts_.voice.dismiss();
    const auto message = [this] {
        return Message{Icon::no_sound, phrases::voice_lost(), phrases::voice_lost_body(parts_.stage.key_for(Action::play_pause))};
    };
    notice_ = parts_.stage.push(std::make_unique<NoticeScreen>(parts_.stage, message, [this] { go_on_without(); }));
}

void VoiceWatch::go_on_without() {
    parts_.voice.do_without();
    parts_.stage.leave();
    parts_.voice.resume(PausedBy::visitor);
}

void VoiceWatch::follow(const speech::NarrationEvent& event) {
    const auto* unspoken = std::get_if<speech::Unspoken>(&event);
    if (unspoken == nullptr) return;
    ++faults_.sentences;
    if (unspoken->scripted) parts_.voice.say({phrases::sentence_not_said()});
}

}  // namespace lectern::kiosk
