#include "kiosk/app/kiosk.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "content/language/safe_text.hpp"
#include "kiosk/drawing/hidden_view.hpp"
#include "kiosk/machine/suspicion.hpp"
#include "kiosk/screens/five_buttons.hpp"
#include "kiosk/screens/help/key_names.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/visit/welcome_screen.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/values/theme.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr double finger_tremble_mm = 8;
constexpr double finger_leap_mm = 50;  // 5 m/s at 100 reports a second
constexpr double corner_mm = 40;
constexpr std::chrono::seconds stands_still{1};  // longer than any work takes: somebody else stands still
constexpr int soft_steps = 2;                    // below the visitor's volume: for what the room need not hear

DisplayOptions display_options(const config::Settings& settings) {
    return {settings.screen.width_mm, settings.screen.distance_mm, settings.text.fonts};
}

}  // namespace

Kiosk::Kiosk(const KioskParts& parts, const config::Settings& settings, InputMap keys, KeyChord chord, speech::TimePoint started)
    : window_(parts.window),
      trace_(parts.trace),
      log_(parts.log),
      errands_(parts.errands),
      plugged_(parts.plugged),
      clock_(parts.now),
      wall_clock_(parts.wall),
      settings_(settings),
      keyboard_(std::move(keys), std::move(chord), std::chrono::milliseconds(settings.keypad.lockout_ms)),
      started_(started),
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
      fingers_({.tremble = display_.mm_to_pixels(finger_tremble_mm),
                .leap = display_.mm_to_pixels(finger_leap_mm),
                .corner = display_.mm_to_pixels(corner_mm)}),
      pins_({parts.pins, [this](Errands::Errand errand) { errands_.run(std::move(errand)); }, [this] { return clock_.now(); },
             [this](const config::FileFault& fault) { records_.take(std::unexpected(fault)); }},
            config::staff_pin(settings, staff_settings_file()), read_wrongs(wrong_pins_file())),
      records_({errands_, log_, [this](const config::FileFault& fault) { log_at_once_for_staff("lectern: " + fault.message); },
                [this] { return LogTime{clock_.now(), wall_clock_()}; }},
               parts.latencies),
      articles_(parts.loader),
      adjustments_({.session = session_,
                    .voice = voice_,
                    .sound = sound_,
                    .display = display_,
                    .trace = trace_,
                    .time_limits = time_limits(settings),
                    .key_for = [this](Action action) { return key_for(action); },
                    .apply = [this] { apply_session(); },
                    .language_changed = [this] { apply_language(); },
                    .one_button_changed = [this] { one_button_changed(); },
                    .sound_went_off = [this] { take_away(sound_notice_); }}),
      call_(name_call_times(settings)),
      self_start_(self_start_rules(settings)),
      last_activity_(clock_.now()) {
    apply_staff_settings();
    take_care_of_pin();
    add_turns();
}

/// In the order in which they follow each other. An errand's answer is not for a screen that has been left.
void Kiosk::add_turns() {
    turns_.add([this] { take(keyboard_.due(clock_.now())); }, [this] { return keyboard_.deadline(); });
    turns_.add([this] { follow_touch(); }, [this] { return fingers_.deadline(); });
    turns_.add([this] { follow_jack(); });
    turns_.add([this] { follow_voice(); });
    turns_.add([this] { follow_sound(); });
    turns_.add([this] { follow_narration(); }, [this] { return voice_.deadline(); });
    turns_.add([this] { show_silent_caption(); }, [this] { return voice_.caption_deadline(); });
    turns_.add([this] { follow_call(); }, [this] { return visit() ? std::nullopt : call_.shown_until(); });
    turns_.add([this] { follow_self_start(); }, [this] { return left_alone() ? self_start_.deadline(last_activity_) : std::nullopt; });
    turns_.add([this] { follow_exploration(); }, [this] { return visit() ? visit()->exploration.deadline() : std::nullopt; });
    turns_.add([this] { follow_idleness(); }, [this] { return visit() ? visit()->idle.deadline() : std::nullopt; });
    turns_.add([this] { screens_.destroy_removed(); });
    turns_.add([this] { errands_.deliver(); });
    turns_.add([this] { records_.store_due(); }, [this] { return records_.deadline(); });
    turns_.add([this] { log_.follow(); }, [this] { return log_.deadline(); });
    turns_.add([this] { follow_quiet_hours(); });
    turns_.add([this] { tick_top(); }, [this] { return top().deadline(); });
    turns_.add([this] { park_when_quiet(); }, [this] { return parks_at(); });
}

KioskEnd Kiosk::run() {
    push(std::make_unique<WelcomeScreen>(content::safe_text(settings_.welcome.place), [this] { begin(); }));
    while (!end_) {
        const auto event = wait_for_event(show_what_is());
        follow_loader();
        const Suspicion suspicion(articles_.fingerprint());  // an article is laid out bit by bit, wherever somebody asks for more of it
        if (event) take(*event);
        turns_.take();
    }
    voice_.stop();
    follow_narration();
    records_.store_all();
    return *end_;
}

void Kiosk::tick_top() {
    if (const auto due = top().deadline(); due && *due <= clock_.now()) top().tick();
}

/// Where drawing takes very long, or the wait ends very late, the display or the machine stood still meanwhile: that time is no idleness.
std::optional<WindowEvent> Kiosk::wait_for_event(std::optional<std::chrono::nanoseconds> timeout) {
    const auto ready = clock_.present();
    auto event = window_.wait(timeout);
    const auto work = ready - clock_.tick();
    const auto late = timeout ? clock_.now() - ready - *timeout : speech::Clock::duration(0);
    if (const auto still = std::max(work, late); visit() && still >= stands_still) visit()->idle.stood_still(still);
    return event;
}

/// Returns for how long nothing else is to be done.
std::optional<std::chrono::nanoseconds> Kiosk::show_what_is() {
    const Suspicion suspicion(articles_.fingerprint());
    draw();
    return until_next();
}

std::optional<std::chrono::nanoseconds> Kiosk::until_next() {
    const auto next = turns_.next();
    if (!next) return std::nullopt;
    return std::max(std::chrono::nanoseconds(*next - clock_.present()), std::chrono::nanoseconds(0));
}

void Kiosk::take(const WindowEvent& event) {
    if (const auto* key = std::get_if<KeyPressed>(&event)) take(keyboard_.press(*key, key_use(), clock_.now()));
    if (const auto* key = std::get_if<KeyReleased>(&event)) take(keyboard_.release(*key, clock_.now()));
    if (const auto* pointer = std::get_if<PointerEvent>(&event)) point(*pointer);
    if (std::holds_alternative<Exposed>(event)) display_.invalidate();
    if (const auto* resized = std::get_if<Resized>(&event)) {
        display_.resize(resized->size);
        apply_session();
    }
    if (std::holds_alternative<QuitRequested>(event)) end_ = KioskEnd::left;
}

KeyUse Kiosk::key_use() const {
    if (!takes_input()) return KeyUse::sockets;
    if (asleep() || any_key_answers()) return KeyUse::any_key;
    return at_welcome() || top().bearing().presses == Bearing::Presses::named ? KeyUse::presses : KeyUse::all;
}

void Kiosk::take(const std::vector<KeyNews>& news) {
    for (const auto& one : news) std::visit([this](const auto& kind) { take(kind); }, one);
}

void Kiosk::take(const KeyMeant& key) {
    const bool acts_always = key.action && (is_headphones(*key.action) || *key.action == Action::call);
    if (auto* screen = learning(); screen != nullptr && !acts_always) {
        begin_visit();
        return screen->press({key_name(key.scancode), key.action, key.scancode});
    }
    if (key.action) return perform(*key.action, ActionSource::key);
    any_key_answers() ? answer() : key_without_meaning();
}

/// Silence answers the key; what it means is known when it is let go, or was held.
void Kiosk::take(const HoldBegan& /*hold*/) {
    end_exploring();
    voice_.hush();
}

void Kiosk::take(const HoldEnded& hold) {
    voice_.unhush();
    if (hold.action) perform(*hold.action, ActionSource::key);
}

/// In a list only: there it moves the focus.
void Kiosk::take(const KeyRepeated& key) {
    if (std::holds_alternative<ChoiceList>(top().view().content)) perform(key.action, ActionSource::key);
}

void Kiosk::take(const StaffKeysHeld& /*keys*/) {
    ask_for_pin();
}

/// What is done on a secret screen is told by nothing.
void Kiosk::trace_action(std::string_view name, ActionSource source) {
    if (!top().bearing().secret) trace_.action(name, source);
}

void Kiosk::perform(Action action, ActionSource source) {
    trace_action(name_of(action), source);
    if (action == Action::call) return call();
    end_exploring();
    if (is_headphones(action)) return take_headphones(action == Action::headphones_in);
    if (any_key_answers()) return answer();
    begin_visit();
    if (action == Action::one_switch) return press_one_switch();
    const bool wakes = at_welcome();
    // A key on Welcome only wakes, except the volume's; a touched button also acts.
    if (action == Action::help && (!wakes || source == ActionSource::touch) && !top().bearing().is_help && !learning()) return open_help();
    if (wakes && (action == Action::louder || action == Action::softer)) change(action);
    if (top().handle(action) || change(action) || open(action)) return;
    key_without_meaning();
}

/// Said once a visit, and where nothing else is said, else only shown: an idle key does not stop the voice.
void Kiosk::key_without_meaning() {
    begin_visit();
    if (at_welcome()) return begin();
    const auto answer = phrases::key_does_nothing(key_for(Action::help));
    const bool speaking = voice_.announcing() || voice_.reads();
    if (speaking || std::exchange(visit()->told_of_idle_keys, true))
        voice_.show(answer);
    else
        say({answer});
}

void Kiosk::apply_volume() {
    const bool softly = !screens_.empty() && top().bearing().softly;
    const int too_loud = reads_by_itself() ? std::max(0, session_.volume() - settings_.selfstart.volume) : 0;
    sound_.set_gain(session_.gain(softly ? soft_steps : too_loud));
}

void Kiosk::apply_session() {
    apply_volume();
    set_interface_language(*find_interface_language(session_.language()));
    display_.set_look(session_.colours(), session_.text_step(), interface_language());
}

/// What is planned ahead is planned again: the interface's own sentences are among it.
void Kiosk::apply_language() {
    trace_.setting("language", session_.language());
    apply_session();
    voice_.replan();
}

void Kiosk::draw() {
    const auto began = clock_.present();
    const auto rectangles = display_.show(current_view());
    if (rectangles == 0) return;
    const auto done = clock_.present();
    if (!top().bearing().secret) trace_.frame(done - began, rectangles);
    if (std::exchange(first_frame_, false)) trace_.ready(done - started_);
}

/// The screen's view in the fixed frame: the buttons never move, and the caption is what the interface says.
View Kiosk::current_view() {
    auto view = top().view();
    view.buttons = five_buttons(view.middle_button(), [this](Action action) { return key_for(action); });
    view.caption = reads_by_itself() ? phrases::listen_or_read() : voice_.caption();
    if (hides(view)) return without_content(std::move(view), phrases::screen_is_hidden(key_for(Action::help)));
    const bool silent = sound_.is(speech::SoundState::silent);
    const bool no_voice = voice_.presence() != VoicePresence::there;
    if (view.caption.empty() && (no_voice || silent)) {
        view.caption = no_voice ? phrases::no_voice() : phrases::no_sound();
        view.caption_is_warning = true;
    }
    return view;
}

}  // namespace lectern::kiosk
