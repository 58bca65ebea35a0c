// Hands-free reading aloud: after six seconds without a press (the default is 20 minutes) the kiosk asks at the end of a section whether to
// read on.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

TEST_CASE("after long reading aloud it asks at a section's end whether to read on, and any key goes on and does nothing else") {
    KioskRoom room(
        {.articles = {articles::three_sections}, .arguments = {"--set", "hands_free.ask_after_min=0.1", "--set", "voice.rate_wpm=220"}});
    REQUIRE(room.begin());
    REQUIRE(room.on_screen("read_on", 40s));
    CHECK(room.says(0, "Shall I read on?"));
    const auto mark = room.trace().mark();
    CHECK(room.trace().last("heard")->number("section") == 0);
    std::this_thread::sleep_for(4s);
    CHECK(room.trace().all(mark, "heard").empty());
    room.input().press(Key::pad_6);
    REQUIRE(room.on_screen("reading"));
    CHECK(room.heard(mark, "Looking"));
    CHECK(room.heard(mark, "needs"));
}

}  // namespace lectern::e2e
