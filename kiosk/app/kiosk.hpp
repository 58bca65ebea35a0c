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
#include "kiosk/articles/article_loader.hpp"
#include "kiosk/drawing/display.hpp"
#include "kiosk/input/fingers.hpp"
#include "kiosk/input/keyboard.hpp"
#include "kiosk/machine/errands.hpp"
#include "kiosk/machine/log.hpp"
#include "kiosk/machine/trace.hpp"
#include "kiosk/modes/idle_clock.hpp"
#include "kiosk/modes/name_call.hpp"
#include "kiosk/modes/quiet_hours.hpp"
#include "kiosk/modes/self_start.hpp"
#include "kiosk/screens/help/learn_keys_screen.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/screen_stack.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/staff/kept_latencies.hpp"
#include "kiosk/staff/pin/pin_keeper.hpp"
#include "kiosk/staff/pin/pin_vault.hpp"
#include "kiosk/staff/staff_desk.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/turn_clock.hpp"
#include "kiosk/values/voice_presence.hpp"
#include "kiosk/visit/exploration.hpp"
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
    const std::vector<content::ArticleEntry>& articles() const override { return articles_; }
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
    const std::vector<content::LoadError>& problems() const override { return problems_; }
    PinKeeper& pins() override { return pins_; }
    void let_in() override;
    void open(std::unique_ptr<Screen> screen) override { push(std::move(screen)); }
    void end(KioskEnd how) override;

private:
    // What happens
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
    void exploring_over();
    void follow_touch();
    bool asleep() const { return (at_welcome() || self_started_) && !visit_; }
    void trace_action(std::string_view name, ActionSource source);
    void perform(Action action, ActionSource source);
    bool change(Action action);
    void change_rate(int direction);
    void change_pitch(int direction);
    void change_voice();
    void change_volume(int direction);
    void change_text(int direction);
    void change_colours();
    void change_language();
    void key_without_meaning();

    // Ways to use it (kiosk_modes.cpp)
    void turn_sound(bool on);
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
    void hide_screen(bool hidden);
    bool hides(const View& view) const;
    void tell_how_to_show_screen();
    void show_silent_caption();
    void say_goodbye(bool aloud);

    // Visits and screens
    Screen& top() const { return screens_.top(); }
    bool at_welcome() const { return screens_.at_bottom(); }
    void begin_visit();
    void wake_sound();
    void begin();
    bool awaits_articles() const { return articles_.empty() && unread_ != 0; }
    bool has_one_article() const { return articles_.size() == 1 && unread_ == 0; }
    void end_visit();
    Pastime pastime() const;
    std::chrono::seconds time_to_read() const;
    void follow_idleness();
    void ask_whether_there();
    bool any_key_answers() const { return top().bearing().presses == Bearing::Presses::any_answers; }
    void answer();
    void press_one_switch();
    void change_one_button();
    void tell_one_button();
    void set_one_button(bool one_button);
    void change_step_time(int direction);
    ScreenId push(std::unique_ptr<Screen> screen);
    void take_away(ScreenId notice);
    void back_to_welcome();
    void open_help();
    bool open(Action action);
    LearnKeysScreen* learning() const;
    void load_article(std::size_t index);
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
    void tell_screens(const speech::NarrationEvent& event);
    void follow_sound();
    bool waits_for_its_answer() const;
    void tell_sound_is_lost();
    Message sound_message() const;
    void take(const SoundChanged& change);
    void take(const FaultChanged& change);
    void hold_for_reopening();
    void follow_loader();
    void show_listing(ListingNews news);
    void try_title(const content::ArticleEntry& article);
    void show_article(LoadedArticle loaded);
    void cannot_show(content::LoadError problem);
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
    void follow_staff();
    void count_end(const speech::NarrationEvent& event);
    void store_tally();
    void stored(const std::expected<void, config::FileFault>& result);
    void log_at_once_for_staff(const std::string& line);
    void take_care_of_pin();
    void store_latencies();

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
    ArticleLoader& loader_;
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
    Exploration exploration_;
    IdleClock idle_;
    PinKeeper pins_;
    std::optional<config::FileTrouble> not_kept_;  ///< why what staff set could not be stored, last
    Counters counters_;
    KeptLatencies latencies_;
    QuietHours quiet_hours_;
    ScreenStack screens_;
    std::vector<content::ArticleEntry> articles_;
    std::vector<content::LoadError> problems_;
    NameCall call_;
    SelfStart self_start_;
    std::optional<SelfStart::Way> self_started_;  ///< an article is being read by itself
    std::optional<std::size_t> self_start_last_;  ///< it, or the last one that was
    speech::TimePoint last_activity_;
    std::optional<std::size_t> awaited_;  ///< the article that is being loaded
    std::optional<std::size_t> open_;     ///< the article that is open
    content::Fingerprint suspect_;        ///< of its file
    std::optional<std::size_t> unread_;   ///< files that are still to be read; nothing: nobody has looked yet
    bool begin_when_listed_ = false;
    bool begin_when_greeted_ = false;   ///< on Welcome, with headphones
    std::optional<bool> jack_plugged_;  ///< as the jack told last
    std::optional<bool> headphones_;    ///< in or out, whoever told
    bool visit_ = false;
    bool introduced_ = false;         ///< this visitor was told the main keys
    bool told_of_idle_keys_ = false;  ///< this visitor was told that some keys do nothing
    // Ids of screens that something later asks for; each may be gone by then.
    ScreenId sound_notice_{};    ///< that the sound is lost
    ScreenId voice_notice_{};    ///< that the voice is gone
    ScreenId still_there_{};     ///< asks whether somebody is there
    ScreenId headphones_out_{};  ///< asks whether to go on aloud
    ScreenId name_call_{};
    ScreenId staff_menu_{};
    VoiceFaults voice_faults_;
    bool first_frame_ = true;
    bool reaches_end_ = false;  ///< the article that is open was not yet heard to its end
    bool quit_ = false;
    KioskEnd end_ = KioskEnd::left;
};

}  // namespace lectern::kiosk
