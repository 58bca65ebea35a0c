#include "kiosk/window/window.hpp"

#include <SDL.h>
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <utility>

#include "kiosk/window/window_front.hpp"
#include "kiosk/window/window_input.hpp"
#include "kiosk/window/window_surface.hpp"

namespace lectern::kiosk {

namespace {

using std::chrono::nanoseconds;

struct WindowDestroy {
    void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
};
using WindowPtr = std::unique_ptr<SDL_Window, WindowDestroy>;

/// Starts SDL with the first window and ends it with that window.
class VideoSubsystem {
public:
    VideoSubsystem() : error_{SDL_InitSubSystem(SDL_INIT_VIDEO) == 0 ? "" : SDL_GetError()} {}
    ~VideoSubsystem() {
        if (works()) SDL_QuitSubSystem(SDL_INIT_VIDEO);
    }
    VideoSubsystem(const VideoSubsystem&) = delete;
    VideoSubsystem& operator=(const VideoSubsystem&) = delete;

    bool works() const { return error_.empty(); }
    const std::string& error() const { return error_; }

private:
    std::string error_;
};

constexpr std::string_view what_to_do = "; start it where there is a display (DISPLAY or WAYLAND_DISPLAY set), or use 'lectern export'";

std::unexpected<WindowError> no_display(std::string_view why) {
    return std::unexpected{WindowError{"no display: " + std::string{why} + std::string{what_to_do}}};
}

void set_hints(const WindowOptions& options) {
    // A renderer for the window's surface costs 90 MB and half a second where OpenGL runs in software.
    if (!options.accelerated) SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    // A finger is to produce one event; by default SDL adds a mouse click.
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    // The program handles SIGINT and SIGTERM itself.
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    set_front_hints();
}

std::string_view environment(const char* name) {
    const char* value = SDL_getenv(name);
    return value == nullptr ? "" : value;
}

/// By default SDL falls back to drivers that show nothing. These are used only if the environment names one.
void choose_driver() {
    if (!environment("SDL_VIDEODRIVER").empty()) return;
    const bool may_have_wayland = !environment("WAYLAND_DISPLAY").empty() || !environment("XDG_RUNTIME_DIR").empty();
    SDL_SetHint(SDL_HINT_VIDEODRIVER, may_have_wayland ? "x11,wayland,KMSDRM" : "x11,KMSDRM");
}

std::unexpected<WindowError> no_driver(const std::string& sdl_error) {
    const std::string_view named = environment("SDL_VIDEODRIVER");
    if (named.empty()) return no_display("no X server, Wayland or KMS was found");
    return no_display("SDL_VIDEODRIVER=" + std::string{named} + ": " + sdl_error);
}

SDL_Window* create_window(const WindowOptions& options) {
    if (options.windowed) {
        return SDL_CreateWindow(options.title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, options.windowed->width,
                                options.windowed->height, SDL_WINDOW_SHOWN);
    }
    // Without a window manager, a window keeps its initial size, so it starts with the desktop's. It asks a window manager for full screen
    // only after the first frame, because SDL then waits 100 ms on X11 to see the effect.
    SDL_DisplayMode desktop{};
    if (SDL_GetDesktopDisplayMode(0, &desktop) != 0) return nullptr;
    const Uint32 above = options.keeps_front ? SDL_WINDOW_ALWAYS_ON_TOP : 0;
    return SDL_CreateWindow(options.title.c_str(), 0, 0, desktop.w, desktop.h, SDL_WINDOW_SHOWN | SDL_WINDOW_BORDERLESS | above);
}

using Clock = std::chrono::steady_clock;
constexpr Clock::time_point never = Clock::time_point::max();

Clock::time_point deadline(std::optional<nanoseconds> timeout) {
    if (!timeout) return never;
    constexpr nanoseconds longest = std::chrono::hours{24};
    return Clock::now() + std::clamp(*timeout, nanoseconds::zero(), longest);
}

/// SDL waits in whole milliseconds; the time is rounded up so that the deadline has passed when SDL returns. -1: no timeout.
int milliseconds_until(Clock::time_point deadline) {
    if (deadline == never) return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

class SdlWindow final : public Window {
public:
    SdlWindow(std::unique_ptr<VideoSubsystem> video, WindowPtr window, Uint32 first_event, const WindowOptions& options)
        : video_{std::move(video)},
          window_{std::move(window)},
          first_event_{first_event},
          surface_{*window_},
          may_be_closed_{options.windowed.has_value()},
          wants_full_screen_{!options.windowed} {
        if (options.keeps_front && !options.windowed) front_.emplace(*window_);
    }

    Size size() const override {
        Size size;
        SDL_GetWindowSize(window_.get(), &size.width, &size.height);
        return size;
    }

    cairo_surface_t* surface() override { return surface_.get(); }

    void present(std::span<const Rect> changed) override { presented_ = surface_.present(changed, size()) || presented_; }

    std::optional<WindowEvent> wait(std::optional<nanoseconds> timeout) override {
        const auto until = deadline(timeout);
        if (presented_ && std::exchange(wants_full_screen_, false)) SDL_SetWindowFullscreen(window_.get(), SDL_WINDOW_FULLSCREEN_DESKTOP);
        while (true) {
            const auto next = front_ ? front_->keep(Clock::now()) : std::nullopt;
            const auto woken = std::min(until, next.value_or(never));
            SDL_Event event;
            if (SDL_WaitEventTimeout(&event, milliseconds_until(woken)) == 1) {
                if (front_) front_->take(event);
                if (auto translated = translate(event)) return translated;
            } else if (woken == never || Clock::now() >= until) {
                return std::nullopt;  // SDL can return up to a millisecond early, and also when the front is to be checked: then wait on
            }
        }
    }

    KeyboardHold keyboard() const override { return front_ ? front_->keyboard() : KeyboardHold::left_to_display; }

    void wake() noexcept override {
        // Several calls before the next wait() produce one event.
        if (!woken_.exchange(true) && !push(first_event_)) woken_ = false;
    }

    void request_quit() noexcept override { push(first_event_ + 1); }

private:
    static bool push(Uint32 type) noexcept {
        SDL_Event event{};
        event.type = type;
        return SDL_PushEvent(&event) == 1;
    }

    std::optional<WindowEvent> translate(const SDL_Event& event) {
        switch (event.type) {
            case SDL_QUIT:  // for example Alt+F4: only staff may close the kiosk
                return may_be_closed_ ? std::optional<WindowEvent>(QuitRequested{}) : std::nullopt;
            case SDL_WINDOWEVENT:
                if (event.window.event == SDL_WINDOWEVENT_EXPOSED) return Exposed{};
                if (event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED) return size_changed({event.window.data1, event.window.data2});
                return input_.translate(event, size());
            default:
                return event.type >= first_event_ ? own_event(event.type) : input_.translate(event, size());
        }
    }

    std::optional<WindowEvent> own_event(Uint32 type) {
        if (type == first_event_ + 1) return QuitRequested{};
        if (type != first_event_) return std::nullopt;
        woken_ = false;
        return Woken{};
    }

    /// SDL sends a size event even if the size is unchanged. In any case the window has new pixels.
    WindowEvent size_changed(Size size) {
        const bool same = size == surface_.size();
        surface_.forget();
        if (same) return Exposed{};
        return Resized{size};
    }

    std::unique_ptr<VideoSubsystem> video_;
    WindowPtr window_;
    Uint32 first_event_;  // type of the wake event; the next type is the quit event
    WindowSurface surface_;
    WindowInput input_;
    std::optional<WindowFront> front_;
    std::atomic<bool> woken_ = false;
    const bool may_be_closed_;
    bool wants_full_screen_;
    bool presented_ = false;
};

}  // namespace

std::expected<std::unique_ptr<Window>, WindowError> Window::open(const WindowOptions& options) {
    SDL_SetMainReady();
    set_hints(options);
    choose_driver();
    auto video = std::make_unique<VideoSubsystem>();
    if (!video->works()) return no_driver(video->error());

    WindowPtr window{create_window(options)};
    if (!window) return no_display(SDL_GetError());
    SDL_ShowCursor(SDL_DISABLE);
    SDL_DisableScreenSaver();
    SDL_StopTextInput();
    SDL_EventState(SDL_SYSWMEVENT, SDL_ENABLE);
    const Uint32 first_event = SDL_RegisterEvents(2);
    if (first_event == std::numeric_limits<Uint32>::max()) return no_display("SDL has no events left");

    auto opened = std::make_unique<SdlWindow>(std::move(video), std::move(window), first_event, options);
    if (opened->surface() == nullptr) return no_display(SDL_GetError());
    return opened;
}

std::optional<int> scancode_named(const std::string& name) {
    const auto scancode = SDL_GetScancodeFromName(name.c_str());
    return scancode == SDL_SCANCODE_UNKNOWN ? std::nullopt : std::optional<int>(scancode);
}

std::string scancode_name(int scancode) {
    return SDL_GetScancodeName(static_cast<SDL_Scancode>(scancode));
}

}  // namespace lectern::kiosk
