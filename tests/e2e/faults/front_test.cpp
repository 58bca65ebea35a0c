// Whatever other windows appear on the display, the kiosk still gets the keys and stays in front.
#include <catch2/catch.hpp>
#include <optional>

#include "tests/e2e/harness/display/other_window.hpp"
#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

constexpr Area corner{100, 60, 300, 200};

RoomOptions on_a_display(bool managed) {
    return {.articles = {articles::many_pages}, .window_manager = managed};
}

bool answers_keys(KioskRoom& room) {
    const auto mark = room.trace().mark();
    const auto answered = [&] {
        room.input().press(Key::pad_5);
        return room.trace().wait_for(mark, "action", {}, 300ms).has_value();
    };
    return eventually(5s, answered);
}

/// True when no part of the other window is visible.
bool is_uncovered(KioskRoom& room) {
    const auto seen = [&] {
        const Picture picture = room.screen().settled_picture(200ms);
        return picture.pixel(corner.x + 5, corner.y + 5) != OtherWindow::colour;
    };
    return eventually(5s, seen);
}

}  // namespace

TEST_CASE("keys work again after another window was there with the keyboard") {
    for (const bool managed : {false, true}) {
        CAPTURE(managed);
        KioskRoom room(on_a_display(managed));
        REQUIRE(room.shown());
        {
            OtherWindow other(room.x_server(), corner, managed);
            other.take_focus();
            std::this_thread::sleep_for(500ms);
        }
        CHECK(answers_keys(room));
        CHECK(is_uncovered(room));
    }
}

TEST_CASE("another window that stays gets neither the keys nor the front") {
    for (const bool managed : {false, true}) {
        CAPTURE(managed);
        KioskRoom room(on_a_display(managed));
        REQUIRE(room.shown());
        OtherWindow other(room.x_server(), corner, managed);
        other.take_focus();
        CHECK(answers_keys(room));
        CHECK(is_uncovered(room));
    }
}

TEST_CASE("a window that lies over the kiosk without the keyboard does not stay there") {
    KioskRoom room(on_a_display(false));
    REQUIRE(room.shown());
    const OtherWindow other(room.x_server(), corner);
    std::this_thread::sleep_for(500ms);
    CHECK(is_uncovered(room));
}

TEST_CASE("keys work again after another program held the keyboard") {
    KioskRoom room(on_a_display(false));
    REQUIRE(room.shown());
    {
        OtherWindow other(room.x_server(), corner);
        other.take_focus();
        eventually(2s, [&] { return other.grab_keyboard(); });
    }
    CHECK(answers_keys(room));
}

TEST_CASE("a program that takes the keyboard again and again is no reason for a busy loop") {
    KioskRoom room(on_a_display(false));
    REQUIRE(room.shown());
    {
        OtherWindow other(room.x_server(), corner);
        const Moment until = Clock::now() + 3s;
        while (Clock::now() < until) {
            if (!other.has_focus()) other.take_focus();
            std::this_thread::sleep_for(1ms);
        }
        CHECK(other.focus_losses() >= 1);
        CHECK(other.focus_losses() <= 8);
    }
    CHECK(answers_keys(room));
}

TEST_CASE("a window manager's ways to switch, hide and close leave the kiosk where it is") {
    KioskRoom room(on_a_display(true));
    REQUIRE(room.shown());
    const OtherWindow other(room.x_server(), corner, true);
    REQUIRE(answers_keys(room));
    room.input().press_with(Key::left_alt, Key::f4);
    room.input().press_with(Key::left_alt, Key::tab);
    room.input().press_with(Key::left_alt, Key::escape);
    room.input().press_with(Key::super, Key::d);
    CHECK(answers_keys(room));
    CHECK(is_uncovered(room));
    CHECK(room.program().process().running());
}

TEST_CASE("in a developer's window it takes nothing back and holds nothing") {
    KioskRoom room({.articles = {articles::very_short}, .arguments = {"--windowed", "400x300"}});
    REQUIRE(room.shown());
    OtherWindow other(room.x_server(), corner);
    REQUIRE(other.take_focus());
    CHECK(other.grab_keyboard());
    std::this_thread::sleep_for(1s);
    CHECK(other.has_focus());
}

TEST_CASE("the doctor tells whether the kiosk would have every key") {
    KioskRoom room(on_a_display(false));
    REQUIRE(room.shown());
    REQUIRE(room.program().end(SIGTERM, 5s));
    auto environment = room.sound().environment();
    environment["DISPLAY"] = room.display();
    CHECK(holds(run_program({"doctor"}, environment, room.scratch().path()).output, "keyboard   held"));
    OtherWindow other(room.x_server(), corner);
    REQUIRE(other.grab_keyboard());
    CHECK(holds(run_program({"doctor"}, environment, room.scratch().path()).output, "keyboard   WARNING"));
}

}  // namespace lectern::e2e
