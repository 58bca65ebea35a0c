// A room with a kiosk in it: a display, a sound server that is recorded, a keypad, a touch screen, and the program.
// Each room is isolated: its own home, display, sound server. All of it is gone when the room is.
//
//   KioskRoom room({.articles = {"Title\n\nSome text."}});
//   room.begin();                                       // any key on Welcome
//   room.heard_word("text");                            // waits for the trace's `heard`
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
    std::vector<std::string> articles{};   ///< their content, each a file; none: the articles that ship
    std::vector<std::string> arguments{};  ///< further ones: --set, files
    PixelSize screen = {960, 540};         ///< small and thereby quick
    bool sound = true;                     ///< a sound server runs from the start
    std::string extension = ".md";         ///< of the articles' files
    Sink sink = Sink::quick_to_start;
    int latency_ms = 20;        ///< of the sound; a busy machine would raise one that is found, so it is fixed; 0: found, as a kiosk does
    bool touch_screen = false;  ///< a real one, with many fingers; without it the mouse is the one finger
    std::map<std::string, std::string> environment{};  ///< over what the room itself sets
    bool window_manager = false;                       ///< openbox is on the display before the kiosk is
    std::map<std::string, std::string> state{};        ///< files that an earlier run of the kiosk has kept: name, content
    bool headphones_card = false;                      ///< headphones have a sound device of their own, recorded by earpiece()
};

/// For RoomOptions::environment: a sound card with these manners, see strict_card.cpp.
std::map<std::string, std::string> strict_card(std::map<std::string, std::string> manners);
/// A layout that certain words end or stall, see hostile_layout.cpp.
std::map<std::string, std::string> hostile_layout();

/// Main thread only.
class KioskRoom {
public:
    explicit KioskRoom(const RoomOptions& options);
    /// Where the environment variable LECTERN_E2E_KEEP names a directory, the trace, the messages and the last picture are left there.
    ~KioskRoom();
    KioskRoom(const KioskRoom&) = delete;
    KioskRoom& operator=(const KioskRoom&) = delete;

    const ScratchDir& scratch() const { return scratch_; }
    /// Where the kiosk keeps what it must remember.
    std::filesystem::path state_folder() const { return scratch_.path() / state_place; }
    SoundServer& sound() { return sound_; }
    Recorder& recorder() { return *recorder_; }
    /// With `headphones_card`: what the headphones' device plays.
    Recorder& earpiece() { return *earpiece_; }
    Input& input() { return input_; }
    bool has_touch_screen() const { return touch_screen_.has_value(); }
    /// Where there is one, see RoomOptions.
    TouchScreen& touch_screen() { return *touch_screen_; }
    const XServer& x_server() const { return x_server_; }
    const std::string& display() const { return x_server_.display(); }
    ScreenWatch& screen() { return screen_; }
    Program& program() { return *program_; }
    TraceLog& trace() { return program_->trace(); }

    /// Starts the sound server (again) and records it.
    void start_sound();
    /// Starts the program again, with what it has stored, when it has ended.
    void start_again();
    /// Waits for the first frame, and until the articles are listed.
    bool shown();
    /// Any key on Welcome; true when the Reading screen is there and the first word was heard.
    bool begin();
    /// Begins, and goes past the title, what is said about the article and the first sentence, which may be said with it: to sentence 2.
    bool begin_past_opening();
    /// Waits until this screen is the current one.
    bool on_screen(const std::string& name, Clock::duration timeout = 5s);
    std::string current_screen();

    /// Waits for the next highlight at or after the mark, of this text where one is given.
    std::optional<TraceEvent> heard(std::size_t from, const std::string& text = {}, Clock::duration timeout = 10s);
    /// Waits until the interface queues something that holds this text, whatever its case.
    std::optional<TraceEvent> says(std::size_t from, const std::string& text, Clock::duration timeout = 5s);
    /// Waits until this utterance was heard to its end.
    bool was_said(const TraceEvent& say, Clock::duration timeout = 15s);

    PixelSize screen_size() const { return x_server_.size(); }
    /// Of the five buttons, counted from the start edge; from Back (0) to Help (4). Found by where people touch, not by asking.
    Place button(int index) const;
    /// Where the article stands: between the top line and the caption.
    Area content_area() const;
    /// Above the buttons, where the interface's sentences stand.
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

/// Whether the text holds the words, whatever their case.
bool holds(const std::string& text, const std::string& words);

}  // namespace lectern::e2e
