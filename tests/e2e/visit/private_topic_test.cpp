// A private topic: nobody else hears what it is about unless the visitor asks for sound.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* private_article = "---\nprivate: yes\n---\n\n# Bladder trouble\n\nIt happens to many people.\n";

std::string all_said(KioskRoom& room) {
    std::string all;
    for (const TraceEvent& say : room.trace().all(0, "say")) all += say.text("text") + "\n";
    return all;
}

}  // namespace

TEST_CASE("a private topic is listed without its title, and can be read without sound or aloud") {
    KioskRoom room({.articles = {articles::very_short, private_article}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    room.input().press(Key::pad_2);
    REQUIRE(room.says(0, "A private topic"));
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("private_topic"));
    room.input().press(Key::pad_2);
    REQUIRE(room.says(0, "Without sound. 2 of 3"));
    CHECK_FALSE(holds(all_said(room), "bladder"));
    const Moment chosen = room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    std::this_thread::sleep_for(1500ms);
    CHECK_FALSE(first_sound(room.recorder().since(chosen + 150ms), chosen + 150ms));
    CHECK_FALSE(holds(all_said(room), "bladder"));

    room.input().press(Key::pad_plus);  // turning the sound on means the visitor wants it read aloud
    CHECK(room.heard(0, "Bladder"));
}

}  // namespace lectern::e2e
