// R16, R24 and R30 on the screen: the focus, states that differ without colour, captions, and buttons that never move.
#include <catch2/catch.hpp>
#include <set>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

/// How many pixels changed their lightness by a contrast of at least 3:1, which can be seen without colours.
int pixels_told_apart(const Picture& before, const Picture& after, const Area& within) {
    int count = 0;
    for (int y = within.y; y < within.bottom(); ++y)
        for (int x = within.x; x < within.right(); ++x) count += contrast(before.at(x, y), after.at(x, y)) >= 3 ? 1 : 0;
    return count;
}

Picture picture_after(KioskRoom& room, Key key) {
    const Moment pressed = room.input().press(key);
    REQUIRE(room.screen().wait_for_change(pressed, room.screen().picture().all()));
    return room.screen().settled_picture();
}

/// The buttons on both sides of the middle one. The middle one is left out because its meaning changes.
std::vector<Area> outer_buttons(const Picture& picture) {
    const int fifth = picture.size.width / 5;
    const int top = picture.size.height * 87 / 100;
    return {{0, top, 2 * fifth, picture.size.height - top}, {3 * fifth, top, picture.size.width - 3 * fifth, picture.size.height - top}};
}

const std::vector<std::string> two_articles = {articles::very_short, articles::three_sections};

}  // namespace

TEST_CASE("R16 the focus is an outline of more than two pixels at 3 to 1, whole and inside of the content") {
    KioskRoom room({.articles = two_articles});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    picture_after(room, Key::pad_2);
    const Picture second = room.screen().settled_picture();
    const Picture first = picture_after(room, Key::pad_8);
    const Area content = room.content_area();
    const Area both = difference(first, second, content).where;
    // The upper half contains the ring around the first item, which is only in the first picture.
    const Area ring = difference(first, second, {both.x, both.y, both.width, both.height / 2}).where;
    CHECK(pixels_told_apart(first, second, ring) >= 2 * 2 * (ring.width + ring.height));
    CHECK(both.y > content.y);
    CHECK(both.x > 0);
    CHECK(both.right() < first.size.width);
}

TEST_CASE("R24 what is marked, chosen or paused differs in lightness, not in colour alone") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "text.size=1"}});
    REQUIRE(room.begin_past_opening());
    const Area middle_button{room.button(2).x - 60, room.button(2).y - 30, 120, 60};
    const Picture playing = room.screen().picture();
    const Picture paused = picture_after(room, Key::pad_5);
    CHECK(pixels_told_apart(playing, paused, middle_button) > 50);
    const Picture next_sentence = picture_after(room, Key::pad_2);
    CHECK(pixels_told_apart(paused, next_sentence, room.content_area()) > 200);
}

TEST_CASE("R24 whatever the kiosk says by itself stands in the caption") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin_past_opening());
    const Colour background = commonest(room.screen().picture(), room.caption_area());
    std::set<std::vector<std::uint32_t>> captions;
    const std::vector<Key> keys = {Key::pad_plus, Key::pad_3, Key::pad_1, Key::pad_point, Key::pad_5};
    for (const Key key : keys) {
        const Picture picture = picture_after(room, key);
        const Area caption = room.caption_area();
        const Colour text = commonest_on(picture, caption, background);
        CAPTURE(static_cast<unsigned>(key));
        CHECK(contrast(text, background) >= 7);
        Picture cut{{caption.width, caption.height}, {}};
        for (int y = caption.y; y < caption.bottom(); ++y)
            for (int x = caption.x; x < caption.right(); ++x) cut.pixels.push_back(picture.pixel(x, y));
        captions.insert(cut.pixels);
    }
    CHECK(captions.size() == keys.size());
}

TEST_CASE("R30 Back, Previous, Next and Help stand at the same place with the same words on every screen") {
    KioskRoom room({.articles = two_articles, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.shown());
    const Picture welcome = room.screen().settled_picture();
    const auto check = [&](const char* name) {
        REQUIRE(room.on_screen(name));
        const Picture picture = room.screen().settled_picture();
        CAPTURE(name);
        for (const Area& area : outer_buttons(picture)) CHECK(difference(welcome, picture, area).pixels == 0);
    };
    const auto press = [&](Key key) { room.input().press(key); };
    press(Key::pad_5), check("library");
    press(Key::pad_7), check("help");
    press(Key::pad_7), check("library");
    press(Key::pad_5), check("reading");
    press(Key::pad_7), check("help");
    press(Key::pad_7), check("reading");
    press(Key::pad_9), check("library");
    press(Key::pad_9), check("finish");
}

}  // namespace lectern::e2e
