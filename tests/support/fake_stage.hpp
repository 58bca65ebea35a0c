// A stage without window, threads and disk: a real narrator on a clock that the test turns, and a log of what screens ask for.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "kiosk/input/input_map.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/screen_stack.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/voice/sound.hpp"
#include "kiosk/voice/voice.hpp"
#include "tests/support/documents.hpp"
#include "tests/support/fake_device.hpp"
#include "tests/support/narration_room.hpp"

namespace lectern::tests {

using Strings = std::vector<std::string>;

class FakeStage final : public kiosk::Stage {
public:
    FakeStage() { room.voice.speaks({"en", "es", "fr", "de", "ar", "zh"}); }

    /// Puts a screen on top of the others, which stay below it, and shows it.
    template <typename Shown, typename... Arguments>
    Shown& open(Arguments&&... arguments) {
        auto screen = std::make_unique<Shown>(std::forward<Arguments>(arguments)...);
        auto& shown = *screen;
        put(std::move(screen));
        return shown;
    }
    kiosk::Screen& put(std::unique_ptr<kiosk::Screen> screen) {
        screens_.push(std::move(screen));
        screens_.top().enter(false);
        return screens_.top();
    }

    /// Time passes; what is heard is told to every screen, the top one first.
    void pass(std::chrono::milliseconds time) {
        screens_.destroy_removed();
        for (const auto end = room.now + time; room.now < end;) {
            room.pass(10ms);
            deliver();
        }
    }
    /// Time passes until this word of the article has just been heard; false where it is not within a minute.
    bool pass_until_heard(const std::string& word) {
        for (const auto end = room.now + 1min; room.now < end;) {
            const auto before = room.events.size();
            pass(10ms);
            for (auto event = before; event < room.events.size(); ++event) {
                const auto* heard = std::get_if<speech::Heard>(&room.events[event]);
                if (heard != nullptr && heard->text == word) return true;
            }
        }
        return false;
    }
    /// Time passes until the voice has nothing more to say.
    void pass_until_quiet() {
        do pass(10ms);
        while (room.narrator.announcing() || (room.narrator.has_script() && !room.narrator.paused()));
    }
    /// Tells the screens what the narrator has told the room.
    void deliver() {
        while (delivered_ < room.events.size()) {
            const auto event = room.events[delivered_++];
            spoken_.follow(event);
            if (std::holds_alternative<speech::AnnouncementsEnded>(event)) {
                if (!screens_.empty()) screens_.top().follow(event);
                continue;
            }
            screens_.follow(event);
        }
    }
    /// As the kiosk does it: what is read is held.
    void turn_sound(bool on) {
        visitor.set_sound(on);
        on ? spoken_.release() : spoken_.hold({});
    }
    const std::string& caption() const { return spoken_.caption(); }
    /// What was said since this was asked last.
    Strings take_said() { return std::exchange(said, {}); }
    Strings take_asked() { return std::exchange(asked, {}); }

    // Host
    speech::TimePoint now() const override { return room.now; }
    const kiosk::Session& session() const override { return visitor; }
    kiosk::Voice& voice() override { return spoken_; }
    void say(Strings sentences, const kiosk::Manner& last = {}) override {
        said.insert(said.end(), sentences.begin(), sentences.end());
        said_in = last.language;
        silence_behind = last.silence;
        spoken_.say(std::move(sentences), last);
    }
    std::string key_for(kiosk::Action action) const override { return keys.keypad_key(action); }

    // Layouts
    std::shared_ptr<const kiosk::PageLayout> lay_out(const kiosk::OpenArticle& article, std::size_t section) override {
        if (layouts_.size() <= section) layouts_.resize(section + 1);
        auto& layout = layouts_[section];
        const std::shared_ptr<const content::Section> part(article.document, &article.document->sections[section]);
        if (!layout || &layout->section() != part.get()) {
            if (!typography_)
                typography_ = std::make_shared<kiosk::Typography>(kiosk::ViewingConditions{{1920, 1080}}, Strings{"Andika", "Noto Sans"});
            layout =
                std::make_shared<const kiosk::PageLayout>(typography_, part, kiosk::PageStyle{page_area, 2, article.document->language});
        }
        return layout;
    }
    bool can_show(const kiosk::OpenArticle& /*article*/) const override { return all_letters; }
    const std::vector<int>& offered_text_steps() const override { return text_steps; }
    kiosk::ItemPage item_page(const kiosk::ChoiceList& list) const override {
        const auto page = list.focus / page_size;
        const auto count = std::min(page_size, list.items.size() - page * page_size);
        return {page * page_size, count, page, (list.items.size() + page_size - 1) / page_size};
    }
    void forget_touch() override { ++touches_forgotten; }

    // Navigator
    const std::vector<content::ArticleEntry>& articles() const override { return library; }
    void open_article(std::size_t index) override { asked.push_back("open article " + std::to_string(index)); }
    void go_home() override { asked.emplace_back("go home"); }
    void finish() override { asked.emplace_back("finish"); }
    void start_reading() override { asked.emplace_back("start reading"); }
    void open_reading_menu() override { asked.emplace_back("open reading menu"); }
    void ask_to_finish() override { asked.emplace_back("ask to finish"); }
    void leave() override {
        asked.emplace_back("leave");
        if (screens_.empty() || screens_.at_bottom()) return;
        screens_.pop();
        room.narrator.dismiss_announcements(room.now);
        screens_.top().enter(true);
    }
    void perform_here(kiosk::Action action) override { asked.push_back("perform " + std::string(name_of(action))); }
    void choose_language(const std::string& code) override { asked.push_back("choose language " + code); }

    NarrationRoom room;
    kiosk::Session visitor{{}};
    std::vector<content::ArticleEntry> library;
    std::string said_in;                         ///< the language of what was said last; empty: the interface's
    std::chrono::milliseconds silence_behind{};  ///< behind what was said last
    Strings said;                                ///< every sentence that a screen had said by the interface's voice
    Strings asked;                               ///< where screens wanted to go
    int touches_forgotten = 0;
    bool all_letters = true;
    std::vector<int> text_steps = {1, 2, 3, 4, 5};
    kiosk::InputMap keys = *kiosk::InputMap::make({}, {});
    std::size_t page_size = 6;
    kiosk::Size page_area{1832, 654};

private:
    kiosk::Trace trace_;
    kiosk::TurnClock clock_{[this] { return room.now; }};
    speech::OutputSwitch outputs_{std::make_unique<FakeDevice>(), std::make_unique<FakeDevice>()};
    kiosk::Sound sound_{outputs_, room.player, trace_, clock_};
    kiosk::Voice spoken_{{.narrator = room.narrator,
                          .feeder = room.voice,
                          .sound = sound_,
                          .trace = trace_,
                          .session = visitor,
                          .now = [this] { return room.now; },
                          .prosody = [this](speech::UtteranceKind kind) -> speech::Prosody {
                              return {visitor.rate_wpm(), visitor.pitch(), kind == speech::UtteranceKind::interface ? "f3" : ""};
                          },
                          .pauses = {0ms, 0ms, 0ms, 0ms}}};
    std::shared_ptr<const kiosk::Typography> typography_;
    std::vector<std::shared_ptr<const kiosk::PageLayout>> layouts_;
    kiosk::ScreenStack screens_;
    std::size_t delivered_ = 0;
};

}  // namespace lectern::tests
