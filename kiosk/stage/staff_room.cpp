#include "kiosk/stage/staff_room.hpp"

#include <algorithm>
#include <expected>
#include <utility>
#include <variant>

#include "config/staff_pin.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/staff/lists/staff_menu.hpp"
#include "kiosk/staff/pin_screen.hpp"
#include "kiosk/staff/storing_phrases.hpp"

namespace lectern::kiosk {

StaffRoom::StaffRoom(const ModeParts& parts, StaffRoomParts own)
    : parts_(parts),
      own_(std::move(own)),
      pins_({own_.pins, [this](Errands::Errand errand) { own_.errands.run(std::move(errand)); }, [this] { return parts_.clock.now(); },
             [this](const config::FileFault& fault) { own_.records.take(std::unexpected(fault)); }},
            config::staff_pin(own_.settings, staff_settings_file()), read_wrongs(wrong_pins_file())) {
    apply_settings();
    take_care_of_pin();
}

void StaffRoom::ask_for_pin() {
    auto& stage = parts_.stage;
    if (stage.screens().holds_staff()) return;
    own_.end_hold();
    stage.begin_visit();
    stage.cancel_opening();  // it would open over the PIN
    stage.cover_with(PinScreen::to_enter(stage, *this));
}

void StaffRoom::let_in() {
    parts_.stage.end_visit();
    parts_.stage.begin_visit();
    menu_ = parts_.stage.push(make_staff_menu(parts_.stage, *this));
}

void StaffRoom::log(const std::string& line) {
    if (are_in()) return parts_.log.write(line);
    parts_.log.write_at_full_hour(line);
}

void StaffRoom::keep(const config::StaffValues& values, std::function<void()> kept) {
    for (const auto& [key, value] : values) config::set_value(own_.settings, key, value);
    own_.records.keep(values, [this, kept = std::move(kept)](const std::expected<void, config::FileFault>& result) {
        if (!result && are_in()) parts_.voice.say({phrases::not_stored(result.error().trouble)});
        if (result && kept) kept();
    });
    if (values.contains("screen.width_mm")) own_.set_screen_width(own_.settings.screen.width_mm);
    apply_settings();
}

/// A mark is made for a PIN that was set when there were no marks.
void StaffRoom::take_care_of_pin() {
    if (const auto* lost = std::get_if<config::LostPin>(&pins_.pin()))
        parts_.log.write("lectern: the staff's screen is locked: " + lost->why);
    const auto* known = std::get_if<config::KnownPin>(&pins_.pin());
    if (known != nullptr && known->on_screen) own_.records.mark_pin();
}

/// Takes over what staff may have changed.
void StaffRoom::apply_settings() {
    const auto& sound = own_.settings.sound;
    quiet_hours_ = quiet_hours(sound);
    parts_.session.set_ceiling(speech::AudioRoute::loudspeaker, sound.volume_ceiling_db);
    parts_.session.set_ceiling(speech::AudioRoute::headphones, sound.headphones_ceiling_db);
    parts_.stage.apply_session();
}

void StaffRoom::follow_quiet_hours() {
    parts_.session.set_quiet_ceiling(quiet_hours_.ceiling_at(local_minute(own_.wall())));
    parts_.stage.apply_volume();
}

/// By the loudspeaker at full scale. While headphones are in, it is said as they are set: they are at somebody's ear.
void StaffRoom::say_as_loud_as_can_be(std::string sentence) {
    if (parts_.session.headphones()) return parts_.voice.say({std::move(sentence)});
    parts_.voice.say_by(speech::AudioRoute::loudspeaker, 1.0F, std::move(sentence));
}

/// Where both outputs are one device, it sounds at the ear while headphones are in it: then no louder than headphones may be.
void StaffRoom::say_by(speech::AudioRoute route, int step, std::string sentence) {
    const auto& sound = own_.settings.sound;
    const auto& session = parts_.session;
    const bool is_one_device = sound.headphones_device.empty() || sound.headphones_device == sound.device;
    const bool at_ear = session.headphones() && is_one_device;
    const float at_most = at_ear ? session.gain_of(speech::AudioRoute::headphones, step) : 1.0F;
    parts_.voice.say_by(route, std::min(session.gain_of(route, step), at_most), std::move(sentence));
}

StaffStatus StaffRoom::status() const {
    StaffStatus status{.sound = parts_.sound.state(),
                       .device = parts_.sound.device(),
                       .latency_is_fixed = own_.settings.sound.latency_ms > 0,
                       .starved = parts_.sound.starved(),
                       .has_voice = parts_.voice.presence() == VoicePresence::there,
                       .fences = content::kernel_fences(),
                       .articles = parts_.articles.entries().size(),
                       .tally = own_.records.tally(),
                       .not_kept = own_.records.not_kept()};
    own_.report(status);
    return status;
}

}  // namespace lectern::kiosk
