// Headphones are plugged in and pulled out, reported by a keypad's key codes. What is read in headphones is never heard by others.
#include <catch2/catch.hpp>
#include <cmath>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/unbroken.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

constexpr auto device_delay = 300ms;  // the old device still plays what it was given before

/// A kiosk with a loudspeaker and a keypad that has its own sound device for headphones.
struct TwoDevices {
    explicit TwoDevices(std::vector<std::string> articles, int rate_wpm = 160)
        : room({.articles = std::move(articles),
                .arguments = {"--set", "voice.rate_wpm=" + std::to_string(rate_wpm)},
                .headphones_card = true}) {}

    Recording loudspeaker(Moment from) { return room.recorder().since(from); }
    Recording earpiece(Moment from) { return room.earpiece().since(from); }
    bool heard_in_earpiece(Moment from) {
        return eventually(8s, [&] { return first_sound(earpiece(from), from).has_value(); }, 50ms);
    }
    bool loudspeaker_sounds(Moment from) {
        return eventually(8s, [&] { return first_sound(loudspeaker(from), from).has_value(); }, 50ms);
    }

    KioskRoom room;
};

EventTest route_is(const std::string& route, const std::string& state) {
    return [=](const TraceEvent& e) { return e.text("route") == route && e.text("state") == state; };
}

}  // namespace

TEST_CASE("plugging in on Welcome begins a visit in the headphones alone, low, and says which key is louder") {
    TwoDevices kiosk({articles::three_sections});
    auto& room = kiosk.room;
    REQUIRE(room.shown());
    const Moment plugged = room.input().press(Key::f15);
    CHECK(room.trace().wait_for(0, "session", [](const TraceEvent& e) { return e.text("state") == "began"; }));
    const auto hint = room.says(0, "louder, press key plus");
    REQUIRE(hint);
    CHECK(room.was_said(*hint));
    REQUIRE(room.on_screen("reading"));
    REQUIRE(room.heard(0));
    CHECK(kiosk.heard_in_earpiece(plugged));
    CHECK_FALSE(first_sound(kiosk.loudspeaker(plugged), plugged));
}

TEST_CASE("plugging in mid-article goes on privately from the word", "[alone]") {
    TwoDevices kiosk({articles::one_long_sentence});
    auto& room = kiosk.room;
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "older", 20s));
    const std::size_t mark = room.trace().mark();
    const Moment plugged = room.input().press(Key::f15);
    REQUIRE(room.trace().wait_for(mark, "audio", route_is("headphones", "open")));
    const auto before = room.trace().last("heard", [&](const TraceEvent& e) { return e.index < mark; });
    const auto after = room.heard(mark);
    REQUIRE(after);
    CHECK(after->number("sentence") == before->number("sentence"));
    CHECK(std::abs(after->number("word") - before->number("word")) <= 2);
    CHECK(kiosk.heard_in_earpiece(plugged));
    const Moment quiet_from = plugged + device_delay;
    CHECK_FALSE(first_sound(kiosk.loudspeaker(quiet_from), quiet_from));
}

TEST_CASE("pulling out pauses at the word, shows and says softly what there is to do, and reads nothing aloud", "[alone]") {
    TwoDevices kiosk({articles::one_long_sentence}, 300);
    auto& room = kiosk.room;
    REQUIRE(room.shown());
    room.input().press(Key::f15);
    REQUIRE(room.on_screen("reading", 15s));
    REQUIRE(room.heard(0));
    room.input().press(Key::pad_2);
    room.input().press(Key::pad_2);
    REQUIRE(room.heard(0, "older", 20s));
    std::size_t mark = room.trace().mark();
    const Moment pulled = room.input().press(Key::f16);
    REQUIRE(room.on_screen("headphones_out"));
    const auto notice = room.says(mark, "Headphones out");
    REQUIRE(notice);
    const auto words = room.says(mark, "to go on aloud");
    REQUIRE(words);
    CHECK(room.was_said(*words));
    std::this_thread::sleep_for(1s);
    CHECK(room.trace().all(mark, "heard").empty());
    CHECK(kiosk.loudspeaker_sounds(pulled));
    const auto soft = level_db(kiosk.loudspeaker(pulled));
    REQUIRE(soft);

    SECTION("plugged in again it goes on in the headphones, and the loudspeaker is silent") {
        mark = room.trace().mark();
        const Moment again = room.input().press(Key::f15);
        CHECK(room.on_screen("reading"));
        REQUIRE(room.heard(mark));
        CHECK(kiosk.heard_in_earpiece(again));
        const Moment quiet_from = again + device_delay;
        CHECK_FALSE(first_sound(kiosk.loudspeaker(quiet_from), quiet_from));
    }
    SECTION("Play goes on aloud, louder than the notice") {
        mark = room.trace().mark();
        const Moment played = room.input().press(Key::pad_5);
        CHECK(room.on_screen("reading"));
        REQUIRE(room.heard(mark));
        std::this_thread::sleep_for(2s);
        const auto loud = level_db(kiosk.loudspeaker(played));
        REQUIRE(loud);
        CHECK(*loud > *soft + 3);
    }
    SECTION("Back stays silent, on the page") {
        mark = room.trace().mark();
        room.input().press(Key::pad_9);
        CHECK(room.on_screen("reading"));
        CHECK(room.says(mark, "Paused"));
        CHECK(room.trace().all(mark, "heard").empty());
    }
}

TEST_CASE("R5 R8 the headphones' volume is told as keys change it, and both routes are back at their start after a visit") {
    TwoDevices kiosk({articles::three_sections});
    auto& room = kiosk.room;
    REQUIRE(room.shown());
    const auto level_of_hint = [&] {
        const std::size_t mark = room.trace().mark();
        const Moment plugged = room.input().press(Key::f15);
        const auto hint = room.says(mark, "louder, press key plus");
        REQUIRE(hint);
        REQUIRE(room.was_said(*hint));
        return *level_db(kiosk.earpiece(plugged));
    };
    const auto tells = [&](Key key, int volume) {
        const std::size_t mark = room.trace().mark();
        room.input().press(key);
        return room.says(mark, "Volume " + std::to_string(volume) + " of 10").has_value();
    };
    const double first = level_of_hint();
    CHECK(tells(Key::f24, 5));
    CHECK(tells(Key::pad_plus, 6));
    CHECK(tells(Key::pad_minus, 5));
    room.input().press(Key::f16);
    REQUIRE(room.on_screen("headphones_out"));
    CHECK(tells(Key::f24, 8));
    room.input().press(Key::home);
    REQUIRE(room.on_screen("welcome"));
    REQUIRE(room.trace().wait_for(0, "session", [](const TraceEvent& e) { return e.text("state") == "ended"; }));
    CHECK(level_of_hint() == Approx(first).margin(1));
    CHECK(tells(Key::f23, 3));
    room.input().press(Key::f16);
    REQUIRE(room.on_screen("headphones_out"));
    CHECK(tells(Key::f23, 6));
}

}  // namespace lectern::e2e
