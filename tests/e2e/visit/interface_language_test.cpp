// The visitor changes the interface's language while an article is read; the article keeps its own language. Arabic mirrors the screen. The
// next visitor gets the default language again.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"

namespace lectern::e2e {
namespace {

/// True when the interface says this text in this language.
bool says_in(KioskRoom& room, std::size_t from, const std::string& text, const std::string& language) {
    const auto say = room.says(from, text, 10s);
    return say && say->text("language") == language;
}

bool language_is_set(KioskRoom& room, std::size_t from, const std::string& code) {
    const auto is_it = [&](const TraceEvent& e) { return e.text("name") == "language" && e.text("value") == code; };
    return room.trace().wait_for(from, "setting", is_it).has_value();
}

}  // namespace

TEST_CASE("R28 once another language is chosen all that the kiosk says is in it, mistakes too, and the article stays in its own") {
    KioskRoom room({.articles = {articles::three_sections}, .arguments = {"--set", "interface.languages=['en', 'es', 'de']"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(go_to_item(room, "another language"));
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(language_is_set(room, mark, "es"));
    CHECK(says_in(room, mark, "Español.", "es"));
    CHECK(says_in(room, (room.input().press(Key::pad_0), mark), "Otro idioma, Español.", "es"));

    mark = room.trace().mark();
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    CHECK(room.heard(mark));
    room.input().press(Key::pad_point);
    CHECK(says_in(room, mark, "Sección 1 de 3.", "es"));
    mark = room.trace().mark();
    room.input().press(Key::pad_6);
    CHECK(says_in(room, mark, "Sección 2 de 3.", "es"));
    const auto reads = [](const TraceEvent& e) { return e.text("kind") == "reading"; };
    const auto read = room.trace().wait_for(mark, "say", reads, 15s);
    REQUIRE(read);
    CHECK(read->text("language") == "en");
    room.input().press(Key::pad_5);
    mark = room.trace().mark();
    room.input().press(Key::z);
    CHECK(says_in(room, mark, "Esta tecla no hace nada aquí.", "es"));
}

TEST_CASE("in Arabic Back stands on the right, and the keys keep their meaning") {
    KioskRoom room({.articles = {articles::three_sections}, .arguments = {"--set", "interface.languages=['ar']"}});
    REQUIRE(room.begin());
    constexpr int rightmost = 4;
    std::size_t mark = room.trace().mark();
    room.input().touch(room.button(rightmost - 1));
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "previous"; }));
    mark = room.trace().mark();
    room.input().touch(room.button(rightmost));
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "back"; }));
    mark = room.trace().mark();
    room.input().press(Key::pad_6);
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "next"; }));
}

TEST_CASE("the goodbye is in the visitor's language and the next visitor finds the first one again") {
    KioskRoom room({.articles = {articles::three_sections}, .arguments = {"--set", "interface.languages=['en', 'de']"}});
    REQUIRE(room.begin());
    REQUIRE(go_to_item(room, "another language"));
    room.input().press(Key::pad_5);
    std::size_t mark = room.trace().mark();
    for (const Key key : {Key::pad_7, Key::pad_9}) room.input().press(key);
    REQUIRE(room.on_screen("finish"));
    CHECK(says_in(room, mark, "Beenden und alles vergessen?", "de"));
    for (const Key key : {Key::pad_2, Key::pad_5}) room.input().press(key);
    REQUIRE(room.on_screen("welcome"));
    CHECK(says_in(room, mark, "Auf Wiedersehen.", "de"));
    mark = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(says_in(room, mark, "3 sections", "en"));
}

}  // namespace lectern::e2e
