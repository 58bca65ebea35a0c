// The screens that lie over each other and the visit that they belong to: what screens and modes ask of the kiosk.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "config/settings.hpp"
#include "kiosk/articles/article_desk.hpp"
#include "kiosk/drawing/display.hpp"
#include "kiosk/input/fingers.hpp"
#include "kiosk/input/input_map.hpp"
#include "kiosk/machine/log.hpp"
#include "kiosk/machine/trace.hpp"
#include "kiosk/screens/screen_stack.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/values/turn_clock.hpp"
#include "kiosk/visit/occupant.hpp"
#include "kiosk/voice/sound.hpp"
#include "kiosk/voice/voice.hpp"

namespace lectern::kiosk {

/// What the stage works with; all of it outlives the stage.
struct KioskStageParts {
    Trace& trace;
    Log& log;
    const TurnClock& clock;
    const config::Settings& settings;  ///< with what staff change
    Session& session;
    Voice& voice;
    Sound& sound;
    Display& display;
    Fingers& fingers;
    const InputMap& keys;
    ArticleDesk& articles;
    std::function<bool(Action)> change;  ///< what an action changes whatever screen is shown; false: nothing
};

/// Main thread.
class KioskStage final : public Stage {
public:
    explicit KioskStage(KioskStageParts parts) : parts_(std::move(parts)), last_activity_(now()) {}

    // --- Stage ---
    speech::TimePoint now() const override { return parts_.clock.now(); }
    const Session& session() const override { return parts_.session; }
    Voice& voice() override { return parts_.voice; }
    void say(std::vector<std::string> sentences, const Manner& last = {}) override { parts_.voice.say(std::move(sentences), last); }
    std::string key_for(Action action) const override { return parts_.keys.keypad_key(action); }
    std::shared_ptr<const PageLayout> lay_out(const OpenArticle& article, std::size_t section) override {
        return parts_.display.lay_out(article.document, section);
    }
    bool can_show(const OpenArticle& article) const override { return parts_.display.can_show(*article.document); }
    const std::vector<int>& offered_text_steps() const override { return parts_.display.offered_steps(); }
    ItemPage item_page(const ChoiceList& list) const override { return parts_.display.item_page(list); }
    void forget_touch() override { parts_.fingers.forget(); }
    const std::vector<content::ArticleEntry>& articles() const override { return parts_.articles.entries(); }
    void open_article(std::size_t index) override;
    void start_reading() override;
    void go_home() override;
    void finish() override;
    void ask_to_finish() override;
    void open_reading_menu() override;
    void leave() override;
    void perform_here(Action action) override;
    void choose_language(const std::string& code) override;

    // --- screens ---
    Screen& top() const { return screens_.top(); }
    const ScreenStack& screens() const { return screens_; }
    bool at_welcome() const { return screens_.at_bottom(); }
    bool is_on_top(ScreenId screen) const { return screens_.top_id() == screen; }
    bool covered() const { return top().bearing().layer == Bearing::Layer::cover; }
    bool takes_input() const { return top().bearing().presses != Bearing::Presses::ignored; }
    bool any_key_answers() const { return top().bearing().presses == Bearing::Presses::any_answers; }
    ScreenId push(std::unique_ptr<Screen> screen);
    /// What is read waits, and goes on when the screen is left.
    ScreenId cover_with(std::unique_ptr<Screen> screen);
    /// What was asked for on a notice goes with it; what staff brought, a PIN or a call, stays as it is.
    void take_away(ScreenId notice);
    void open_help();
    void back_to_welcome();
    void tell_screens(const speech::NarrationEvent& event) { screens_.follow(event); }
    void tick_top();
    void destroy_removed() { screens_.destroy_removed(); }
    /// The kiosk ends: no screen outlives what it refers to.
    void destroy_all() { screens_ = {}; }

    // --- who is here ---
    /// Null where nobody is here.
    Visit* visit() { return std::get_if<Visit>(&occupant_); }
    const Visit* visit() const { return std::get_if<Visit>(&occupant_); }
    bool awaits(Visit::Opening what) const { return visit() != nullptr && visit()->opening == what; }
    /// How it reads to nobody, where it does.
    std::optional<SelfStart::Way> reads_by_itself() const;
    /// A key or a finger: somebody is here, now or from now on.
    void begin_visit();
    /// Whoever is on Welcome goes on, which is no press: with one article, reading follows by itself. Articles that are still being read
    /// are not waited for, unless none is there.
    void begin();
    /// Everything is forgotten.
    void end_visit();
    /// The question that any key answers is answered: the press does nothing else.
    void answer();
    /// What was still to be opened is not opened any more.
    void cancel_opening();
    void begin_reading_by_itself(SelfStart::Way way);
    /// Back on Welcome, as if it had never begun.
    void end_reading_by_itself();
    speech::TimePoint last_activity() const { return last_activity_; }
    void note_activity() { last_activity_ = now(); }
    /// What waited for a finger that explores goes on.
    void end_exploring();

    // --- the session's choices ---
    /// Brings them to the picture and the loudspeaker.
    void apply_session();
    void apply_volume();
    /// What is planned ahead is planned again: the interface's own sentences are among it.
    void apply_language();

    // --- the sound device ---
    void wake_sound();
    /// A lost device is no longer waited for.
    void go_on_without_device();

private:
    void say_goodbye(bool aloud);

    KioskStageParts parts_;
    ScreenStack screens_;
    Occupant occupant_;
    speech::TimePoint last_activity_;
};

}  // namespace lectern::kiosk
