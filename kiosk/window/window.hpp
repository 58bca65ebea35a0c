// The only wrapper of SDL: a window, its input events, and the presenting of changed rectangles.
#pragma once

#include <cairo.h>
#include <chrono>
#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

struct KeyPressed {
    int scancode = 0;  ///< SDL_Scancode
    bool repeat = false;
};
struct KeyReleased {
    int scancode = 0;
};
enum class PointerPhase : std::uint8_t { down, moved, up, cancelled };
/// A finger or the mouse's left button (id 0). Position in pixels of the surface.
struct PointerEvent {
    PointerPhase phase = PointerPhase::down;
    std::int64_t id = 0;
    Point at;
};
struct Exposed {};  ///< the window's content was lost: redraw everything
struct Resized {
    Size size;
};
struct Woken {};          ///< another thread called wake()
struct QuitRequested {};  ///< request_quit() was called, or somebody closed the window, which only a window that is not full screen allows
using WindowEvent = std::variant<KeyPressed, KeyReleased, PointerEvent, Exposed, Resized, Woken, QuitRequested>;

struct WindowOptions {
    std::optional<Size> windowed;  ///< empty: full screen
    bool keeps_front = false;      ///< full screen only: stays in front and keeps the keyboard, whatever other programs do
    bool accelerated = false;      ///< lets SDL present through the GPU
    std::string title = "Lectern";
};

/// Whether a window that keeps the front receives every key.
enum class KeyboardHold : std::uint8_t {
    held,
    lost,             ///< another program holds the keyboard or covers the window
    left_to_display,  ///< this kind of display does not let a window hold the keyboard, or does not report it
};

/// Why the window could not be opened; one line that ends in what to do.
struct WindowError {
    std::string message;
};

/// Main thread only, except wake() and request_quit().
class Window {
public:
    static std::expected<std::unique_ptr<Window>, WindowError> open(const WindowOptions& options);
    virtual ~Window() = default;

    virtual Size size() const = 0;
    /// The surface to draw on, CAIRO_FORMAT_RGB24; owned by the window and valid until the next wait().
    virtual cairo_surface_t* surface() = 0;
    /// Shows the changed rectangles of the surface.
    virtual void present(std::span<const Rect> changed) = 0;
    /// Sleeps until an event comes or the timeout passes; without a timeout, until an event comes. Does not poll. Never returns before the
    /// timeout has passed; wakes to the millisecond. The first call after the first present() tells a window manager that the window is
    /// full screen, which takes 100 ms on X11 and results in Exposed.
    virtual std::optional<WindowEvent> wait(std::optional<std::chrono::nanoseconds> timeout) = 0;
    /// The state after the last wait(), which also tries to take the keyboard back if it was lost.
    virtual KeyboardHold keyboard() const = 0;
    /// Any thread: makes wait() return Woken.
    virtual void wake() noexcept = 0;
    /// Any thread: makes wait() return QuitRequested.
    virtual void request_quit() noexcept = 0;
};

/// The SDL_Scancode with this SDL name, such as "Keypad 5" or "F20"; empty for any other name. Any thread.
std::optional<int> scancode_named(const std::string& name);
/// SDL's name of the scancode; empty if it has none. Any thread.
std::string scancode_name(int scancode);

}  // namespace lectern::kiosk
