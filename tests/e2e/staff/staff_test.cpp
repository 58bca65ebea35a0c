// The staff's screen is reached by a key chord and a PIN; nobody else gets in or ends the program.
#include <X11/Xlib.h>
#include <catch2/catch.hpp>
#include <fstream>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/staff_desk.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

/// Sends the message that a window manager sends for Alt+F4.
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
    REQUIRE(room.says(mark, "then try again"));
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
    CHECK(moved < 15);  // fewer than the 15 turns of the wheel: not every turn is said
}

TEST_CASE("the trace tells no key of the PIN, and nothing whose number would tell one") {
    KioskRoom room(with_pin());
    REQUIRE(room.shown());
    REQUIRE(ask_for_pin(room));
    const auto mark = room.trace().mark();
    enter_pin(room, "2580");
    REQUIRE(room.on_screen("staff", 20s));
    const auto let_in = room.trace().find(mark, "screen", [](const TraceEvent& e) { return e.text("name") == "staff"; });
    REQUIRE(let_in);
    const auto told = [&](const std::string& kind) {
        return std::ranges::count_if(room.trace().all(mark, kind), [&](const TraceEvent& e) { return e.index < let_in->index; });
    };
    CHECK(told("action") == 0);
    CHECK(told("frame") == 0);
    CHECK(told("say") > 0);
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
    const auto trace = room.scratch().path() / "trace.jsonl";  // the restarted program truncates this file
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

TEST_CASE("a loudest volume that staff set is heard at once and kept") {
    KioskRoom room(with_pin());
    REQUIRE(let_in(room));
    take_line(room, "Loudest volume");
    REQUIRE(room.on_screen("staff_ceilings"));
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("staff_ceiling"));
    const auto level_said_after = [&](int presses, const std::string& words) {
        const auto mark = room.trace().mark();
        Moment pressed{};
        for (int i = 0; i < presses; ++i) pressed = room.input().press(Key::pad_5);
        const auto say = room.says(mark, words);
        REQUIRE(say);
        REQUIRE(room.was_said(*say));
        return level_db(room.recorder().since(pressed + 300ms)).value_or(0);
    };
    const double before = level_said_after(1, "Loudspeaker, -1 dB");
    const double after = level_said_after(12, "Loudspeaker, -13 dB");
    CHECK(before - after == Approx(12).margin(3));
    CHECK(eventually(
        5s, [&] { return holds(read_text(room.scratch().path() / ".local/state/lectern/staff.toml"), "volume_ceiling_db = -13.0"); }));
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
    CHECK(std::filesystem::exists(state / "pin-set"));
    CHECK(read_text(state / "left-out").empty());
    CHECK(std::distance(std::filesystem::directory_iterator(state), {}) == 4);
}

TEST_CASE("who wears headphones that share the loudspeaker's device is not met by all that it can give") {
    auto options = with_pin();
    options.arguments.insert(options.arguments.end(), {"--set", "sound.headphones_ceiling_db=-20"});
    KioskRoom room(options);
    REQUIRE(let_in(room));
    take_line(room, "Loudest volume");
    REQUIRE(room.on_screen("staff_ceilings"));
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("staff_ceiling"));
    take_line(room, "Say the test sentence");
    const auto level_of_trial = [&] {
        const auto mark = room.trace().mark();
        const Moment pressed = room.input().press(Key::pad_5);
        const auto say = room.says(mark, "as loud as it can be");
        REQUIRE(say);
        REQUIRE(room.was_said(*say));
        return level_db(room.recorder().since(pressed + 300ms)).value_or(0);
    };
    const double in_the_room = level_of_trial();
    room.input().press(Key::f15);
    CHECK(in_the_room - level_of_trial() == Approx(20).margin(4));
}

TEST_CASE("an article that could not be opened stands among the problems until it can") {
    KioskRoom room(with_pin());
    REQUIRE(room.shown());
    const auto open_first_article = [&] {
        room.input().press(Key::pad_5);
        REQUIRE(room.on_screen("library"));
        room.input().press(Key::pad_5);
    };
    const auto problems_told = [&](const std::string& count) {
        REQUIRE(ask_for_pin(room));
        enter_pin(room, "2580");
        REQUIRE(room.on_screen("staff", 20s));
        const auto mark = room.trace().mark();
        room.input().press(Key::pad_2);
        const bool told = room.says(mark, "Articles with problems, " + count + ".").has_value();
        room.input().press(Key::pad_9);
        REQUIRE(room.on_screen("welcome"));
        return told;
    };
    room.scratch().write("article-1.md", std::string("\xff\xfe\xff", 3));
    const auto mark = room.trace().mark();
    open_first_article();
    REQUIRE(room.says(mark, "cannot be opened"));
    CHECK(problems_told("1"));
    room.scratch().write("article-1.md", articles::very_short);
    open_first_article();
    REQUIRE(room.on_screen("reading", 10s));
    CHECK(problems_told("0"));
}

}  // namespace lectern::e2e
