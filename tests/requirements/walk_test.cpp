// R2, R28 and R29 on the running program: it speaks from the first press on, says what is wrong, and every screen can be left.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <random>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"
#include "tests/requirements/blind_visitor.hpp"

namespace lectern::e2e {
namespace {

constexpr std::array pad_keys = {Key::pad_0,     Key::pad_1,    Key::pad_2,     Key::pad_3,      Key::pad_4,
                                 Key::pad_5,     Key::pad_6,    Key::pad_7,     Key::pad_8,      Key::pad_9,
                                 Key::pad_point, Key::pad_plus, Key::pad_minus, Key::pad_divide, Key::pad_multiply};

constexpr const char* with_an_image = R"(# Sleep

![A bed beside an open window](bed.png)

Sleep well.
)";

/// Leaves any screen and ends the visit, using only what is said. False when that takes too many presses.
bool finds_the_way_out(BlindVisitor& visitor) {
    for (int i = 0; i < 4; ++i) {
        if (visitor.presses_until(Key::pad_9, "Finish and forget everything?", 1)) break;
        if (holds(visitor.heard(), "Back")) visitor.press(Key::pad_7);  // Help only named the key; Help again ends that
    }
    return visitor.presses_until(Key::pad_2, "Finish. 2 of 2", 2) && visitor.presses_until(Key::pad_5, "forgotten", 1);
}

}  // namespace

TEST_CASE("R2 the description of an image is read, and an error is said") {
    KioskRoom room({.articles = {with_an_image, articles::very_short}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.shown());
    BlindVisitor visitor(room);
    visitor.press(Key::pad_5);
    REQUIRE(visitor.hears("Sleep"));
    visitor.press(Key::pad_5);
    CHECK(visitor.hears("A bed beside an open window"));
    REQUIRE(room.on_screen("reading"));
    std::filesystem::remove(room.scratch().path() / "article-2.md");
    visitor.press(Key::pad_9);
    REQUIRE(visitor.presses_at(Key::pad_5, "Apples"));
    CHECK(visitor.hears("cannot be opened"));
}

TEST_CASE("R29 any one key starts the speech from cold") {
    for (const Key key : {Key::pad_multiply, Key::z, Key::f17}) {
        KioskRoom room({.articles = {articles::three_sections, articles::very_short}});
        REQUIRE(room.shown());
        const Moment pressed = room.input().press(key);
        CAPTURE(static_cast<unsigned>(key));
        CHECK(room.says(0, "article"));
        CHECK(eventually(5s, [&] { return first_sound(room.recorder().since(pressed), pressed).has_value(); }));
    }
}

TEST_CASE("R29 wherever keys have led a visitor, Back and what is said lead out") {
    KioskRoom room({.articles = {articles::three_sections, articles::very_short}, .arguments = {"--set", "voice.rate_wpm=449"}});
    REQUIRE(room.shown());
    BlindVisitor visitor(room);
    std::minstd_rand random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same walks each time
    for (int walk = 0; walk < 6; ++walk) {
        std::string keys;
        for (int i = 0; i < 12; ++i) {
            const Key key = pad_keys.at(random() % pad_keys.size());
            visitor.press(key);
            keys += std::to_string(static_cast<unsigned>(key)) + " ";
            std::this_thread::sleep_for(120ms);
        }
        CAPTURE(walk, keys, room.current_screen());
        if (room.current_screen() == "welcome") continue;
        REQUIRE(finds_the_way_out(visitor));
        CHECK(room.on_screen("welcome"));
    }
}

}  // namespace lectern::e2e
