// "Learn the keys" names each key without acting on it. Also: held keys, repeated keys, and the names of the keypad's key codes.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"

namespace lectern::e2e {
namespace {

struct Named {
    Key key;
    const char* words;
};

constexpr Named keys[] = {
    {Key::pad_5, "5. Play or pause"},       {Key::pad_plus, "Plus. Louder"},      {Key::f20, "The round key. Play"},
    {Key::f21, "The left arrow. Previous"}, {Key::f23, "Volume minus. Softer"},   {Key::pad_9, "9. Back"},
    {Key::home, "Home. All articles"},      {Key::z, "Z. This key does nothing"}, {Key::volume_up, "Volume plus. Louder"},
};

bool learn(KioskRoom& room) {
    if (!go_to_item(room, "learn the keys")) return false;
    room.input().press(Key::pad_5);
    return room.on_screen("learn_keys");
}

}  // namespace

TEST_CASE("R19 learning the keys names each key and button, does none of them, and Help goes back to where it was") {
    KioskRoom room({.articles = {articles::three_sections}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.begin());
    REQUIRE(learn(room));
    const std::size_t began = room.trace().mark();
    for (const Named& named : keys) {
        CAPTURE(named.words);
        const std::size_t mark = room.trace().mark();
        room.input().press(named.key);
        CHECK(room.says(mark, named.words));
    }
    std::size_t mark = room.trace().mark();
    room.input().touch(room.button(3));
    CHECK(room.says(mark, "The button Next"));
    CHECK(room.trace().all(began, "setting").empty());
    CHECK(room.current_screen() == "learn_keys");
    mark = room.trace().mark();
    room.input().press(Key::f17);
    CHECK(room.on_screen("reading"));
    CHECK(room.says(mark, "The keys work again"));
    CHECK(room.heard(mark));
}

TEST_CASE("R21 a held key moves the focus of a list after two seconds and not before") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections, articles::many_pages}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    const std::size_t mark = room.trace().mark();
    const Moment held = room.input().hold(Key::pad_2);
    const auto action = [](const TraceEvent& e) { return e.text("name") == "next_sentence"; };
    const auto first = room.trace().wait_for(mark, "action", action);
    REQUIRE(first);
    const auto second = room.trace().wait_for(first->index + 1, "action", action);
    room.input().release(Key::pad_2);
    REQUIRE(second);
    CHECK(second->when - held >= 2s);
}

TEST_CASE("R21 within the lockout the same key is not taken twice, but for Again") {
    KioskRoom room({.articles = {articles::three_sections}, .arguments = {"--set", "keypad.lockout_ms=500"}});
    REQUIRE(room.begin());
    const auto actions_of = [&](Key key) {
        const std::size_t mark = room.trace().mark();
        room.input().press(key);
        room.input().press(key);
        room.input().press(Key::pad_point);  // marks the end: its action comes after those of the two presses
        room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "where_am_i"; });
        std::this_thread::sleep_for(600ms);
        return room.trace().all(mark, "action").size() - 1;
    };
    CHECK(actions_of(Key::pad_plus) == 1);
    CHECK(actions_of(Key::pad_0) == 2);
}

TEST_CASE("a key without a meaning says so once a visit") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    REQUIRE(room.trace().wait_for(0, "say", names_an_item));
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_2);  // stops the list from naming further items by itself
    const auto focus = room.trace().wait_for(mark, "say", names_an_item);
    REQUIRE(focus);
    REQUIRE(room.was_said(*focus));
    mark = room.trace().mark();
    room.input().press(Key::z);
    const auto told = room.says(mark, "This key does nothing here");
    REQUIRE(told);
    REQUIRE(room.was_said(*told));
    mark = room.trace().mark();
    room.input().press(Key::z);
    CHECK_FALSE(room.says(mark, "This key does nothing here", 1s));
}

TEST_CASE("media volume keys work on every screen") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections}});
    REQUIRE(room.shown());
    const auto louder = [&] {
        const std::size_t mark = room.trace().mark();
        room.input().press(Key::volume_up);
        return room.trace().wait_for(mark, "setting", [](const TraceEvent& e) { return e.text("name") == "volume"; }).has_value();
    };
    CHECK(louder());
    REQUIRE(room.on_screen("library"));
    CHECK(louder());
    REQUIRE(open_help(room));
    CHECK(louder());
}

}  // namespace lectern::e2e
