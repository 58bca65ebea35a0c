#include "kiosk/app/run_kiosk.hpp"

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <system_error>
#include <thread>
#include <unistd.h>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/articles/loader_threads.hpp"
#include "kiosk/machine/errand_thread.hpp"
#include "kiosk/machine/jack_watcher.hpp"
#include "kiosk/machine/line_writer.hpp"
#include "kiosk/machine/printable.hpp"
#include "kiosk/machine/signal_watcher.hpp"
#include "kiosk/machine/suspicion.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/staff/kept_latencies.hpp"
#include "kiosk/staff/pin/pin_vault.hpp"
#include "speech/narration/voice_worker.hpp"
#include "speech/output/portaudio_output.hpp"
#include "speech/output/silent_output.hpp"

namespace lectern::kiosk {
namespace {

/// Wakes the main loop from any thread, also while there is no window yet: a signal may come at any time.
class Waker {
public:
    void attach(Window* window) { window_.store(window); }
    void wake() const {
        if (auto* window = window_.load()) window->wake();
    }
    void request_quit() {
        quit_ = true;
        if (auto* window = window_.load()) window->request_quit();
    }
    bool quit_requested() const { return quit_; }

private:
    std::atomic<Window*> window_{nullptr};
    std::atomic<bool> quit_{false};
};

/// Articles were named and none of the names is a file or a folder: a mistyped command, say.
bool none_is_there(const std::vector<std::filesystem::path>& named) {
    std::error_code ignored;
    return !named.empty() && std::ranges::none_of(named, [&](const auto& path) { return std::filesystem::exists(path, ignored); });
}

ExitStatus fail(const std::string& message, ExitStatus status) {
    fmt::print(stderr, "lectern: {}\n", printable(message));
    return status;
}

}  // namespace

ExitStatus run_kiosk(const CommandLine& line, const config::Settings& settings, speech::TimePoint started) {
    SignalWatcher::block_signals();
    auto keys = make_keys(settings);
    if (!keys) return fail(keys.error(), ExitStatus::wrong_input);
    auto chord = make_chord(settings);
    if (!chord) return fail(chord.error(), ExitStatus::wrong_input);
    if (none_is_there(line.articles))
        return fail(line.articles.front().string() + ": there is neither such an article nor such a command; see `lectern --help`",
                    ExitStatus::wrong_input);
    auto trace = line.trace ? Trace::open(*line.trace) : Trace();
    if (!trace) return fail(trace.error(), ExitStatus::wrong_input);

    // A copy of standard error: the sound libraries' own noise on it is kept away while they start.
    LineWriter lines(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3));
    Log log([&lines](std::string_view text) { lines.write(text); });
    static Waker waker;  // threads that are left behind at the end may still call it
    const SignalWatcher signals([] { waker.request_quit(); });
    for (const auto& problem : settings.passed_over) log.write("lectern: " + problem);
    if (const auto watched = watch_for_harm(left_out_file()); !watched) log.write("lectern: " + watched.error());
    const auto wake = [] { waker.wake(); };
    const auto complain = [&log](const std::string& message) { log.write("lectern: " + message); };

    // What the first picture needs comes first: a window, and what fonts there are. Sound, voice and articles start beside the drawing.
    std::jthread fonts(load_font_list);
    auto window = Window::open(
        {.windowed = line.windowed, .keeps_front = true, .accelerated = settings.screen.accelerated});  // outlives the threads that wake it
    fonts.join();
    if (!window) {
        log.write("lectern: " + window.error().message);
        return ExitStatus::machine_lacks;
    }
    waker.attach(window->get());

    auto latencies = read_latencies(latencies_file(), complain);
    const auto player = std::make_shared<speech::PcmPlayer>();
    speech::OutputSwitch sound(std::make_unique<speech::PortAudioOutput>(player, device_options(settings, latencies), wake),
                               std::make_unique<speech::SilentOutput>(*player));
    sound.wake(started);
    ErrandThread errands(wake);
    const auto make_loader = [&](Urgency urgency, std::stop_token stop) {
        // Not while somebody waits: the time would tell of them. Whoever reads in the background has the same to say.
        const auto tell = [&complain, urgency](const std::string& message) {
            if (urgency == Urgency::in_background) complain(message);
        };
        return document_loader(settings, urgency, std::move(stop), tell);
    };
    LoaderThreads loader(article_sources(line.articles, settings), make_loader, lexicons(settings), wake);
    // What goes wrong because somebody is here: the engine fails at what is read, and a headset that is pulled out takes its socket along.
    const auto complain_at_full_hour = [&log, wake](const std::string& message) {
        log.write_at_full_hour("lectern: " + message);
        wake();  // the main loop sleeps until its next deadline, and this line has set a new one
    };
    const JackWatcher jack(jack_opener(settings), wake, complain_at_full_hour);
    speech::VoiceWorker voice(engine_factory(settings, complain_at_full_hour), *player, wake);

    auto end = KioskEnd::left;
    if (!waker.quit_requested())
        end = Kiosk({**window, *trace, log, *player, voice, sound, loader, errands, [&jack] { return jack.plugged(); },
                     std::make_shared<PinFiles>(staff_settings_file(), wrong_pins_file()), std::move(latencies)},
                    settings, std::move(*keys), std::move(*chord), started)
                  .run();
    waker.attach(nullptr);
    return end == KioskEnd::restart ? ExitStatus::start_again : ExitStatus::done;
}

}  // namespace lectern::kiosk
