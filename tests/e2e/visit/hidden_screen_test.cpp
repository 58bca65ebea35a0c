// "Hide the screen": the voice continues, and the picture shows nothing of the article.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

bool choose(KioskRoom& room, const std::string& item) {
    if (!go_to_item(room, item)) return false;
    room.input().press(Key::pad_5);
    return true;
}

/// The number of pixels that differ from the background.
int drawn(KioskRoom& room, const Area& within) {
    const Picture picture = room.screen().settled_picture();
    const Colour background = commonest(picture, within);
    int count = 0;
    for (int y = within.y; y < within.bottom(); ++y)
        for (int x = within.x; x < within.right(); ++x)
            if (!alike(picture.at(x, y), background)) ++count;
    return count;
}

/// The top line, without the progress bar below it; the content is checked separately.
Area heading_area(const KioskRoom& room) {
    const Area content = room.content_area();
    return {content.x, 0, content.width, content.y / 2};
}

}  // namespace

TEST_CASE("a hidden screen shows nothing of the article while it is read on, and a touch says how to show it") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.begin_past_opening());
    CHECK(drawn(room, room.content_area()) > 2000);
    CHECK(drawn(room, heading_area(room)) > 100);
    REQUIRE(choose(room, "hide"));
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    std::size_t mark = room.trace().mark();
    REQUIRE(room.heard(mark));
    CHECK(drawn(room, room.content_area()) == 0);
    CHECK(drawn(room, heading_area(room)) == 0);
    CHECK(drawn(room, room.caption_area()) == 0);

    mark = room.trace().mark();
    const Area content = room.content_area();
    room.input().touch({content.x + content.width / 2, content.y + content.height / 3});
    CHECK(room.says(mark, "To show it again"));
    std::this_thread::sleep_for(500ms);
    CHECK(drawn(room, room.caption_area()) > 100);
    CHECK(room.heard(mark, {}, 15s));

    REQUIRE(choose(room, "hide"));
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    mark = room.trace().mark();
    REQUIRE(room.heard(mark));
    CHECK(drawn(room, room.content_area()) > 2000);
}

TEST_CASE("where am I tells that the screen is hidden, and with the sound off it cannot be") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(choose(room, "hide"));
    room.input().press(Key::pad_7);
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_point);
    CHECK(room.says(mark, "The screen is hidden."));
    mark = room.trace().mark();
    REQUIRE(choose(room, "sound off"));
    CHECK(room.trace().wait_for(mark, "setting", [](const TraceEvent& e) { return e.text("value") == "shown"; }));
}

}  // namespace lectern::e2e
