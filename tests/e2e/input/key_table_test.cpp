// Every key of the key table does its action, on the keypad, the accessible keypad and the keyboard.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

struct Binding {
    Key key;
    const char* action;
    bool with_shift = false;
};

constexpr Binding bindings[] = {
    {Key::pad_6, "next"},
    {Key::right, "next"},
    {Key::f22, "next"},
    {Key::pad_4, "previous"},
    {Key::left, "previous"},
    {Key::f21, "previous"},
    {Key::pad_2, "next_sentence"},
    {Key::down, "next_sentence"},
    {Key::tab, "next_sentence"},
    {Key::f19, "next_sentence"},
    {Key::pad_8, "previous_sentence"},
    {Key::up, "previous_sentence"},
    {Key::tab, "previous_sentence", true},
    {Key::f18, "previous_sentence"},
    {Key::pad_0, "again"},
    {Key::r, "again"},
    {Key::pad_point, "where_am_i"},
    {Key::w, "where_am_i"},
    {Key::pad_1, "slower"},
    {Key::left_bracket, "slower"},
    {Key::pad_3, "faster"},
    {Key::right_bracket, "faster"},
    {Key::pad_minus, "softer"},
    {Key::minus, "softer"},
    {Key::f23, "softer"},
    {Key::pad_plus, "louder"},
    {Key::equals, "louder"},
    {Key::f24, "louder"},
    {Key::volume_down, "softer"},
    {Key::volume_up, "louder"},
    {Key::pad_divide, "smaller_text"},
    {Key::comma, "smaller_text"},
    {Key::pad_multiply, "larger_text"},
    {Key::period, "larger_text"},
    {Key::t, "next_colours"},
    {Key::page_down, "next_page"},
    {Key::page_up, "previous_page"},
    {Key::pad_5, "play_pause"},
    {Key::pad_enter, "play_pause"},
    {Key::space, "play_pause"},
    {Key::enter, "play_pause"},
    {Key::f20, "play_pause"},
    {Key::pad_7, "help"},
    {Key::h, "help"},
    {Key::f1, "help"},
    {Key::f17, "help"},
};

}  // namespace

TEST_CASE("every key of the table asks for its action") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.begin());
    for (const Binding& binding : bindings) {
        const std::size_t mark = room.trace().mark();
        if (binding.with_shift) {
            room.input().press_with_shift(binding.key);
        } else {
            room.input().press(binding.key);
        }
        const auto action = room.trace().wait_for(mark, "action", {}, 2s);
        CAPTURE(static_cast<unsigned>(binding.key), binding.action);
        CHECK(action);
        if (!action) continue;
        CHECK(action->text("name") == binding.action);
        CHECK(action->text("source") == "key");
    }
}

TEST_CASE("Back and Home have their keys") {
    for (const auto& [key, action] :
         {std::pair{Key::pad_9, "back"}, std::pair{Key::backspace, "back"}, std::pair{Key::escape, "back"}, std::pair{Key::home, "home"}}) {
        KioskRoom room({.articles = {articles::very_short, articles::three_sections}, .sound = false});
        REQUIRE(room.shown());
        room.input().press(Key::pad_5);
        REQUIRE(room.on_screen("library"));
        room.input().press(Key::pad_5);
        REQUIRE(room.on_screen("reading"));
        const std::size_t mark = room.trace().mark();
        room.input().press(key);
        CHECK(room.trace().wait_for(mark, "action", [&](const TraceEvent& e) { return e.text("name") == action; }));
        CHECK(room.on_screen("library"));
    }
}

TEST_CASE("R21 a held key does not repeat") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.begin());
    const std::size_t mark = room.trace().mark();
    room.input().hold(Key::pad_plus);
    std::this_thread::sleep_for(1500ms);
    room.input().release(Key::pad_plus);
    CHECK(room.trace().wait_for(mark, "action"));
    CHECK(room.trace().all(mark, "action").size() == 1);
}

}  // namespace lectern::e2e
