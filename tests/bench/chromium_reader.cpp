#include "tests/bench/chromium_reader.hpp"

#include <stdexcept>
#include <unistd.h>

#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Moment;

constexpr auto program = "/usr/bin/chromium";

/// cancel() is the quickest way for a page to stop speech.
constexpr auto page = R"(<!doctype html>
<meta charset="utf-8">
<title>Reader</title>
<body style="background: black">
<script>
const headings = ["Apples", "Oranges", "Eggs", "Olives", "Onions", "Ice", "Almonds", "Oats"];
const sentence = "Everybody in the village knew the old man at the river, who sat there in the morning and in the evening, and nobody " +
    "knew what he was waiting for, whether it was a ship that came from the sea or an answer that he had never been given.";
let at = 0;
function say(text) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = "en-US";
    speechSynthesis.speak(utterance);
}
addEventListener("keydown", event => {
    if (event.repeat) return;
    if (["Numpad0", "Numpad5", "Numpad6"].includes(event.code)) speechSynthesis.cancel();
    if (event.code == "Numpad6") say(headings[++at % headings.length]);
    if (event.code == "Numpad0") say(sentence);
});
speechSynthesis.getVoices();
</script>
)";

/// speech-dispatcher loads only the module for eSpeak NG and plays through PulseAudio.
constexpr auto dispatcher_settings = R"(AudioOutputMethod "pulse"
DefaultModule espeak-ng
DefaultLanguage "en-US"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
)";

std::vector<std::string> command(const std::filesystem::path& folder) {
    return {program, "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--enable-speech-dispatcher",
            // Chromium does not count the test's first key press as the user gesture that it requires before audio.
            "--autoplay-policy=no-user-gesture-required", "--user-data-dir=" + (folder / "chromium").string(), "--kiosk",
            "file://" + (folder / "page.html").string()};
}

}  // namespace

bool ChromiumReader::is_installed() {
    return ::access(program, X_OK) == 0 && ::access("/usr/bin/speech-dispatcher", X_OK) == 0 &&
           ::access("/usr/lib/speech-dispatcher-modules/sd_espeak-ng", X_OK) == 0;
}

ChromiumReader::ChromiumReader() : x_server_(e2e::PixelSize{1920, 1080}), sound_(scratch_.path(), e2e::Sink::rewinding), input_(x_server_) {
    sound_.start();
    recorder_ = std::make_unique<e2e::Recorder>(sound_);
    sound_.open_to_kiosk();
    scratch_.write("page.html", page);
    scratch_.write(".config/speech-dispatcher/speechd.conf", dispatcher_settings);
    auto environment = sound_.environment();
    environment["DISPLAY"] = x_server_.display();
    browser_ = std::make_unique<e2e::ChildProcess>(
        e2e::Launch{.command = command(scratch_.path()), .environment = environment, .errors = scratch_.path() / "chromium.err"});
    wait_for_voice();
}

/// Before the first word, Chromium's voices have to load; the list has 13,000 entries.
void ChromiumReader::wait_for_voice() {
    for (int i = 0; i < 30; ++i) {
        const Moment pressed = input_.press(next_heading);
        std::this_thread::sleep_for(2s);
        if (e2e::first_sound(recorder_->since(pressed), pressed)) return;
    }
    throw std::runtime_error("Chromium answers no key aloud; " + e2e::read_text(scratch_.path() / "chromium.err"));
}

}  // namespace lectern::bench
