// The staff's part of the kiosk: the way in, what they set, and what is counted for them.
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "config/staff_pin.hpp"
#include "config/whole_file.hpp"
#include "kiosk/app/kiosk.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/staff/lists/staff_menu.hpp"
#include "kiosk/staff/pin_screen.hpp"
#include "kiosk/staff/storing_phrases.hpp"

namespace lectern::kiosk {

void Kiosk::ask_for_pin() {
    if (screens_.holds_staff()) return;
    take(keyboard_.interrupt_hold());
    begin_visit();
    articles_.forget_request();  // what was still to be opened would open over it
    visit()->opening = Visit::Opening::done;
    cover_with(PinScreen::to_enter(*this, *this));
}

void Kiosk::let_in() {
    end_visit();
    begin_visit();
    staff_menu_ = push(make_staff_menu(*this, *this));
}

void Kiosk::follow_quiet_hours() {
    session_.set_quiet_ceiling(quiet_hours_.ceiling_at(local_minute(wall_clock_())));
    apply_volume();
}

void Kiosk::keep(const config::StaffValues& values, std::function<void()> kept) {
    for (const auto& [key, value] : values) config::set_value(settings_, key, value);
    records_.keep(values, [this, kept = std::move(kept)](const std::expected<void, config::FileFault>& result) {
        if (!result && staff_are_in()) say({phrases::not_stored(result.error().trouble)});
        if (result && kept) kept();
    });
    if (values.contains("screen.width_mm")) display_.set_screen_width(settings_.screen.width_mm);
    apply_staff_settings();
}

/// At once while staff are in, who look for it; else at the full hour, since a visitor may have brought it about.
void Kiosk::log_at_once_for_staff(const std::string& line) {
    if (staff_are_in()) return log_.write(line);
    log_.write_at_full_hour(line);
}

/// A mark is made for a PIN that was set when there were no marks.
void Kiosk::take_care_of_pin() {
    if (const auto* lost = std::get_if<config::LostPin>(&pins_.pin())) log_.write("lectern: the staff's screen is locked: " + lost->why);
    const auto* known = std::get_if<config::KnownPin>(&pins_.pin());
    if (known != nullptr && known->on_screen) records_.mark_pin();
}

/// Takes over what staff may have changed.
void Kiosk::apply_staff_settings() {
    quiet_hours_ = quiet_hours(settings_.sound);
    session_.set_ceiling(speech::AudioRoute::loudspeaker, settings_.sound.volume_ceiling_db);
    session_.set_ceiling(speech::AudioRoute::headphones, settings_.sound.headphones_ceiling_db);
    apply_session();
}

/// By the loudspeaker at full scale. While headphones are in, it is said as they are set: they are at somebody's ear.
void Kiosk::say_as_loud_as_can_be(std::string sentence) {
    if (session_.headphones()) return say({std::move(sentence)});
    voice_.say_by(speech::AudioRoute::loudspeaker, 1.0F, std::move(sentence));
}

/// Where both outputs are one device, it sounds at the ear while headphones are in it: then no louder than headphones may be.
void Kiosk::say_by(speech::AudioRoute route, int step, std::string sentence) {
    const auto& sound = settings_.sound;
    const bool is_one_device = sound.headphones_device.empty() || sound.headphones_device == sound.device;
    const bool at_ear = session_.headphones() && is_one_device;
    const float at_most = at_ear ? session_.gain_of(speech::AudioRoute::headphones, step) : 1.0F;
    voice_.say_by(route, std::min(session_.gain_of(route, step), at_most), std::move(sentence));
}

StaffStatus Kiosk::status() const {
    return {.up = std::chrono::floor<std::chrono::minutes>(clock_.now() - started_),
            .sound = sound_.state(),
            .device = sound_.device(),
            .latency_is_fixed = settings_.sound.latency_ms > 0,
            .starved = sound_.starved(),
            .has_voice = voice_.presence() == VoicePresence::there,
            .voice_faults = voice_faults_,
            .fences = content::kernel_fences(),
            .headphones = headphones_,
            .touch = fingers_.trouble(clock_.now()),
            .articles = articles_.entries().size(),
            .tally = records_.tally(),
            .not_kept = records_.not_kept()};
}

}  // namespace lectern::kiosk
