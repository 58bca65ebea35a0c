// The kiosk at work: one loop that turns what people do and what is heard into screens and voice.
#pragma once

#include <chrono>
#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/settings.hpp"
#include "kiosk/app/adjustments.hpp"
#include "kiosk/articles/article_desk.hpp"
#include "kiosk/drawing/display.hpp"
#include "kiosk/input/fingers.hpp"
#include "kiosk/input/keyboard.hpp"
#include "kiosk/machine/errands.hpp"
#include "kiosk/machine/log.hpp"
#include "kiosk/machine/trace.hpp"
#include "kiosk/modes/name_call.hpp"
#include "kiosk/modes/quiet_hours.hpp"
#include "kiosk/modes/self_start.hpp"
#include "kiosk/screens/help/learn_keys_screen.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/screen_stack.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/staff/pin/pin_keeper.hpp"
#include "kiosk/staff/pin/pin_vault.hpp"
#include "kiosk/staff/records.hpp"
#include "kiosk/staff/staff_desk.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/turn_clock.hpp"
#include "kiosk/values/turns.hpp"
#include "kiosk/values/voice_presence.hpp"
#include "kiosk/visit/occupant.hpp"
#include "kiosk/voice/sound.hpp"
#include "kiosk/voice/voice.hpp"
#include "kiosk/window/window.hpp"
#include "speech/narration/narrator.hpp"
#include "speech/narration/speech_feeder.hpp"
#include "speech/output/pcm_player.hpp"

namespace lectern::kiosk {

/// What the composition root has made; all of it outlives the kiosk.
struct KioskParts {
    Window& window;
    Trace& trace;
    Log& log;
    speech::PcmPlayer& player;
    speech::SpeechFeeder& voice;
    speech::OutputSwitch& sound;
    ArticleLoader& loader;
    Errands& errands;
    std::function<std::optional<bool>()> plugged;  ///< as the jack tells it; nothing: no jack has told
    std::shared_ptr<PinVault> pins;
    speech::FoundLatencies latencies;  ///< what the sound devices were found to need before
    std::function<speech::TimePoint()> now = speech::Clock::now;
    std::function<std::chrono::system_clock::time_point()> wall = std::chrono::system_clock::now;
};

/// Main thread only.
class Kiosk final : public Stage, public StaffDesk {
public:
    Kiosk(const KioskParts& parts, const config::Settings& settings, InputMap keys, KeyChord chord, speech::TimePoint started);

    /// Until it is asked to quit.
    KioskEnd run();

    // Stage: what screens ask
    speech::TimePoint now() const override { return clock_.now(); }
    const Session& session() const override { return session_; }
    Voice& voice() override { return voice_; }
    void say(std::vector<std::string> sentences, const Manner& last = {}) override { voice_.say(std::move(sentences), last); }
    std::shared_ptr<const PageLayout> lay_out(const OpenArticle& article, std::size_t section) override {
        return display_.lay_out(article.document, section);
    }
    bool can_show(const OpenArticle& article) const override { return display_.can_show(*article.document); }
    const std::vector<int>& offered_text_steps() const override { return display_.offered_steps(); }
    ItemPage item_page(const ChoiceList& list) const override { return display_.item_page(list); }
    std::string key_for(Action action) const override { return keyboard_.map().keypad_key(action); }
    void forget_touch() override { fingers_.forget(); }
    const std::vector<content::ArticleEntry>& articles() const override { return articles_.entries(); }
    void open_article(std::size_t index) override;
    void go_home() override;
    void finish() override;
    void start_reading() override;
    void open_reading_menu() override;
    void ask_to_finish() override;
    void leave() override;
    void perform_here(Action action) override;
    void choose_language(const std::string& code) override;

    // StaffDesk: what the staff's screens ask
    const config::Settings& settings() const override { return settings_; }
    void keep(const config::StaffValues& values, std::function<void()> kept) override;
    void say_as_loud_as_can_be(std::string sentence) override;
    void say_by(speech::AudioRoute route, int step, std::string sentence) override;
    const InputMap& keys() const override { return keyboard_.map(); }
    StaffStatus status() const override;
    const std::vector<content::LoadError>& problems() const override { return articles_.problems(); }
    PinKeeper& pins() override { return pins_; }
    void let_in() override;
    void open(std::unique_ptr<Screen> screen) override { push(std::move(screen)); }
    void end(KioskEnd how) override { end_ = how; }

private:
    // What happens
    void add_turns();
    void tick_top();
    void take(const WindowEvent& event);
    KeyUse key_use() const;
    void take(const std::vector<KeyNews>& news);
    void take(const KeyMeant& key);
    void take(const HoldBegan& hold);
    void take(const HoldEnded& hold);
    void take(const KeyRepeated& key);
    void take(const StaffKeysHeld& keys);
    void point(const PointerEvent& event);
    void take(const FingerNews& news);
    void understand(const Gesture& gesture);
    void touched(const Target& target);
    void explore(const Target& target);
    View overheard(View view) const;
    void end_exploring();
    void follow_exploration();
    void exploring_over();
    void follow_touch();
    bool asleep() const { return (at_welcome() || reads_by_itself()) && !visit(); }
    void trace_action(std::string_view name, ActionSource source);
    void perform(Action action, ActionSource source);
    bool change(Action action);
    void key_without_meaning();

    // Ways to use it (kiosk_modes.cpp)
    void call();
    void begin_call();
    void end_call();
    void call_is_over();
    void say_call_again();
    void follow_call();
    bool left_alone() const;
    void follow_self_start();
    void start_by_itself(SelfStart::Way way);
    void end_self_start();
    void read_everything();
    void ask_whether_to_read_on(const speech::NarrationEvent& event);
    bool hides(const View& view) const;
    void tell_how_to_show_screen();
    void show_silent_caption();
    void say_goodbye(bool aloud);

    // Visits and screens
    Screen& top() const { return screens_.top(); }
    bool at_welcome() const { return screens_.at_bottom(); }
    /// Null where nobody is here.
    Visit* visit() { return std::get_if<Visit>(&occupant_); }
    const Visit* visit() const { return std::get_if<Visit>(&occupant_); }
    bool reads_by_itself() const { return std::holds_alternative<ReadsByItself>(occupant_); }
    bool awaits(Visit::Opening what) const { return visit() && visit()->opening == what; }
    void begin_visit();
    void wake_sound();
    void begin();
    void end_visit();
    Pastime pastime() const;
    std::chrono::seconds time_to_read() const;
    void follow_idleness();
    void ask_whether_there();
    bool any_key_answers() const { return top().bearing().presses == Bearing::Presses::any_answers; }
    void answer();
    void press_one_switch();
    void one_button_changed();
    ScreenId push(std::unique_ptr<Screen> screen);
    void take_away(ScreenId notice);
    void back_to_welcome();
    void open_help();
    bool open(Action action);
    LearnKeysScreen* learning() const;
    ScreenId cover_with(std::unique_ptr<Screen> screen);
    bool is_on_top(ScreenId screen) const { return screens_.top_id() == screen; }
    bool covered() const { return top().bearing().layer == Bearing::Layer::cover; }
    bool takes_input() const { return top().bearing().presses != Bearing::Presses::ignored; }
    void go_on_silently();
    void go_on_without_device();

    // Headphones
    void follow_jack();
    void hear_by(speech::AudioRoute route);
    void take_headphones(bool plugged);
    void headphones_in();
    void headphones_out();
    void go_on_without_headphones(bool aloud);

    // What the other threads tell
    void follow_narration();
    void announcements_ended();
    void follow_sound();
    bool waits_for_its_answer() const;
    void tell_sound_is_lost();
    Message sound_message() const;
    void take(const SoundChanged& change);
    void take(const FaultChanged& change);
    void hold_for_reopening();
    void follow_loader();
    void show_listing(const ListingNews& news);
    void try_title(const content::ArticleEntry& article);
    void show_article(LoadedArticle loaded);
    void cannot_show();
    std::optional<speech::TimePoint> parks_at() const;
    void park_when_quiet();

    // The voice (kiosk_voice.cpp)
    void follow_voice();
    void take(const VoiceGone& gone);
    void take(const VoiceBack& back);
    bool voice_is_missed() const;
    void tell_voice_is_gone();
    void go_on_without_voice();
    void tell_unspoken(const speech::Unspoken& unspoken);

    // The staff's part
    void ask_for_pin();
    /// Behind the PIN, not before it.
    bool staff_are_in() const { return screens_.holds(staff_menu_); }
    void apply_staff_settings();
    void log_at_once_for_staff(const std::string& line);
    void take_care_of_pin();

    void follow_quiet_hours();
    void apply_session();
    void apply_language();
    void apply_volume();
    void draw();
    View current_view();
    std::optional<WindowEvent> wait_for_event(std::optional<std::chrono::nanoseconds> timeout);
    std::optional<std::chrono::nanoseconds> show_what_is();
    std::optional<std::chrono::nanoseconds> until_next();

    Window& window_;
    Trace& trace_;
    Log& log_;
    Errands& errands_;
    const std::function<std::optional<bool>()> plugged_;
    TurnClock clock_;
    const std::function<std::chrono::system_clock::time_point()> wall_clock_;
    config::Settings settings_;  ///< with what staff change
    Keyboard keyboard_;
    speech::TimePoint started_;
    Session session_;
    Sound sound_;
    speech::Narrator narrator_;
    Voice voice_;
    Display display_;
    Fingers fingers_;
    Occupant occupant_;
    PinKeeper pins_;
    Records records_;
    ArticleDesk articles_;
    Adjustments adjustments_;
    Turns turns_;
    QuietHours quiet_hours_;
    ScreenStack screens_;
    NameCall call_;
    SelfStart self_start_;
    std::optional<std::size_t> self_start_last_;  ///< it, or the last one that was
    speech::TimePoint last_activity_;
    std::optional<bool> jack_plugged_;  ///< as the jack told last
    std::optional<bool> headphones_;    ///< in or out, whoever told
    // Ids of screens that something later asks for; each may be gone by then.
    ScreenId sound_notice_{};    ///< that the sound is lost
    ScreenId voice_notice_{};    ///< that the voice is gone
    ScreenId still_there_{};     ///< asks whether somebody is there
    ScreenId headphones_out_{};  ///< asks whether to go on aloud
    ScreenId name_call_{};
    ScreenId staff_menu_{};
    VoiceFaults voice_faults_;
    bool first_frame_ = true;
    std::optional<KioskEnd> end_;
};

}  // namespace lectern::kiosk
