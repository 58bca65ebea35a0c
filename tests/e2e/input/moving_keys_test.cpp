// The keys that move through an article, by section, sentence and page, and Again; also what happens at the article's start and end.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

struct Spot {
    int section = -1;
    int sentence = -1;
    int word = -1;
    friend bool operator==(const Spot&, const Spot&) = default;
};

Spot spot_of(const TraceEvent& heard) {
    return {heard.number("section"), heard.number("sentence"), heard.number("word")};
}

/// Presses the key, waits for its action, and returns the first word heard after that.
std::optional<TraceEvent> heard_after(KioskRoom& room, Key key, const std::string& action) {
    const std::size_t mark = room.trace().mark();
    room.input().press(key);
    const auto acted = room.trace().wait_for(mark, "action", [&](const TraceEvent& e) { return e.text("name") == action; });
    if (!acted || acted->text("source") != "key") return std::nullopt;
    return room.heard(acted->index);
}

const RoomOptions options{.articles = {articles::three_sections}, .arguments = {"--set", "voice.rate_wpm=220"}};

}  // namespace

TEST_CASE("Next goes to the next section, and at the last one says so and reads on") {
    KioskRoom room(options);
    REQUIRE(room.begin());
    const Spot first = spot_of(*room.heard(0));
    const auto second = heard_after(room, Key::pad_6, "next");
    REQUIRE(second);
    CHECK(spot_of(*second) == Spot{first.section + 1, 0, 0});
    CHECK(second->text("text") == "Looking");
    const auto third = heard_after(room, Key::right, "next");
    REQUIRE(third);
    CHECK(spot_of(*third) == Spot{first.section + 2, 0, 0});

    REQUIRE(room.heard(third->index, "needs"));
    const std::size_t mark = room.trace().mark();
    const auto on = heard_after(room, Key::right, "next");
    CHECK(room.says(mark, "last section"));
    REQUIRE(on);
    CHECK(on->number("section") == first.section + 2);
    CHECK(on->number("sentence") == third->number("sentence") + 1);
    CHECK(on->number("word") >= 2);
    CHECK(on->number("word") <= 4);
}

TEST_CASE("Previous goes to the start of the section, from its first sentence to the section before, and says where there is none") {
    KioskRoom room(options);
    REQUIRE(room.begin());
    REQUIRE(heard_after(room, Key::pad_6, "next"));
    REQUIRE(heard_after(room, Key::pad_2, "next_sentence"));
    const auto beyond = heard_after(room, Key::pad_2, "next_sentence");
    REQUIRE(beyond);
    const auto start = heard_after(room, Key::pad_4, "previous");
    REQUIRE(start);
    CHECK(spot_of(*start) == Spot{beyond->number("section"), 0, 0});
    const auto before = heard_after(room, Key::left, "previous");
    REQUIRE(before);
    CHECK(spot_of(*before) == Spot{beyond->number("section") - 1, 0, 0});
    const std::size_t mark = room.trace().mark();
    CHECK(heard_after(room, Key::pad_4, "previous"));
    CHECK(room.says(mark, "first section"));
}

TEST_CASE("the sentence keys go to the start of the next and of the previous sentence") {
    KioskRoom room(options);
    REQUIRE(room.begin());
    const auto one = heard_after(room, Key::pad_2, "next_sentence");
    REQUIRE(one);
    CHECK(one->number("word") == 0);
    const auto two = heard_after(room, Key::down, "next_sentence");
    REQUIRE(two);
    CHECK(spot_of(*two) == Spot{one->number("section"), one->number("sentence") + 1, 0});
    const auto three = heard_after(room, Key::tab, "next_sentence");
    REQUIRE(three);
    CHECK(spot_of(*three) == Spot{one->number("section"), one->number("sentence") + 2, 0});
    const auto back = heard_after(room, Key::pad_8, "previous_sentence");
    REQUIRE(back);
    CHECK(spot_of(*back) == spot_of(*two));
    const auto further = heard_after(room, Key::up, "previous_sentence");
    REQUIRE(further);
    CHECK(spot_of(*further) == spot_of(*one));
}

TEST_CASE("Again says this sentence from its start") {
    KioskRoom room(options);
    REQUIRE(room.begin());
    REQUIRE(heard_after(room, Key::pad_2, "next_sentence"));
    for (const Key key : {Key::pad_0, Key::r}) {
        const auto inside = room.trace().wait_for(room.trace().mark(), "heard", [](const TraceEvent& e) { return e.number("word") == 2; });
        REQUIRE(inside);
        const auto again = heard_after(room, key, "again");
        REQUIRE(again);
        CHECK(spot_of(*again) == Spot{inside->number("section"), inside->number("sentence"), 0});
    }
}

TEST_CASE("the page keys turn the page and come back") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "text.size=3"}});
    REQUIRE(room.begin());
    room.input().press(Key::pad_5);  // paused, so that only the key can change the picture
    const Picture first = room.screen().settled_picture();
    const auto turn = [&](Key key, const char* action) {
        const std::size_t mark = room.trace().mark();
        const Moment pressed = room.input().press(key);
        CHECK(room.trace().wait_for(mark, "action", [&](const TraceEvent& e) { return e.text("name") == action; }));
        CHECK(room.screen().wait_for_change(pressed, room.content_area(), 1000));
        return room.screen().settled_picture();
    };
    const Picture second = turn(Key::page_down, "next_page");
    CHECK(difference(first, second, room.content_area()).pixels > 2000);
    const Picture back = turn(Key::page_up, "previous_page");
    CHECK(difference(second, back, room.content_area()).pixels > 2000);
}

TEST_CASE("a key without a meaning says so without stopping the voice: shown while it reads, said while it is paused") {
    KioskRoom room({.articles = {articles::one_long_sentence}});
    REQUIRE(room.begin_past_opening());
    std::size_t mark = room.trace().mark();
    const Moment pressed = room.input().press(Key::z);
    CHECK(room.screen().wait_for_change(pressed, room.caption_area(), 300));
    REQUIRE(room.heard(mark, "Arthur"));
    CHECK_FALSE(room.trace().find(mark, "said"));
    room.input().press(Key::pad_5);
    mark = room.trace().mark();
    room.input().press(Key::z);
    CHECK(room.says(mark, "nothing here"));
}

}  // namespace lectern::e2e
