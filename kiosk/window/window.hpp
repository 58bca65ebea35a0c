// The only wrapper of SDL: a window, what people do to it, and presenting changed rectangles.
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
struct Exposed {};  ///< the window's content was lost: draw all of it
struct Resized {
    Size size;
};
struct Woken {};          ///< another thread called wake()
struct QuitRequested {};  ///< request_quit(); or somebody closed the window, which only one that is not full screen allows
using WindowEvent = std::variant<KeyPressed, KeyReleased, PointerEvent, Exposed, Resized, Woken, QuitRequested>;

struct WindowOptions {
    std::optional<Size> windowed;  ///< full screen where empty
    bool keeps_front = false;      ///< where it is full screen: it stays in front and holds the keyboard, whatever else comes
    bool accelerated = false;      ///< let SDL present through the GPU
    std::string title = "Lectern";
};

/// Whether every key comes to a window that keeps the front.
enum class KeyboardHold : std::uint8_t {
    held,
    lost,             ///< another program has the keyboard, or lies in front
    left_to_display,  ///< this kind of display lets nobody hold it, or does not tell
};

/// Why there is no window; one line that ends in what to do.
struct WindowError {
    std::string message;
};

/// Main thread only, except wake() and request_quit().
class Window {
public:
    static std::expected<std::unique_ptr<Window>, WindowError> open(const WindowOptions& options);
    virtual ~Window() = default;

    virtual Size size() const = 0;
    /// The surface that is drawn on, CAIRO_FORMAT_RGB24; valid until the next wait(). Owned by the window.
    virtual cairo_surface_t* surface() = 0;
    /// Shows the changed rectangles of the surface.
    virtual void present(std::span<const Rect> changed) = 0;
    /// Sleeps until something happens or the timeout passes; no timeout: sleeps without end. Does not poll.
    /// Never returns before the timeout has passed; wakes to the millisecond. The first call after the first present() makes a full-screen
    /// window known as such to a window manager, which takes 100 ms on X11 and ends in Exposed.
    virtual std::optional<WindowEvent> wait(std::optional<std::chrono::nanoseconds> timeout) = 0;
    /// As it is after the last wait(), which takes back what was lost.
    virtual KeyboardHold keyboard() const = 0;
    /// Any thread: makes wait() return Woken.
    virtual void wake() noexcept = 0;
    /// Any thread: makes wait() return QuitRequested.
    virtual void request_quit() noexcept = 0;
};

/// The SDL_Scancode that SDL calls so: "Keypad 5", "F20"; nothing for any other name. Any thread.
std::optional<int> scancode_named(const std::string& name);
/// The other way round; empty where SDL has no name for it. Any thread.
std::string scancode_name(int scancode);

}  // namespace lectern::kiosk
