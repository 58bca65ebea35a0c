// The staff's screen: a chord and a PIN lead to it, and nobody else gets in or out.
#include <X11/Xlib.h>
#include <catch2/catch.hpp>
#include <fstream>

#include "tests/e2e/articles.hpp"
#include "tests/e2e/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

/// Of 2580.
const std::string pin_setting =
    "staff.pin_hash=$argon2id$v=19$m=65536,t=2,p=1$+hBxZGFQZ0cjd4Gfkr5ekg$Mc4Qqcf2Ow71lBQrH8oQIt3FaUacZoTk8M/qp4woL8c";

RoomOptions with_pin() {
    return {.articles = {articles::very_short, articles::three_sections}, .arguments = {"--set", pin_setting}};
}

/// From Welcome to the question for the PIN, with two keys held together.
bool ask_for_pin(KioskRoom& room) {
    room.input().hold(Key::pad_7);
    room.input().hold(Key::pad_9);
    const bool asked = room.on_screen("staff_pin", 10s);
    room.input().release(Key::pad_9);
    room.input().release(Key::pad_7);
    return asked;
}

/// Up as often as the digit says, then Select; at the end Down and Select.
void enter_pin(KioskRoom& room, const std::string& digits) {
    for (const char digit : digits) {
        for (int i = 0; i < digit - '0'; ++i) room.input().press(Key::pad_8);
        room.input().press(Key::pad_5);
    }
    room.input().press(Key::pad_2);
    room.input().press(Key::pad_5);
}

bool let_in(KioskRoom& room) {
    if (!room.shown() || !ask_for_pin(room)) return false;
    enter_pin(room, "2580");
    return room.on_screen("staff", 20s);
}

/// Moves through the staff's list to the line that is said so, and takes it.
void take_line(KioskRoom& room, const std::string& words) {
    const auto is_it = [&](const TraceEvent& say) { return holds(say.text("text"), words); };
    for (int i = 0; i < 12; ++i) {
        const auto mark = room.trace().mark();
        room.input().press(Key::pad_2);
        if (room.trace().wait_for(mark, "say", is_it, 1s)) break;
    }
    room.input().press(Key::pad_5);
}

/// What a window manager sends for Alt+F4.
void ask_window_to_close(const std::string& display) {
    const Connection connection = connect_to(display);
    Window root{};
    Window parent{};
    Window* windows = nullptr;
    unsigned count = 0;
    REQUIRE(::XQueryTree(connection.get(), DefaultRootWindow(connection.get()), &root, &parent, &windows, &count) != 0);
    for (unsigned i = 0; i < count; ++i) {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.window = windows[i];
        event.xclient.message_type = ::XInternAtom(connection.get(), "WM_PROTOCOLS", False);
        event.xclient.format = 32;
        event.xclient.data.l[0] = static_cast<long>(::XInternAtom(connection.get(), "WM_DELETE_WINDOW", False));
        ::XSendEvent(connection.get(), windows[i], False, NoEventMask, &event);
    }
    ::XFree(windows);
    ::XSync(connection.get(), False);
}

}  // namespace

TEST_CASE("staff get in by a chord and a PIN, read the status and leave to Welcome") {
    KioskRoom room(with_pin());
    REQUIRE(let_in(room));
    const auto mark = room.trace().mark();
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("staff_status"));
    CHECK(room.says(mark, "Version"));
    room.input().press(Key::pad_9);
    REQUIRE(room.on_screen("staff"));
    room.input().press(Key::pad_9);
    CHECK(room.on_screen("welcome"));
}

TEST_CASE("staff get in by touching the two upper corners in turn") {
    KioskRoom room(with_pin());
    REQUIRE(room.shown());
    for (int i = 0; i < 3; ++i) {
        room.input().touch({5, 5});
        room.input().touch({955, 5});
    }
    CHECK(room.on_screen("staff_pin"));
}

TEST_CASE("a wrong PIN lets nobody in and the next one must wait") {
    KioskRoom room(with_pin());
    REQUIRE(room.shown());
    REQUIRE(ask_for_pin(room));
    auto mark = room.trace().mark();
    enter_pin(room, "1111");
    REQUIRE(room.says(mark, "not the PIN", 20s));
    mark = room.trace().mark();
    enter_pin(room, "2221");
    CHECK(room.says(mark, "then try again"));
    CHECK(room.current_screen() == "staff_pin");
    room.input().press(Key::pad_9);
    CHECK(eventually(5s, [&] { return room.current_screen() != "staff_pin"; }));
}

TEST_CASE("nothing that is said tells a digit of the PIN") {
    KioskRoom room(with_pin());
    REQUIRE(room.shown());
    REQUIRE(ask_for_pin(room));
    const auto mark = room.trace().mark();
    enter_pin(room, "2580");
    REQUIRE(room.on_screen("staff", 20s));
    for (const auto& say : room.trace().all(mark, "say")) {
        CAPTURE(say.text("text"));
        for (const char* digit : {"2", "5", "8", "0"}) CHECK(say.text("text") != std::string(digit) + ".");
    }
    const auto moved = room.trace().all(mark, "say").size();
    CHECK(moved < 15);  // 17 times the wheel was turned
}

TEST_CASE("while the screen is cleaned keys and fingers do nothing, and after it they do again") {
    auto options = with_pin();
    options.arguments.insert(options.arguments.end(), {"--set", "staff.cleaning_s=10"});
    KioskRoom room(options);
    REQUIRE(let_in(room));
    take_line(room, "Clean the screen");
    REQUIRE(room.on_screen("staff_cleaning"));
    const auto mark = room.trace().mark();
    room.input().press(Key::pad_9);
    room.input().press(Key::pad_7);
    room.input().touch(room.button(0));
    room.screen().settled_picture(300ms);
    CHECK(room.trace().all(mark, "action").empty());
    CHECK(room.current_screen() == "staff_cleaning");
    REQUIRE(room.on_screen("staff", 20s));
    CHECK(room.says(mark, "mean something again"));
    room.input().press(Key::pad_9);
    CHECK(room.on_screen("welcome"));
}

TEST_CASE("staff end the program, which no other key does, with status 0") {
    KioskRoom room(with_pin());
    REQUIRE(let_in(room));
    take_line(room, "End Lectern");
    REQUIRE(room.on_screen("staff_sure"));
    take_line(room, "2 of 2");
    const auto end = room.program().process().wait(5s);
    REQUIRE(end);
    CHECK(end->status == 0);
}

TEST_CASE("a restart keeps the process and shows Welcome again") {
    KioskRoom room(with_pin());
    REQUIRE(let_in(room));
    take_line(room, "Restart");
    REQUIRE(room.on_screen("staff_sure"));
    take_line(room, "2 of 2");
    const auto trace = room.scratch().path() / "trace.jsonl";  // which the new program begins anew
    CHECK(eventually(15s, [&] {
        const auto text = read_text(trace);
        return holds(text, R"("ready")") && !holds(text, "staff_sure");
    }));
    CHECK(room.program().process().running());
}

TEST_CASE("closing the window does nothing in full screen and ends the program in a window") {
    const bool windowed = GENERATE(false, true);
    auto options = with_pin();
    if (windowed) options.arguments.insert(options.arguments.end(), {"--windowed", "800x480"});
    KioskRoom room(options);
    REQUIRE(room.shown());
    ask_window_to_close(room.display());
    const auto end = room.program().process().wait(windowed ? 5s : 1s);
    CHECK(end.has_value() == windowed);
}

TEST_CASE("what staff choose is kept for the next start and nothing of a visitor is") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections}});
    REQUIRE(room.shown());
    REQUIRE(ask_for_pin(room));
    enter_pin(room, "1122");
    enter_pin(room, "1122");
    REQUIRE(room.on_screen("staff", 20s));
    room.input().press(Key::pad_9);
    REQUIRE(room.on_screen("welcome"));
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    room.input().press(Key::pad_plus);
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading", 10s));
    REQUIRE(room.program().end(SIGTERM, 3s));
    const auto state = room.scratch().path() / ".local/state/lectern";
    const auto kept = read_text(state / "staff.toml");
    CHECK(holds(kept, "pin_hash = '$argon2id$"));
    CHECK_FALSE(holds(kept, "volume"));
    const auto counters = read_text(state / "counters");
    CHECK(holds(counters, "begun = 1\nfinished = 0\n"));
    CHECK(holds(counters, ":00\n"));
    CHECK(std::distance(std::filesystem::directory_iterator(state), {}) == 2);
}

}  // namespace lectern::e2e
