#include "kiosk/app/picture.hpp"

#include <utility>
#include <variant>

#include "kiosk/drawing/hidden_view.hpp"
#include "kiosk/screens/five_buttons.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

void Picture::draw() {
    const auto began = parts_.clock.present();
    const auto rectangles = display_.show(view());
    if (rectangles == 0) return;
    const auto done = parts_.clock.present();
    if (!parts_.stage.top().bearing().secret) parts_.trace.frame(done - began, rectangles);
    if (std::exchange(first_frame_, false)) parts_.trace.ready(done - started_);
}

View Picture::view() const {
    const auto& stage = parts_.stage;
    auto view = stage.top().view();
    view.buttons = five_buttons(view.middle_button(), [&stage](Action action) { return stage.key_for(action); });
    view.caption = stage.reads_by_itself() ? phrases::listen_or_read() : parts_.voice.caption();
    if (hides(view)) return without_content(std::move(view), phrases::screen_is_hidden(stage.key_for(Action::help)));
    if (view.caption.empty()) warn_in(view);
    return view;
}

/// That nothing can be heard stands in the caption as long as nothing else does.
void Picture::warn_in(View& view) const {
    const bool no_voice = parts_.voice.presence() != VoicePresence::there;
    if (!no_voice && !parts_.sound.is(speech::SoundState::silent)) return;
    view.caption = no_voice ? phrases::no_voice() : phrases::no_sound();
    view.caption_is_warning = true;
}

/// Where nothing can be heard, everything is shown; and so is a notice, which is for the eye as much as for the ear.
bool Picture::hides(const View& view) const {
    const bool is_heard = parts_.voice.presence() == VoicePresence::there && !parts_.sound.is(speech::SoundState::silent) &&
                          !parts_.sound.is(speech::SoundState::lost);
    return parts_.session.screen_hidden() && is_heard && !parts_.stage.screens().holds_staff() &&
           !std::holds_alternative<Message>(view.content);
}

}  // namespace lectern::kiosk
