// The touch screen: an action happens where the finger is lifted, a touched sentence is read, and every button responds.
#include <array>
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

constexpr int back_button = 0;
constexpr int next_button = 3;

std::vector<TraceEvent> touch_actions(KioskRoom& room, std::size_t from) {
    std::vector<TraceEvent> actions = room.trace().all(from, "action");
    std::erase_if(actions, [](const TraceEvent& e) { return e.text("source") != "touch"; });
    return actions;
}

/// The centre of the marked word on the screen.
Place marked_word(KioskRoom& room) {
    const Picture picture = room.screen().settled_picture(60ms, 300ms);
    const Area content = room.content_area();
    const Area box = filled_box(picture, content, commonest_on(picture, content, commonest(picture, content)), 40);
    REQUIRE_FALSE(box.empty());
    return {box.x + box.width / 2, box.y + box.height / 2};
}

}  // namespace

TEST_CASE("R22 a finger acts when it is lifted, however long it stayed, and not when it slid off") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin());
    std::size_t mark = room.trace().mark();
    room.input().finger_down(room.button(next_button));
    std::this_thread::sleep_for(1s);
    CHECK(touch_actions(room, mark).empty());
    room.input().finger_up();
    CHECK(
        room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "next" && e.text("source") == "touch"; }));

    mark = room.trace().mark();
    room.input().finger_down(room.button(next_button));
    room.input().finger_to({room.button(next_button).x, room.content_area().y + 40});
    room.input().finger_up();
    std::this_thread::sleep_for(500ms);
    CHECK(touch_actions(room, mark).empty());
}

TEST_CASE("touching a sentence reads from there") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin_past_opening());
    const auto inside = room.heard(0, "sleeps");
    REQUIRE(inside);
    const Place place = marked_word(room);
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_2);
    REQUIRE(room.heard(mark, "Another"));
    mark = room.trace().mark();
    room.input().touch(place);
    const auto again = room.heard(mark);
    REQUIRE(again);
    CHECK(again->number("sentence") == inside->number("sentence"));
    CHECK(again->number("word") == 0);
}

TEST_CASE("each of the five buttons answers on every screen") {
    constexpr std::array names = {"back", "previous", "play_pause", "next", "help"};
    for (int index = 0; index < 5; ++index) {
        KioskRoom room({.articles = {articles::three_sections, articles::many_pages}, .arguments = {"--set", "voice.rate_wpm=400"}});
        const auto answers = [&] {
            const std::size_t mark = room.trace().mark();
            room.input().touch(room.button(index));
            const auto reacts = [](const TraceEvent& e) {
                return e.kind == "say" || e.kind == "screen" || e.kind == "setting" || e.kind == "heard" || (e.kind == "said");
            };
            return eventually(3s, [&] {
                const auto& events = room.trace().events();
                return std::any_of(events.begin() + static_cast<std::ptrdiff_t>(std::min(mark, events.size())), events.end(), reacts);
            });
        };
        CAPTURE(names.at(static_cast<std::size_t>(index)));
        REQUIRE(room.shown());
        CHECK(answers());  // Welcome

        // If the button opened Help, a key closes it; on Welcome any key continues.
        for (int i = 0; i < 2 && !room.on_screen("library", 500ms); ++i) room.input().press(Key::pad_7);
        REQUIRE(room.on_screen("library"));
        const std::size_t mark = room.trace().mark();
        room.input().touch(room.button(index));
        CHECK(room.trace().wait_for(mark, "action",
                                    [&](const TraceEvent& e) { return e.text("name") == names.at(static_cast<std::size_t>(index)); }));
    }
}

TEST_CASE("each of the five buttons does on Reading and on Help what it says") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin());
    constexpr std::array names = {"play_pause", "play_pause", "next", "previous", "help", "next", "previous", "help", "back"};
    constexpr std::array indices = {2, 2, next_button, 1, 4, next_button, 1, 4, back_button};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t mark = room.trace().mark();
        room.input().touch(room.button(indices.at(i)));
        CAPTURE(i, names.at(i));
        CHECK(room.trace().wait_for(mark, "action",
                                    [&](const TraceEvent& e) { return e.text("name") == names.at(i) && e.text("source") == "touch"; }));
    }
}

}  // namespace lectern::e2e
