#include "kiosk/window.hpp"

#include <SDL.h>
#include <SDL_syswm.h>
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern::kiosk {

namespace {

using std::chrono::nanoseconds;

constexpr std::int64_t mouse_id = 0;

struct WindowDestroy {
    void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
};
struct SurfaceFree {
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};
struct CairoSurfaceDestroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using WindowPtr = std::unique_ptr<SDL_Window, WindowDestroy>;
using SurfacePtr = std::unique_ptr<SDL_Surface, SurfaceFree>;
using CairoSurface = std::unique_ptr<cairo_surface_t, CairoSurfaceDestroy>;

/// SDL is started once, by the first window, and ended with it.
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
    // A renderer behind the window's surface costs 90 MB and half a second where OpenGL is done in software.
    if (!options.accelerated) SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    // One finger is one event: SDL would send a mouse click as well.
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    // SIGINT and SIGTERM are the program's own business.
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
}

std::string_view environment(const char* name) {
    const char* value = SDL_getenv(name);
    return value == nullptr ? "" : value;
}

/// Left to itself SDL falls back to drivers that show nothing to anybody, so these count only where somebody names them.
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
    // Without a window manager the window keeps the size it is made with, so it is made with the desktop's. It becomes a full-screen
    // window for a window manager's sake after the first frame, since on X11 SDL sleeps for 100 ms to see what comes of that.
    SDL_DisplayMode desktop{};
    if (SDL_GetDesktopDisplayMode(0, &desktop) != 0) return nullptr;
    return SDL_CreateWindow(options.title.c_str(), 0, 0, desktop.w, desktop.h, SDL_WINDOW_SHOWN | SDL_WINDOW_BORDERLESS);
}

bool has_cairos_pixels(const SDL_Surface& surface) {
    return surface.format->BytesPerPixel == 4 && surface.format->Rmask == 0xFF0000 && surface.format->Gmask == 0xFF00 &&
           surface.format->Bmask == 0xFF;
}

using Clock = std::chrono::steady_clock;
constexpr Clock::time_point never = Clock::time_point::max();

Clock::time_point deadline(std::optional<nanoseconds> timeout) {
    if (!timeout) return never;
    constexpr nanoseconds longest = std::chrono::hours{24};
    return Clock::now() + std::clamp(*timeout, nanoseconds::zero(), longest);
}

/// SDL waits in whole milliseconds; rounded up, so that what is waited for has come. -1: without end.
int milliseconds_until(Clock::time_point deadline) {
    if (deadline == never) return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

class SdlWindow final : public Window {
public:
    SdlWindow(std::unique_ptr<VideoSubsystem> video, WindowPtr window, Uint32 first_event, bool full_screen)
        : video_{std::move(video)},
          window_{std::move(window)},
          first_event_{first_event},
          may_be_closed_{!full_screen},
          wants_full_screen_{full_screen} {}

    Size size() const override {
        Size size;
        SDL_GetWindowSize(window_.get(), &size.width, &size.height);
        return size;
    }

    cairo_surface_t* surface() override {
        if (!cairo_) make_surface();
        return cairo_.get();
    }

    void present(std::span<const Rect> changed) override {
        if (!cairo_ || changed.empty()) return;
        cairo_surface_flush(cairo_.get());
        const Size whole = size();
        rects_.clear();
        for (const Rect& rect : changed) add_visible(rect, whole);
        if (rects_.empty()) return;
        if (drawn_) copy_to_window();
        SDL_UpdateWindowSurfaceRects(window_.get(), rects_.data(), static_cast<int>(rects_.size()));
        presented_ = true;
    }

    std::optional<WindowEvent> wait(std::optional<nanoseconds> timeout) override {
        const auto until = deadline(timeout);
        if (presented_ && std::exchange(wants_full_screen_, false)) SDL_SetWindowFullscreen(window_.get(), SDL_WINDOW_FULLSCREEN_DESKTOP);
        while (true) {
            SDL_Event event;
            if (SDL_WaitEventTimeout(&event, milliseconds_until(until)) == 1) {
                if (auto translated = translate(event)) return translated;
            } else if (until == never || Clock::now() >= until) {
                return std::nullopt;  // before that it was SDL's clock, which is up to a millisecond fast
            }
        }
    }

    void wake() noexcept override {
        // Many calls before the next wait() are one event.
        if (!woken_.exchange(true) && !push(first_event_)) woken_ = false;
    }

    void request_quit() noexcept override { push(first_event_ + 1); }

private:
    void make_surface() {
        SDL_Surface* shown = SDL_GetWindowSurface(window_.get());
        if (shown == nullptr) return;
        drawn_.reset();
        // Only where the display's pixels are not Cairo's is there a second picture to draw on.
        if (!has_cairos_pixels(*shown)) drawn_.reset(SDL_CreateRGBSurfaceWithFormat(0, shown->w, shown->h, 32, SDL_PIXELFORMAT_RGB888));
        SDL_Surface* target = drawn_ ? drawn_.get() : shown;
        cairo_.reset(cairo_image_surface_create_for_data(static_cast<unsigned char*>(target->pixels), CAIRO_FORMAT_RGB24, target->w,
                                                         target->h, target->pitch));
    }

    void copy_to_window() {
        SDL_Surface* shown = SDL_GetWindowSurface(window_.get());
        for (SDL_Rect rect : rects_) {
            SDL_Rect there = rect;
            SDL_BlitSurface(drawn_.get(), &rect, shown, &there);
        }
    }

    void add_visible(Rect rect, Size whole) {
        const int left = std::clamp(rect.x, 0, whole.width);
        const int top = std::clamp(rect.y, 0, whole.height);
        const int width = std::clamp(rect.right(), 0, whole.width) - left;
        const int height = std::clamp(rect.bottom(), 0, whole.height) - top;
        if (width > 0 && height > 0) rects_.push_back({left, top, width, height});
    }

    static bool push(Uint32 type) noexcept {
        SDL_Event event{};
        event.type = type;
        return SDL_PushEvent(&event) == 1;
    }

    std::optional<WindowEvent> translate(const SDL_Event& event) {
        switch (event.type) {
            case SDL_QUIT:  // Alt+F4, say: nobody but staff leaves a kiosk
                return may_be_closed_ ? std::optional<WindowEvent>(QuitRequested{}) : std::nullopt;
            case SDL_KEYDOWN:
                if (event.key.keysym.scancode == SDL_SCANCODE_UNKNOWN) return std::nullopt;
                return KeyPressed{event.key.keysym.scancode, event.key.repeat != 0};
            case SDL_KEYUP:
                return KeyReleased{event.key.keysym.scancode};
            case SDL_SYSWMEVENT:
                return key_beyond_sdl(*event.syswm.msg);
            case SDL_MOUSEBUTTONDOWN:
            case SDL_MOUSEBUTTONUP:
                return button_event(event.button);
            case SDL_MOUSEMOTION:
                return motion_event(event.motion);
            case SDL_FINGERDOWN:
                return finger_event(event.tfinger, PointerPhase::down);
            case SDL_FINGERMOTION:
                return finger_event(event.tfinger, PointerPhase::moved);
            case SDL_FINGERUP:
                return finger_event(event.tfinger, PointerPhase::up);
            case SDL_WINDOWEVENT:
                return window_event(event.window);
            default:
                return own_event(event.type);
        }
    }

    /// SDL's table for X ends at F20: F21 to F24, which accessible keypads send, come through it as no key at all.
    std::optional<WindowEvent> key_beyond_sdl(const SDL_SysWMmsg& message) {
#ifdef SDL_VIDEO_DRIVER_X11
        constexpr unsigned first_keycode = 199;  // F21, as every X server on Linux numbers it
        if (message.subsystem != SDL_SYSWM_X11) return std::nullopt;
        const auto& event = message.msg.x11.event;
        const bool pressed = event.type == KeyPress;
        if ((!pressed && event.type != KeyRelease) || event.xkey.keycode < first_keycode || event.xkey.keycode > first_keycode + 3)
            return std::nullopt;
        const int scancode = SDL_SCANCODE_F21 + static_cast<int>(event.xkey.keycode - first_keycode);
        const int held = std::exchange(held_, pressed ? scancode : 0);
        return pressed ? std::optional<WindowEvent>(KeyPressed{scancode, held == scancode}) : KeyReleased{scancode};
#else
        return std::nullopt;
#endif
    }

    std::optional<WindowEvent> own_event(Uint32 type) {
        if (type == first_event_ + 1) return QuitRequested{};
        if (type != first_event_) return std::nullopt;
        woken_ = false;
        return Woken{};
    }

    std::optional<WindowEvent> button_event(const SDL_MouseButtonEvent& event) {
        if (event.button != SDL_BUTTON_LEFT || event.which == SDL_TOUCH_MOUSEID) return std::nullopt;
        mouse_down_ = event.type == SDL_MOUSEBUTTONDOWN;
        mouse_at_ = {event.x, event.y};
        return PointerEvent{mouse_down_ ? PointerPhase::down : PointerPhase::up, mouse_id, mouse_at_};
    }

    /// A mouse without its button down means nothing to a kiosk.
    std::optional<WindowEvent> motion_event(const SDL_MouseMotionEvent& event) {
        if (!mouse_down_ || event.which == SDL_TOUCH_MOUSEID) return std::nullopt;
        mouse_at_ = {event.x, event.y};
        return PointerEvent{PointerPhase::moved, mouse_id, mouse_at_};
    }

    std::optional<WindowEvent> finger_event(const SDL_TouchFingerEvent& event, PointerPhase phase) const {
        const Size whole = size();
        const Point at{std::clamp(static_cast<int>(event.x * static_cast<float>(whole.width)), 0, whole.width - 1),
                       std::clamp(static_cast<int>(event.y * static_cast<float>(whole.height)), 0, whole.height - 1)};
        // Fingers of two touch screens may share a number, and the first of them may be the mouse's.
        constexpr std::int64_t fingers_of_a_screen = 1 << 20;
        const std::int64_t id = 1 + (event.touchId % 1024) * fingers_of_a_screen + event.fingerId % (fingers_of_a_screen - 1);
        return PointerEvent{phase, id, at};
    }

    std::optional<WindowEvent> window_event(const SDL_WindowEvent& event) {
        switch (event.event) {
            case SDL_WINDOWEVENT_EXPOSED:
                return Exposed{};
            case SDL_WINDOWEVENT_SIZE_CHANGED:
                return size_changed({event.data1, event.data2});
            case SDL_WINDOWEVENT_FOCUS_LOST:
                if (!mouse_down_) return std::nullopt;
                mouse_down_ = false;
                return PointerEvent{PointerPhase::cancelled, mouse_id, mouse_at_};
            default:
                return std::nullopt;
        }
    }

    /// SDL tells of a size also where it stays the same; in any case the pixels are new ones.
    WindowEvent size_changed(Size size) {
        const bool same = cairo_ && cairo_image_surface_get_width(cairo_.get()) == size.width &&
                          cairo_image_surface_get_height(cairo_.get()) == size.height;
        cairo_.reset();
        if (same) return Exposed{};
        return Resized{size};
    }

    std::unique_ptr<VideoSubsystem> video_;
    WindowPtr window_;
    Uint32 first_event_;  // woken; the next one: quit
    SurfacePtr drawn_;
    CairoSurface cairo_;
    std::vector<SDL_Rect> rects_;
    std::atomic<bool> woken_ = false;
    int held_ = 0;  ///< of the keys that SDL does not know
    bool mouse_down_ = false;
    Point mouse_at_;
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

    auto opened = std::make_unique<SdlWindow>(std::move(video), std::move(window), first_event, !options.windowed);
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
