// Speed, volume, text size and colours: each change is heard and seen at once, and the reading position is kept.
#include <catch2/catch.hpp>
#include <set>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

std::optional<TraceEvent> setting_after(KioskRoom& room, Key key, const std::string& name) {
    const std::size_t mark = room.trace().mark();
    room.input().press(key);
    return room.trace().wait_for(mark, "setting", [&](const TraceEvent& e) { return e.text("name") == name; });
}

/// Repeats the current sentence and returns its mean level in dB of full scale.
double level_of_sentence(KioskRoom& room) {
    const std::size_t mark = room.trace().mark();
    const Moment pressed = room.input().press(Key::pad_0);
    const auto start = room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("word") == 0; });
    REQUIRE(start);
    const auto end = room.trace().wait_for(start->index, "heard", [](const TraceEvent& e) { return e.number("word") == 8; }, 15s);
    REQUIRE(end);
    const auto level = level_db(cut(room.recorder().since(pressed), start->when, end->when));
    REQUIRE(level);
    return *level;
}

}  // namespace

TEST_CASE("a change of speed goes on from the current word") {
    KioskRoom room({.articles = {articles::one_long_sentence}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Arthur", 20s));
    for (const auto& [key, faster] : {std::pair{Key::pad_3, true}, std::pair{Key::right_bracket, true}, std::pair{Key::pad_1, false}}) {
        const auto before = room.trace().last("heard");
        const auto set = setting_after(room, key, "rate");
        REQUIRE(set);
        CHECK((set->fields["value"].get<double>() > 160) == (faster || key == Key::pad_1));
        const auto on = room.heard(set->index);
        REQUIRE(on);
        CHECK(on->number("sentence") == before->number("sentence"));
        CHECK(on->number("word") >= before->number("word"));
        CHECK(on->number("word") <= before->number("word") + 3);
    }
    const auto slower = setting_after(room, Key::left_bracket, "rate");
    REQUIRE(slower);
    CHECK(slower->fields["value"].get<double>() == Approx(160).margin(1));
}

TEST_CASE("louder and softer change what is heard by a step, and say so") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=200"}});
    REQUIRE(room.begin_past_opening());
    const double at_first = level_of_sentence(room);
    std::size_t mark = room.trace().mark();
    const auto louder = setting_after(room, Key::pad_plus, "volume");
    REQUIRE(louder);
    CHECK(room.says(mark, "volume"));
    CHECK(level_of_sentence(room) - at_first == Approx(3).margin(1));
    for (const Key key : {Key::pad_minus, Key::minus, Key::pad_minus}) REQUIRE(setting_after(room, key, "volume"));
    CHECK(level_of_sentence(room) - at_first == Approx(-6).margin(1));
    for (const Key key : {Key::equals, Key::pad_plus}) REQUIRE(setting_after(room, key, "volume"));
    CHECK(level_of_sentence(room) - at_first == Approx(0).margin(1));
}

TEST_CASE("larger and smaller text are seen at once, and the article is read on") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "voice.rate_wpm=300"}, .screen = {1280, 720}});
    REQUIRE(room.begin());
    const auto change = [&](Key key) {
        const Moment pressed = Clock::now();
        const auto set = setting_after(room, key, "size");
        REQUIRE(set);
        CHECK(room.screen().wait_for_change(pressed, room.content_area(), 1000));
        CHECK(room.heard(set->index));
        return set->fields["value"].dump();
    };
    const std::string smaller = change(Key::pad_divide);
    const std::string normal = change(Key::pad_multiply);
    CHECK(smaller != normal);
    const std::string larger = change(Key::period);
    CHECK(larger != normal);
    CHECK(change(Key::comma) == normal);
}

TEST_CASE("the colours key goes through five schemes of at least 7 to 1") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin());
    room.input().press(Key::pad_5);
    std::set<std::string> themes;
    for (int i = 0; i < 5; ++i) {
        const Moment pressed = Clock::now();
        const auto set = setting_after(room, Key::t, "theme");
        CHECK(room.screen().wait_for_change(pressed, room.content_area(), 1000));
        REQUIRE(set);
        themes.insert(set->fields["value"].dump());
        const Picture picture = room.screen().settled_picture();
        const Colour background = commonest(picture, picture.all());
        CAPTURE(set->fields["value"].dump());
        CHECK(contrast(background, commonest_on(picture, room.content_area(), background)) >= 7);
    }
    CHECK(themes.size() == 5);
}

}  // namespace lectern::e2e
