// A room with a running kiosk: a display, a sound server whose output is recorded, a keypad, a touch screen, and the program. Each room has
// its own home, display and sound server; all of them are removed with the room.
//
//   KioskRoom room({.articles = {"Title\n\nSome text."}});
//   room.begin();                                       // presses a key on Welcome
//   room.heard(0, "text");                              // waits for this word in the trace's `heard` events
//   const Moment pressed = room.input().press(Key::pad_5);
//   room.recorder().since(pressed)                      // what was heard
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/e2e/harness/display/input.hpp"
#include "tests/e2e/harness/display/screen_watch.hpp"
#include "tests/e2e/harness/display/touch_screen.hpp"
#include "tests/e2e/harness/display/x_server.hpp"
#include "tests/e2e/harness/program/program.hpp"
#include "tests/e2e/harness/program/scratch_dir.hpp"
#include "tests/e2e/harness/sound/recorder.hpp"
#include "tests/e2e/harness/sound/sound_server.hpp"

namespace lectern::e2e {

struct RoomOptions {
    std::vector<std::string> articles{};   ///< the content of each file; if empty, the articles that ship with Lectern
    std::vector<std::string> arguments{};  ///< added to the command line: --set, files
    PixelSize screen = {960, 540};         ///< small, so that drawing is quick
    bool sound = true;                     ///< whether a sound server runs from the start
    std::string extension = ".md";         ///< of the articles' files
    Sink sink = Sink::quick_to_start;
    int latency_ms =
        20;  ///< output latency; fixed, since on a busy machine the kiosk would raise one it finds itself; 0: the kiosk finds it
    bool touch_screen = false;                         ///< a real multi-touch screen; without it the mouse acts as a single finger
    std::map<std::string, std::string> environment{};  ///< replaces what the room itself sets
    bool window_manager = false;                       ///< openbox runs on the display before the kiosk starts
    std::map<std::string, std::string> state{};        ///< files left by an earlier run of the kiosk: name, content
    bool headphones_card = false;                      ///< the headphones have their own sound device, recorded by earpiece()
};

/// For RoomOptions::environment: a sound card that behaves like this, see strict_card.cpp.
std::map<std::string, std::string> strict_card(std::map<std::string, std::string> manners);
/// For RoomOptions::environment: a layout that certain words crash or stall, see hostile_layout.cpp.
std::map<std::string, std::string> hostile_layout();

/// Main thread only.
class KioskRoom {
public:
    explicit KioskRoom(const RoomOptions& options);
    /// If the environment variable LECTERN_E2E_KEEP names a directory, saves the trace, the messages and the last picture there.
    ~KioskRoom();
    KioskRoom(const KioskRoom&) = delete;
    KioskRoom& operator=(const KioskRoom&) = delete;

    const ScratchDir& scratch() const { return scratch_; }
    /// Where the kiosk keeps its state between runs.
    std::filesystem::path state_folder() const { return scratch_.path() / state_place; }
    SoundServer& sound() { return sound_; }
    Recorder& recorder() { return *recorder_; }
    /// Only with `headphones_card`: records what the headphones' device plays.
    Recorder& earpiece() { return *earpiece_; }
    Input& input() { return input_; }
    bool has_touch_screen() const { return touch_screen_.has_value(); }
    /// Only with RoomOptions::touch_screen.
    TouchScreen& touch_screen() { return *touch_screen_; }
    const XServer& x_server() const { return x_server_; }
    const std::string& display() const { return x_server_.display(); }
    ScreenWatch& screen() { return screen_; }
    Program& program() { return *program_; }
    TraceLog& trace() { return program_->trace(); }

    /// Starts the sound server, or starts it again, and records it.
    void start_sound();
    /// Starts the program again, with its stored state, after it has ended.
    void start_again();
    /// Waits until the first frame is shown and the articles are listed.
    bool shown();
    /// Presses a key on Welcome. True when the Reading screen is shown and the first word was heard.
    bool begin();
    /// Like begin(), then skips the title, the announcement about the article, and the first sentence, which may be said together with it.
    /// Reading is then in sentence 2.
    bool begin_past_opening();
    /// Waits until this screen is the current one.
    bool on_screen(const std::string& name, Clock::duration timeout = 5s);
    std::string current_screen();

    /// Waits for a word to be marked, from the index `from` on; if `text` is given, for this word.
    std::optional<TraceEvent> heard(std::size_t from, const std::string& text = {}, Clock::duration timeout = 10s);
    /// Waits until the interface queues a sentence that contains this text, ignoring case.
    std::optional<TraceEvent> says(std::size_t from, const std::string& text, Clock::duration timeout = 5s);
    /// Waits until this utterance has been heard to its end.
    bool was_said(const TraceEvent& say, Clock::duration timeout = 15s);

    PixelSize screen_size() const { return x_server_.size(); }
    /// The centre of one of the five buttons, counted from the start edge: Back is 0, Help is 4. The place is where people expect the
    /// button; the program is not asked.
    Place button(int index) const;
    /// The article's area, between the top line and the caption.
    Area content_area() const;
    /// The area above the buttons that shows the interface's sentences.
    Area caption_area() const;

private:
    void start_window_manager();
    static constexpr auto state_place = ".local/state/lectern";

    std::vector<std::string> add_headphones_card();
    void keep_evidence(const std::filesystem::path& folder) const;

    ScratchDir scratch_;
    XServer x_server_;
    std::optional<TouchScreen> touch_screen_;
    SoundServer sound_;
    std::unique_ptr<Recorder> recorder_;
    std::unique_ptr<Recorder> earpiece_;
    std::unique_ptr<ChildProcess> window_manager_;
    Input input_;
    ScreenWatch screen_;
    std::vector<std::string> arguments_;
    std::map<std::string, std::string> environment_;
    std::unique_ptr<Program> program_;
};

/// Whether `text` contains `words`, ignoring case.
bool holds(const std::string& text, const std::string& words);

}  // namespace lectern::e2e
