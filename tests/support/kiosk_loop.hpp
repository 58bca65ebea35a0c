// A kiosk on a clock that the test turns: the real loop, screens, narrator and player. Window, device, voice, articles and errands are
// stand-ins without threads, which sleep by moving the clock on.
//
//   KioskLoop kiosk;
//   kiosk.run([&]() -> VisitScript {
//       co_await kiosk.press(SDL_SCANCODE_SPACE);
//       CHECK(kiosk.top() == "reading");
//   });
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/settings.hpp"
#include "kiosk/app/kiosk.hpp"
#include "kiosk/pages/frame_layout.hpp"
#include "tests/support/fake_pin_vault.hpp"
#include "tests/support/kiosk_stand_ins.hpp"
#include "tests/support/scratch_folder.hpp"
#include "tests/support/scripted_voice.hpp"
#include "tests/support/visit_script.hpp"

namespace lectern::tests {

using namespace std::chrono_literals;

using Strings = std::vector<std::string>;

/// An article by hand: see make_document(); its title is the first heading.
struct HandmadeArticle {
    std::vector<std::vector<std::string>> sections;
    bool is_private = false;
    std::string language = "en";
};

class KioskLoop final : private kiosk::Window {
public:
    explicit KioskLoop(const std::vector<HandmadeArticle>& articles = {short_article("Pain")});
    ~KioskLoop() override;
    KioskLoop(const KioskLoop&) = delete;
    KioskLoop& operator=(const KioskLoop&) = delete;

    /// Two sections of two sentences each; the words tell where they stand: "one" to "ten" and "eleven" to "twenty". 100 ms a word.
    static HandmadeArticle short_article(const std::string& title);
    /// The same with so many sections, for whoever stays long.
    static HandmadeArticle long_article(const std::string& title, std::size_t sections = 200);

    /// Starts the kiosk, lets this happen, and asks it to quit.
    kiosk::KioskEnd run(const std::function<VisitScript()>& what_happens);

    // --- what happens; each takes its time ---
    /// 50 ms, as a hand does it.
    [[nodiscard]] Deed press(int scancode) { return hold(scancode, 50ms); }
    [[nodiscard]] Deed hold(int scancode, std::chrono::milliseconds time);
    /// Takes an item of a list that has just come: its first one has the focus.
    [[nodiscard]] Deed choose(std::size_t item);
    [[nodiscard]] Deed push_down(int scancode) { return at_once(kiosk::KeyPressed{scancode}); }
    [[nodiscard]] Deed let_go(int scancode) { return at_once(kiosk::KeyReleased{scancode}); }
    /// A finger, 50 ms.
    [[nodiscard]] Deed tap(kiosk::Point at);
    [[nodiscard]] Deed finger(kiosk::PointerPhase phase, kiosk::Point at, std::int64_t id = 1) {
        return at_once(kiosk::PointerEvent{phase, id, at});
    }
    [[nodiscard]] Deed plug_in() { return jack_tells(true); }
    [[nodiscard]] Deed pull_out() { return jack_tells(false); }
    [[nodiscard]] Deed lose_device();
    [[nodiscard]] Deed bring_device_back();
    [[nodiscard]] Deed lose_voice();
    [[nodiscard]] Deed bring_voice_back();
    [[nodiscard]] Deed let_articles_come();
    /// A display that takes so long to draw, say.
    [[nodiscard]] Deed stand_still(std::chrono::milliseconds time);
    /// The staff's chord, held for its time.
    [[nodiscard]] Deed ask_for_staff();
    /// On the PIN's screen, as a hand that cannot see it does.
    [[nodiscard]] Deed choose_digits(std::string_view digits);
    [[nodiscard]] Deed choose_done();

    // --- waiting ---
    [[nodiscard]] Deed pass(std::chrono::milliseconds time);
    /// Fails where it does not come true within half an hour.
    [[nodiscard]] Deed until(std::string what, std::function<bool()> comes_true);
    [[nodiscard]] Deed until_heard(const std::string& word);
    /// The big key, and the article until this word: from Welcome, or from a list.
    [[nodiscard]] Deed read_to(const std::string& word);
    [[nodiscard]] Deed until_on(const std::string& screen);
    [[nodiscard]] Deed until_said(const std::string& sentence);
    /// Nothing is being said, and nothing read, for a second.
    [[nodiscard]] Deed until_quiet();

    // --- what comes of it ---
    /// The screen on top.
    std::string top() const;
    /// What the trace has told of one kind since it was asked for that kind last, each line in short: "help by key" of an action,
    /// "volume 8" of a setting, the sentence of what the interface says ("say"), the state of a session or of the sound ("audio").
    Strings take(const std::string& event);
    /// Forgets what take() would tell.
    void forget();
    bool was_said(const std::string& sentence) const;
    /// Words of the article are being heard.
    bool reads() const { return now_ - last_word_ < 1s; }
    const std::string& last_word() const { return last_heard_; }
    const kiosk::Session& session() const { return kiosk_->session(); }
    /// The loudest sample of the last hundredth of a second that sounded.
    float loudness() const { return loudness_; }
    /// What is to take its time, such as a PIN's hash, is not done meanwhile.
    void holds_errands(bool holds) { errands_.held = holds; }
    /// A button of the five, from the start edge.
    kiosk::Point button(std::size_t index) const { return middle_of(frame_.buttons.at(index)); }
    kiosk::Point top_line() const { return middle_of(frame_.heading); }
    /// The middle of what is shown.
    kiosk::Point middle() const { return middle_of(frame_.content); }
    /// How often the loop went to sleep since this was asked last.
    std::size_t take_turns() { return std::exchange(turns_, 0); }
    const Strings& log_lines() const { return log_lines_; }

    config::Settings settings;  ///< before run()
    FakePinVault vault;
    FakeLoader loader;
    std::chrono::system_clock::time_point wall{std::chrono::hours(500'012)};  ///< as the kiosk starts: noon of UTC

private:
    struct Due {
        speech::TimePoint at;
        kiosk::WindowEvent event;
    };
    /// What the script waits for.
    struct Awaited {
        speech::TimePoint from;
        std::string what{};
        std::function<bool()> comes_true{};
    };

    // Window
    kiosk::Size size() const override;
    cairo_surface_t* surface() override { return surface_.get(); }
    void present(std::span<const kiosk::Rect> /*changed*/) override { now_ += std::exchange(still_, 0ms); }
    std::optional<kiosk::WindowEvent> wait(std::optional<std::chrono::nanoseconds> timeout) override;
    kiosk::KeyboardHold keyboard() const override { return kiosk::KeyboardHold::held; }
    void wake() noexcept override { woken_ = true; }
    void request_quit() noexcept override {}

    static kiosk::Point middle_of(const kiosk::Rect& rect) { return {rect.x + rect.width / 2, rect.y + rect.height / 2}; }
    kiosk::KioskParts parts();
    Deed at_once(kiosk::WindowEvent event);
    Deed and_back(kiosk::WindowEvent event, std::chrono::milliseconds time, kiosk::WindowEvent back);
    Deed jack_tells(bool plugged);
    void press_later(int scancode, int times);
    Deed pass_all();
    std::optional<kiosk::WindowEvent> take_event();
    bool is_woken();
    bool has_happened() const;
    void watch_for_spinning();
    speech::TimePoint next_moment(speech::TimePoint deadline) const;
    void sound();
    void take_line(std::string_view line);
    std::size_t untold_from(const std::string& event) const;

    const content::ScratchFolder state_folder_;
    speech::TimePoint now_ = speech::TimePoint{} + 1h;
    const speech::TimePoint began_ = now_;
    speech::TimePoint sounded_ = now_;  ///< until then the player was asked
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface_;
    kiosk::FrameLayout frame_;
    kiosk::Trace trace_;
    Strings log_lines_;
    kiosk::Log log_;
    speech::PcmPlayer player_;
    ScriptedVoice voice_;
    FakeDevice* device_ = nullptr;
    FakeDevice* silence_ = nullptr;
    std::optional<speech::OutputSwitch> outputs_;
    FakeErrands errands_;
    std::optional<bool> plugged_;  ///< nothing: no jack has told
    std::optional<kiosk::Kiosk> kiosk_;
    std::optional<VisitScript> script_;
    std::deque<Due> due_;
    Awaited awaited_;
    std::chrono::milliseconds still_{0};  ///< so long the next frame takes
    bool woken_ = false;
    std::size_t turns_ = 0;
    std::size_t turns_in_vain_ = 0;
    speech::TimePoint last_turn_;
    std::vector<nlohmann::json> lines_;
    std::map<std::string, std::size_t> taken_;
    std::size_t forgotten_ = 0;
    std::set<std::size_t> being_said_;  ///< by the interface
    std::string last_heard_;
    speech::TimePoint last_word_;
    speech::TimePoint last_said_;  ///< something of the interface ended then
    float loudness_ = 0;
};

}  // namespace lectern::tests
