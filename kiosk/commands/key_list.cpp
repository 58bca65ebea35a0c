#include "kiosk/commands/key_list.hpp"

#include <cstdio>
#include <fmt/format.h>
#include <utility>

#include "kiosk/drawing/display.hpp"
#include "kiosk/input/input_map.hpp"
#include "kiosk/machine/printable.hpp"
#include "kiosk/machine/signal_watcher.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/window/window.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk {
namespace {

constexpr const char* instructions = "Press each key of the keypad. Escape twice ends.";

/// One key: its name as written in the settings, and its action with these settings.
struct KeyLine {
    std::string name;
    std::string meaning;
};

KeyLine describe(const InputMap& keys, int scancode) {
    const auto name = scancode_name(scancode);
    if (name.empty())
        return {fmt::format("code {}", scancode), "SDL has no name for this key: give it another code in the keypad's own settings"};
    const auto action = keys.action(scancode, false);
    return {fmt::format("\"{}\"", name), std::string(action ? name_of(*action) : "nothing; write it behind an action under [keys]")};
}

ExitStatus fail(const std::string& message, ExitStatus status) {
    fmt::print(stderr, "lectern: {}\n", printable(message));
    return status;
}

/// Receives the keys, and shows the last one in a window for the person at the kiosk.
class KeyWindow {
public:
    KeyWindow(Window& window, const config::Settings& settings)
        : window_(window), display_(window, {settings.screen.width_mm, settings.screen.distance_mm, settings.text.fonts}) {
        display_.set_look(settings.text.colours, settings.text.size, interface_language());
        message_ = {Icon::keys, instructions, {}};
    }

    void run(const InputMap& keys) {
        for (int escapes = 0; escapes < 2;) {
            show();
            const auto event = window_.wait(std::nullopt);
            if (!event || std::holds_alternative<QuitRequested>(*event)) return;
            if (const auto* resized = std::get_if<Resized>(&*event)) display_.resize(resized->size);
            if (std::holds_alternative<Exposed>(*event)) display_.invalidate();
            const auto* key = std::get_if<KeyPressed>(&*event);
            if (key == nullptr || key->repeat) continue;
            tell(describe(keys, key->scancode));
            escapes = key->scancode == scancode_named("Escape") ? escapes + 1 : 0;
        }
    }

private:
    void tell(const KeyLine& line) {
        fmt::print("{:<20} {}\n", line.name, line.meaning);
        std::fflush(stdout);
        message_ = {Icon::keys, line.name, line.meaning};
    }

    void show() {
        View view;
        view.content = message_;
        view.caption = instructions;
        display_.show(view);
    }

    Window& window_;
    Display display_;
    Message message_;
};

}  // namespace

ExitStatus list_keys(const CommandLine& line, const config::Settings& settings) {
    SignalWatcher::block_signals();
    const auto keys = make_keys(settings);
    if (!keys) return fail(keys.error(), ExitStatus::wrong_input);
    const auto window = Window::open({.windowed = line.windowed, .accelerated = settings.screen.accelerated});
    if (!window) return fail(window.error().message, ExitStatus::machine_lacks);
    const SignalWatcher signals([shown = window->get()] { shown->request_quit(); });
    fmt::print(stderr, "lectern: {}\n", instructions);
    KeyWindow(**window, settings).run(*keys);
    return ExitStatus::done;
}

}  // namespace lectern::kiosk
