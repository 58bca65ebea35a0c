#include "kiosk/stage/name_calling.hpp"

#include <memory>
#include <string>

#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/words/mode_phrases.hpp"

namespace lectern::kiosk {

void NameCalling::press() {
    end_where_left();
    if (parts_.stage.reads_by_itself()) parts_.stage.end_reading_by_itself();
    switch (call_.press(parts_.clock.now())) {
        case NameCall::Press::begins:
            return begin();
        case NameCall::Press::ends:
            return end();
        case NameCall::Press::means_nothing:
            return;
    }
}

/// The large sign tells those who do not hear the chime.
void NameCalling::begin() {
    auto& stage = parts_.stage;
    idleness_.withdraw_question();
    if (auto* visit = stage.visit()) visit->idle.press(parts_.clock.now());
    stage.wake_sound();
    parts_.voice.begin_with_chime();
    const auto message = [&stage] {
        const auto how_to_go_on = stage.visit() != nullptr ? phrases::how_to_go_on(stage.key_for(Action::play_pause)) : std::string();
        return Message{Icon::bell, phrases::please_listen_for_your_name(), how_to_go_on};
    };
    notice_ = stage.cover_with(std::make_unique<NoticeScreen>(
        stage, message, [this] { end(); }, NoticeManner{.name = "call", .bearing = {.layer = Bearing::Layer::cover, .from_staff = true}}));
}

void NameCalling::end() {
    parts_.stage.take_away(notice_);
    parts_.stage.note_activity();
    end_where_left();
}

void NameCalling::say_again() {
    if (!parts_.stage.is_on_top(notice_)) return;
    parts_.voice.begin_with_chime();
    parts_.stage.top().enter(true);
}

void NameCalling::turn() {
    end_where_left();
    if (const auto until = deadline(); until && parts_.clock.now() >= *until) end();
}

/// Whatever took the notice away has ended the call.
void NameCalling::end_where_left() {
    if (!call_.calling() || going_on()) return;
    call_.end();
    over_();
}

/// At once where the notice was taken away behind this turn.
std::optional<speech::TimePoint> NameCalling::deadline() const {
    if (call_.calling() && !going_on()) return parts_.clock.now();
    return parts_.stage.visit() != nullptr ? std::nullopt : call_.shown_until();
}

}  // namespace lectern::kiosk
