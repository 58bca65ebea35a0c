// A kiosk that starts reading by itself when nobody uses it; in these tests after nine seconds.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {

TEST_CASE("left alone for a while the kiosk reads silently, never a private topic, and any key wakes it as on Welcome") {
    KioskRoom room({.articles = {"---\nprivate: yes\n---\n\n# Bladder trouble\n\nIt happens.\n", articles::three_sections},
                    .arguments = {"--set", "selfstart.enabled=true", "--set", "selfstart.after_min=0.15"}});
    REQUIRE(room.shown());
    const Moment left_alone = Clock::now();
    REQUIRE(room.on_screen("reading", 20s));
    CHECK(room.heard(0, "Animals"));
    CHECK(room.heard(0, "cat", 15s));
    CHECK_FALSE(first_sound(room.recorder().since(left_alone), left_alone));
    CHECK(room.trace().all(0, "session").empty());

    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_6);
    REQUIRE(room.trace().wait_for(mark, "screen", [](const TraceEvent& e) { return e.text("name") == "welcome"; }));
    REQUIRE(room.on_screen("library"));
    CHECK(room.trace().wait_for(mark, "session", [](const TraceEvent& e) { return e.text("state") == "began"; }));
    CHECK(room.says(mark, "Choose an article"));
    std::this_thread::sleep_for(1s);
    CHECK(first_sound(room.recorder().since(left_alone), left_alone));
}

TEST_CASE("where the settings say so it begins with sound") {
    KioskRoom room({.articles = {articles::three_sections},
                    .arguments = {"--set", "selfstart.enabled=true", "--set", "selfstart.after_min=0.15", "--set", "selfstart.sound=true",
                                  "--set", "selfstart.from_hour=0", "--set", "selfstart.until_hour=24"}});
    REQUIRE(room.shown());
    const Moment left_alone = Clock::now();
    REQUIRE(room.on_screen("reading", 20s));
    REQUIRE(room.heard(0, "cat", 15s));
    CHECK(first_sound(room.recorder().since(left_alone), left_alone));
    CHECK(room.trace().last("audio")->text("state") == "open");
}

}  // namespace lectern::e2e
