#include "kiosk/window/window.hpp"

#include <SDL.h>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

/// Hides the displays of the person who runs the tests, and selects a video driver if one is named. Uses SDL_setenv, because SDL reads that
/// environment.
class Display {
public:
    explicit Display(const char* driver) {
        SDL_setenv("DISPLAY", "", 1);
        SDL_setenv("WAYLAND_DISPLAY", "", 1);
        SDL_setenv("SDL_VIDEODRIVER", driver, 1);
    }
};

std::unique_ptr<Window> dummy_window() {
    const Display display{"dummy"};
    auto window = Window::open({.windowed = Size{640, 480}});
    REQUIRE(window.has_value());
    return std::move(*window);
}

/// The first event of this kind; other events, such as the first expose, are skipped.
template <typename Event>
std::optional<Event> next(Window& window) {
    while (auto event = window.wait(200ms)) {
        if (auto* wanted = std::get_if<Event>(&*event)) return *wanted;
    }
    return std::nullopt;
}

void push(SDL_Event event) {
    SDL_PushEvent(&event);
}

SDL_Event key_event(Uint32 type, SDL_Scancode scancode, bool repeat) {
    SDL_Event event{};
    event.type = type;
    event.key.keysym.scancode = scancode;
    event.key.repeat = repeat ? 1 : 0;
    return event;
}

SDL_Event finger(Uint32 type, SDL_FingerID id, float x, float y) {
    SDL_Event event{};
    event.type = type;
    event.tfinger.touchId = 1;
    event.tfinger.fingerId = id;
    event.tfinger.x = x;
    event.tfinger.y = y;
    return event;
}

SDL_Event mouse(Uint32 type, Uint8 button, int x, int y) {
    SDL_Event event{};
    event.type = type;
    event.button.button = button;
    event.button.x = x;
    event.button.y = y;
    return event;
}

}  // namespace

TEST_CASE("without a display there is an error that says what to do") {
    const Display display{""};
    const auto window = Window::open({});
    // On a machine with KMS, SDL may find a display without X or Wayland.
    if (window) return;
    CHECK_THAT(window.error().message, Catch::StartsWith("no display: "));
    CHECK_THAT(window.error().message, Catch::Contains("lectern export"));
    CHECK(window.error().message.find('\n') == std::string::npos);
}

TEST_CASE("a driver that does not exist is an error and not a crash") {
    const Display display{"no-such-driver"};
    CHECK_FALSE(Window::open({}).has_value());
}

TEST_CASE("a driver that shows nothing is used where it is asked for by name") {
    const auto window = dummy_window();
    CHECK(window->size() == Size{640, 480});
}

TEST_CASE("the surface is Cairo's, without alpha and as large as the window") {
    const auto window = dummy_window();
    REQUIRE(window->surface() != nullptr);
    CHECK(cairo_image_surface_get_format(window->surface()) == CAIRO_FORMAT_RGB24);
    CHECK(cairo_image_surface_get_width(window->surface()) == 640);
    CHECK(cairo_image_surface_get_height(window->surface()) == 480);
}

TEST_CASE("rectangles that reach beyond the window are presented as far as they lie on it") {
    const auto window = dummy_window();
    window->surface();
    const Rect rects[] = {{-20, -20, 5000, 5000}, {700, 10, 5, 5}, {0, 0, 0, 0}};
    window->present(rects);
    window->present({});
}

TEST_CASE("wait returns nothing when its time has passed") {
    const auto window = dummy_window();
    while (window->wait(0ns)) {
    }
    const auto before = std::chrono::steady_clock::now();
    CHECK_FALSE(window->wait(5ms).has_value());
    CHECK(std::chrono::steady_clock::now() - before >= 5ms);
}

TEST_CASE("another thread wakes a window that waits without end") {
    const auto window = dummy_window();
    const std::jthread other{[&] { window->wake(); }};
    while (!std::holds_alternative<Woken>(window->wait(std::nullopt).value())) {
    }
}

TEST_CASE("many wakes before a wait are one event") {
    const auto window = dummy_window();
    for (int i = 0; i < 10; ++i) window->wake();
    CHECK(next<Woken>(*window).has_value());
    CHECK_FALSE(next<Woken>(*window).has_value());
    window->wake();
    CHECK(next<Woken>(*window).has_value());
}

TEST_CASE("another thread asks the window to quit") {
    const auto window = dummy_window();
    const std::jthread other{[&] { window->request_quit(); }};
    CHECK(next<QuitRequested>(*window).has_value());
}

TEST_CASE("keys are scancodes and repeats are told apart") {
    const auto window = dummy_window();
    push(key_event(SDL_KEYDOWN, SDL_SCANCODE_KP_5, false));
    push(key_event(SDL_KEYDOWN, SDL_SCANCODE_KP_5, true));
    push(key_event(SDL_KEYUP, SDL_SCANCODE_KP_5, false));
    const auto first = next<KeyPressed>(*window);
    REQUIRE(first.has_value());
    CHECK(first->scancode == SDL_SCANCODE_KP_5);
    CHECK_FALSE(first->repeat);
    const auto second = next<KeyPressed>(*window);
    REQUIRE(second.has_value());
    CHECK(second->repeat);
    const auto released = next<KeyReleased>(*window);
    REQUIRE(released.has_value());
    CHECK(released->scancode == SDL_SCANCODE_KP_5);
}

TEST_CASE("fingers are pointers in pixels with ids of their own") {
    const auto window = dummy_window();
    push(finger(SDL_FINGERDOWN, 0, 0.5F, 0.25F));
    push(finger(SDL_FINGERDOWN, 1, 1.0F, 1.0F));
    push(finger(SDL_FINGERMOTION, 0, 0.0F, 0.0F));
    push(finger(SDL_FINGERUP, 0, 0.0F, 0.0F));
    const auto first = next<PointerEvent>(*window);
    REQUIRE(first.has_value());
    CHECK(first->phase == PointerPhase::down);
    CHECK(first->at == Point{320, 120});
    CHECK(first->id != 0);
    const auto second = next<PointerEvent>(*window);
    REQUIRE(second.has_value());
    CHECK(second->at == Point{639, 479});
    CHECK(second->id != first->id);
    CHECK(second->id != 0);
    const auto moved = next<PointerEvent>(*window);
    REQUIRE(moved.has_value());
    CHECK(moved->phase == PointerPhase::moved);
    CHECK(moved->id == first->id);
    const auto up = next<PointerEvent>(*window);
    REQUIRE(up.has_value());
    CHECK(up->phase == PointerPhase::up);
}

TEST_CASE("the left mouse button is pointer 0, other buttons mean nothing") {
    const auto window = dummy_window();
    push(mouse(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_RIGHT, 1, 1));
    push(mouse(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_LEFT, 30, 40));
    const auto down = next<PointerEvent>(*window);
    REQUIRE(down.has_value());
    CHECK(down->phase == PointerPhase::down);
    CHECK(down->id == 0);
    CHECK(down->at == Point{30, 40});
}

TEST_CASE("a mouse that is pressed is cancelled when the window loses the focus") {
    const auto window = dummy_window();
    push(mouse(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_LEFT, 30, 40));
    REQUIRE(next<PointerEvent>(*window).has_value());
    SDL_Event lost{};
    lost.type = SDL_WINDOWEVENT;
    lost.window.event = SDL_WINDOWEVENT_FOCUS_LOST;
    push(lost);
    const auto cancelled = next<PointerEvent>(*window);
    REQUIRE(cancelled.has_value());
    CHECK(cancelled->phase == PointerPhase::cancelled);
}

TEST_CASE("the window manager's wish to close is a wish to quit") {
    const auto window = dummy_window();
    SDL_Event quit{};
    quit.type = SDL_QUIT;
    push(quit);
    CHECK(next<QuitRequested>(*window).has_value());
}

TEST_CASE("a full-screen window has the display's size") {
    const Display display{"dummy"};
    const auto window = Window::open({});
    REQUIRE(window.has_value());
    SDL_DisplayMode desktop{};
    SDL_GetDesktopDisplayMode(0, &desktop);
    CHECK((*window)->size() == Size{desktop.w, desktop.h});
}
