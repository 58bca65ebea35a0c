#include "kiosk/app/kiosk.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "content/language/safe_text.hpp"
#include "kiosk/machine/suspicion.hpp"
#include "kiosk/screens/visit/welcome_screen.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/visit/touch_phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr double finger_tremble_mm = 8;
constexpr double finger_leap_mm = 50;  // 5 m/s at 100 reports a second
constexpr double corner_mm = 40;
constexpr std::chrono::seconds stands_still{1};  // longer than any work takes: somebody else stands still

DisplayOptions display_options(const config::Settings& settings) {
    return {settings.screen.width_mm, settings.screen.distance_mm, settings.text.fonts};
}

FingerDistances finger_distances(const Display& display) {
    return {.tremble = display.mm_to_pixels(finger_tremble_mm),
            .leap = display.mm_to_pixels(finger_leap_mm),
            .corner = display.mm_to_pixels(corner_mm)};
}

}  // namespace

Kiosk::Kiosk(const KioskParts& parts, const config::Settings& settings, InputMap keys, KeyChord chord, speech::TimePoint started)
    : window_(parts.window),
      trace_(parts.trace),
      log_(parts.log),
      errands_(parts.errands),
      settings_(settings),
      clock_(parts.now),
      session_(session_defaults(settings)),
      sound_(parts.sound, parts.player, trace_, clock_),
      narrator_(parts.player, [&feeder = parts.voice](speech::FeedOrder order) { feeder.feed(std::move(order)); }),
      voice_({.narrator = narrator_,
              .feeder = parts.voice,
              .sound = sound_,
              .trace = trace_,
              .session = session_,
              .now = [this] { return clock_.now(); },
              .prosody = [this](speech::UtteranceKind kind) { return prosody(settings_, session_, kind); },
              .pauses = pauses(settings)}),
      display_(window_, display_options(settings)),
      keyboard_(std::move(keys), std::move(chord), std::chrono::milliseconds(settings.keypad.lockout_ms)),
      fingers_(finger_distances(display_)),
      articles_(parts.loader),
      stage_({.trace = trace_,
              .log = log_,
              .clock = clock_,
              .settings = settings_,
              .session = session_,
              .voice = voice_,
              .sound = sound_,
              .display = display_,
              .fingers = fingers_,
              .keys = keyboard_.map(),
              .articles = articles_,
              .change = [this](Action action) { return hands_.change(action); }}),
      picture_(mode_parts(), display_, started),
      idleness_(mode_parts()),
      calls_(mode_parts(), idleness_, name_call_times(settings), [this] { window_.wake(); }),
      self_reading_(mode_parts(), self_start_rules(settings), parts.wall),
      hands_free_(mode_parts()),
      records_({errands_, log_, [this](const config::FileFault& fault) { staff_.log("lectern: " + fault.message); },
                [this, wall = parts.wall] { return LogTime{clock_.now(), wall()}; }},
               parts.latencies),
      staff_(mode_parts(), {.settings = settings_,
                            .keys = keyboard_.map(),
                            .errands = errands_,
                            .records = records_,
                            .pins = parts.pins,
                            .wall = parts.wall,
                            .set_screen_width = [this](double mm) { set_screen_width(mm); },
                            .end_hold = [this] { hands_.end_hold(); },
                            .report =
                                [this, started](StaffStatus& status) {
                                    status.up = std::chrono::floor<std::chrono::minutes>(clock_.now() - started);
                                    status.voice_faults = voice_watch_.faults();
                                    status.headphones = headphones_.plugged();
                                    status.touch = fingers_.trouble(clock_.now());
                                },
                            .end = [this](KioskEnd how) { end_ = how; }}),
      sound_watch_(mode_parts(), calls_,
                   {.staff_are_in = [this] { return staff_.are_in(); },
                    .log_for_staff = [this](const std::string& line) { staff_.log(line); },
                    .remember = [this](const speech::OutputStatus& device) { records_.take(device); }}),
      voice_watch_(mode_parts(), sound_watch_),
      headphones_(mode_parts(), idleness_, sound_watch_, parts.plugged, [this] { hands_.end_hold(); }),
      adjustments_(mode_parts(), {.time_limits = time_limits(settings),
                                  .one_button_changed = [this] { hands_.one_button_changed(); },
                                  .sound_went_off = [this] { sound_watch_.take_notice_away(); }}),
      hands_(mode_parts(), {.window = window_,
                            .display = display_,
                            .keyboard = keyboard_,
                            .fingers = fingers_,
                            .picture = picture_,
                            .calls = calls_,
                            .hands_free = hands_free_,
                            .staff = staff_,
                            .headphones = headphones_,
                            .adjustments = adjustments_}),
      article_opening_(mode_parts(), display_, records_) {
    add_turns();
}

ModeParts Kiosk::mode_parts() {
    return {stage_, voice_, sound_, session_, articles_, trace_, log_, clock_, settings_};
}

/// The order matters: removed screens are destroyed before errands answer, so that no answer reaches a screen that was left.
void Kiosk::add_turns() {
    turns_.add([this] { hands_.follow_keyboard(); }, [this] { return keyboard_.deadline(); });
    turns_.add([this] { hands_.follow_fingers(); }, [this] { return fingers_.deadline(); });
    turns_.add([this] { hands_.follow_jack(); });
    turns_.add([this] { voice_watch_.turn(); });
    turns_.add([this] { sound_watch_.turn(); });
    turns_.add([this] { follow_narration(); }, [this] { return voice_.deadline(); });
    turns_.add([this] { show_silent_caption(); }, [this] { return voice_.caption_deadline(); });
    turns_.add([this] { calls_.turn(); }, [this] { return calls_.deadline(); });
    turns_.add([this] { self_reading_.turn(); }, [this] { return self_reading_.deadline(); });
    turns_.add([this] { hands_.follow_exploration(); },
               [this] { return stage_.visit() != nullptr ? stage_.visit()->exploration.deadline() : std::nullopt; });
    turns_.add([this] { idleness_.turn(); }, [this] { return idleness_.deadline(); });
    turns_.add([this] { stage_.destroy_removed(); });
    turns_.add([this] { errands_.deliver(); });
    turns_.add([this] { records_.store_due(); }, [this] { return records_.deadline(); });
    turns_.add([this] { log_.follow(); }, [this] { return log_.deadline(); });
    turns_.add([this] { staff_.follow_quiet_hours(); });
    turns_.add([this] { stage_.tick_top(); }, [this] { return stage_.top().deadline(); });
    turns_.add([this] { sound_watch_.park_when_quiet(); }, [this] { return sound_watch_.parks_at(); });
}

KioskEnd Kiosk::run() {
    stage_.push(std::make_unique<WelcomeScreen>(content::safe_text(settings_.welcome.place), [this] { stage_.begin(); }));
    while (!end_) {
        const auto event = wait_for_event(show_what_is());
        if (!calls_.going_on()) article_opening_.turn();     // a call is not taken away by what a visitor asked for
        const Suspicion suspicion(articles_.fingerprint());  // an article is laid out bit by bit, wherever somebody asks for more of it
        if (event) take(*event);
        turns_.take();
    }
    voice_.stop();
    follow_narration();
    records_.store_all();
    stage_.destroy_all();
    return *end_;
}

/// Where drawing takes very long, or the wait ends very late, the display or the machine stood still meanwhile: that time is no idleness.
std::optional<WindowEvent> Kiosk::wait_for_event(std::optional<std::chrono::nanoseconds> timeout) {
    const auto ready = clock_.present();
    auto event = window_.wait(timeout);
    const auto work = ready - clock_.tick();
    const auto late = timeout ? clock_.now() - ready - *timeout : speech::Clock::duration(0);
    if (const auto still = std::max(work, late); still >= stands_still) idleness_.stood_still(still);
    return event;
}

/// Returns for how long nothing else is to be done.
std::optional<std::chrono::nanoseconds> Kiosk::show_what_is() {
    const Suspicion suspicion(articles_.fingerprint());
    picture_.draw();
    return until_next();
}

std::optional<std::chrono::nanoseconds> Kiosk::until_next() const {
    const auto next = turns_.next();
    if (!next) return std::nullopt;
    return std::max(std::chrono::nanoseconds(*next - clock_.present()), std::chrono::nanoseconds(0));
}

void Kiosk::take(const WindowEvent& event) {
    if (const auto* key = std::get_if<KeyPressed>(&event)) hands_.press(*key);
    if (const auto* key = std::get_if<KeyReleased>(&event)) hands_.release(*key);
    if (const auto* pointer = std::get_if<PointerEvent>(&event)) hands_.point(*pointer);
    if (std::holds_alternative<Exposed>(event)) display_.invalidate();
    if (const auto* resized = std::get_if<Resized>(&event)) {
        display_.resize(resized->size);
        fingers_ = Fingers(finger_distances(display_));
        stage_.apply_session();
    }
    if (std::holds_alternative<QuitRequested>(event)) end_ = KioskEnd::left;
}

void Kiosk::set_screen_width(double mm) {
    display_.set_screen_width(mm);
    fingers_ = Fingers(finger_distances(display_));
}

void Kiosk::follow_narration() {
    for (const auto& event : voice_.poll()) {
        const bool ends = std::holds_alternative<speech::ReadingEnded>(event);
        voice_.follow(event);
        if (ends && articles_.take_end()) records_.article_finished();
        voice_watch_.follow(event);
        if (ends && stage_.reads_by_itself()) stage_.end_reading_by_itself();
        if (std::holds_alternative<speech::AnnouncementsEnded>(event))
            announcements_ended();
        else
            stage_.tell_screens(event);
        hands_free_.follow(event);
    }
}

/// A list does not go on naming its items under the finger.
void Kiosk::announcements_ended() {
    if (stage_.visit() == nullptr || !stage_.visit()->exploration.going_on()) stage_.top().follow(speech::AnnouncementsEnded{});
    if (!voice_.announcing()) voice_.end_trial();
    if (stage_.at_welcome()) voice_.clear_caption();
    if (stage_.at_welcome() && stage_.awaits(Visit::Opening::awaits_greeting)) stage_.begin();
    if (stage_.visit() != nullptr && stage_.visit()->exploration.take_hint()) voice_.say({phrases::tap_twice()});
}

/// With one button the choices go by also where they are only shown.
void Kiosk::show_silent_caption() {
    if (voice_.show_due() && session_.one_button()) stage_.top().follow(speech::AnnouncementsEnded{});
}

}  // namespace lectern::kiosk
