#include "kiosk/commands/doctor.hpp"

#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <thread>

#include "content/library.hpp"
#include "kiosk/articles/article_reader.hpp"
#include "kiosk/machine/printable.hpp"
#include "kiosk/pages/frame_layout.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/staff/kept_latencies.hpp"
#include "kiosk/window/window.hpp"
#include "kiosk/words/translation.hpp"
#include "speech/engine/trial_sentence.hpp"
#include "speech/output/portaudio_output.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::milliseconds device_patience{4000};
constexpr std::chrono::milliseconds measuring{3000};
constexpr std::chrono::milliseconds between_looks{20};
constexpr std::chrono::milliseconds keyboard_patience{2000};
constexpr Size usual_size{1920, 1080};

/// Prints one line of the report. A fault makes the kiosk unusable; a warning does not.
void tell(std::string_view what, std::string_view found) {
    fmt::print("{:<10} {}\n", what, printable(found));
}

/// Keys that another program takes do not reach the kiosk.
void examine_keyboard(Window& window) {
    const auto deadline = speech::Clock::now() + keyboard_patience;
    while (window.keyboard() == KeyboardHold::lost && speech::Clock::now() < deadline) window.wait(between_looks);
    switch (window.keyboard()) {
        case KeyboardHold::held:
            return tell("keyboard", "held: every key comes to the kiosk, whatever else is on the display");
        case KeyboardHold::lost:
            return tell("keyboard",
                        "WARNING: another program has the keyboard or lies in front, such as a kiosk that runs; end that program");
        case KeyboardHold::left_to_display:
            return tell("keyboard",
                        "left to the display: let no other program on it, by a session of its own or a compositor such as cage");
    }
}

bool examine_display(const CommandLine& line, const config::Settings& settings, Size& size) {
    const auto window = Window::open({.windowed = line.windowed, .keeps_front = true, .accelerated = settings.screen.accelerated});
    if (!window) {
        tell("display", "FAULT: " + window.error().message);
        return false;
    }
    size = (*window)->size();
    tell("display", fmt::format("{} x {} pixels", size.width, size.height));
    if (!line.windowed) examine_keyboard(**window);
    return true;
}

void examine_sizes(const config::Settings& settings, Size size) {
    const Typography typography({size, settings.screen.width_mm, settings.screen.distance_mm}, settings.text.fonts);
    tell("sizes", fmt::format("{:.0f} mm wide, seen from {:.0f} mm: {:.2f} pixels a millimetre; measure the picture with a ruler",
                              settings.screen.width_mm, settings.screen.distance_mm, typography.pixels_per_mm()));
    const auto frame = make_frame_layout(typography, false);
    for (const int step : typography.offered_steps({frame.content.width, frame.content.height})) {
        const auto height = typography.cap_height(TextRole::text, step);
        tell("", fmt::format("text size {}: capital letters {:.0f} pixels, {:.1f} mm", step, height, height / typography.pixels_per_mm()));
    }
    tell("font", typography.family().empty() ? "WARNING: none of text.fonts is installed; install fonts-sil-andika" : typography.family());
    for (const auto& code : settings.interface.languages) {
        const auto* name = find_interface_language(code)->name;
        if (!typography.missing_glyphs(name, code).empty())
            tell("", fmt::format("WARNING: no font shows {}; install fonts-noto-core and fonts-noto-cjk", name));
    }
}

void tell_confinement(const speech::SynthesizerProcess& engine) {
    tell("engine", engine.confinement().summary());
    for (const auto& line : engine.lacks()) tell("", "WARNING: " + line);
}

bool examine_voice(const config::Settings& settings) {
    const auto engine = speech::SynthesizerProcess::start(engine_options(settings, [](const std::string&) {}));
    tell("voice", engine
                      ? fmt::format("{} voices; the default language is {}", (*engine)->catalog().voices().size(), settings.voice.language)
                      : "FAULT: " + engine.error().message);
    if (!engine) return false;
    tell_confinement(**engine);
    const auto heard = (*engine)->speak(speech::trial_sentence(), [](const speech::PcmChunk&) { return true; });
    if (!heard) tell("", fmt::format("FAULT: nothing can be heard of it: {}; reinstall espeak-ng-data", heard.error().message));
    return heard.has_value();
}

/// Tells where the device's latency comes from.
std::string reason_for_latency(const config::Settings& settings, const speech::FoundLatencies& kept, const speech::OutputStatus& device) {
    if (settings.sound.latency_ms > 0) return "fixed by sound.latency_ms";
    const auto known = kept.find(device.device);
    if (known == kept.end()) return "the least; it is raised where the voice stumbles";
    return fmt::format("found to be needed and kept in {}", latencies_file().string());
}

/// Opens the device as the kiosk would, and reports the latency that it really has.
void examine_route(std::string_view what, speech::AudioRoute route, const config::Settings& settings) {
    const auto kept = read_latencies(latencies_file(), [](const std::string& problem) { tell("", "WARNING: " + problem); });
    speech::PortAudioOutput output(std::make_shared<speech::PcmPlayer>(), device_options(settings, kept), [] {});
    output.open(route);
    const auto deadline = speech::Clock::now() + device_patience;
    auto status = output.status();
    for (; status.state == speech::OutputState::opening && speech::Clock::now() < deadline; status = output.status())
        std::this_thread::sleep_for(between_looks);
    if (status.state != speech::OutputState::open) {
        return tell(what, fmt::format("WARNING: {}; articles are shown with the words marked, and not heard",
                                      status.problem.empty() ? "the device does not answer" : status.problem));
    }
    std::this_thread::sleep_for(measuring);
    status = output.status();
    tell(what, fmt::format("{}: latency {} ms, {} underflows in {} ms", status.device, status.latency.count(), status.underflows,
                           measuring.count()));
    tell("", fmt::format("{} ms of latency asked for: {}", status.asked.count(), reason_for_latency(settings, kept, status)));
}

void examine_sound(const config::Settings& settings) {
    for (const auto& name : speech::list_output_devices()) tell("device", name);
    examine_route("sound", speech::AudioRoute::loudspeaker, settings);
    if (!settings.sound.headphones_device.empty()) examine_route("phones", speech::AudioRoute::headphones, settings);
}

void examine_jack(const config::Settings& settings) {
    if (settings.keypad.jack.empty()) return;
    const auto jack = open_evdev_jack(settings.keypad.jack);
    tell("jack", jack ? std::string((*jack)->plugged() ? "headphones are in" : "headphones are out") : "WARNING: " + jack.error());
}

bool examine_keys(const config::Settings& settings) {
    const auto keys = make_keys(settings);
    tell("keys", keys ? fmt::format("{} keypad", settings.keypad.layout) : "FAULT: " + keys.error());
    return keys.has_value();
}

/// Reads each article together with its lexicons.
bool examine_articles(const CommandLine& line, const config::Settings& settings) {
    const auto warn = [](const std::string& warning) { tell("reader", "WARNING: " + warning); };
    const auto loader = document_loader(settings, Urgency::somebody_waits, {}, warn);
    const auto listing = content::list_articles(article_sources(line.articles, settings), loader);
    ArticleReader reader(loader, lexicons(settings));
    for (const auto& article : listing.articles) {
        tell("article", fmt::format("{} ({} words)", article.title, article.words));
        const auto read = reader.read(article.place());
        for (const auto& problem : read ? read->problems : std::vector<std::string>{}) tell("lexicon", "WARNING: " + problem);
    }
    for (const auto& problem : listing.problems) tell("article", "WARNING: " + problem.message());
    if (listing.articles.empty()) tell("article", "FAULT: there is nothing to read; put articles into the folder of articles.folder");
    return !listing.articles.empty();
}

}  // namespace

ExitStatus examine(const CommandLine& line, const config::Settings& settings) {
    Size size = usual_size;
    const bool display = examine_display(line, settings, size);
    examine_sizes(settings, size);
    const bool voice = examine_voice(settings);
    examine_sound(settings);
    examine_jack(settings);
    const bool keys = examine_keys(settings);
    const bool articles = examine_articles(line, settings);
    const bool usable = display && voice && keys && articles;
    tell("verdict", usable ? "usable" : "UNUSABLE: mend the faults above");
    return usable ? ExitStatus::done : ExitStatus::wrong_input;
}

}  // namespace lectern::kiosk
