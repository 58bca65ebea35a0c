// A page that Chromium reads aloud through speech-dispatcher, on a display and a recorded sound server like the kiosk's.
#pragma once

#include <memory>

#include "tests/e2e/harness/display/input.hpp"
#include "tests/e2e/harness/display/x_server.hpp"
#include "tests/e2e/harness/program/child_process.hpp"
#include "tests/e2e/harness/program/scratch_dir.hpp"
#include "tests/e2e/harness/sound/recorder.hpp"
#include "tests/e2e/harness/sound/sound_server.hpp"

namespace lectern::bench {

/// Main thread only.
class ChromiumReader {
public:
    /// Whether Chromium and speech-dispatcher with eSpeak NG are installed.
    static bool is_installed();

    /// Returns when a key press has been answered aloud; throws std::runtime_error when none is.
    ChromiumReader();

    e2e::Input& input() { return input_; }
    e2e::Recorder& recorder() { return *recorder_; }

    /// Key: says the next heading, and stops what is being said.
    static constexpr auto next_heading = e2e::Key::pad_6;
    /// Key: says a sentence of ten seconds.
    static constexpr auto sentence = e2e::Key::pad_0;
    static constexpr auto silence = e2e::Key::pad_5;

private:
    void wait_for_voice();

    e2e::ScratchDir scratch_;
    e2e::XServer x_server_;
    e2e::SoundServer sound_;
    std::unique_ptr<e2e::Recorder> recorder_;
    e2e::Input input_;
    std::unique_ptr<e2e::ChildProcess> browser_;
};

}  // namespace lectern::bench
