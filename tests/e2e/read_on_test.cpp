// Hands-free, aloud: after a minute without a press (20 are usual) it asks where a section ends.
#include <catch2/catch.hpp>

#include "tests/e2e/articles.hpp"
#include "tests/e2e/kiosk_room.hpp"

namespace lectern::e2e {

TEST_CASE("after long reading aloud it asks at a section's end whether to read on, and any key goes on and does nothing else") {
    const std::string article = std::string(articles::many_pages) + "\n## Later\n\nThe watch is still there. It ticks.\n";
    KioskRoom room({.articles = {article}, .arguments = {"--set", "hands_free.ask_after_min=1", "--set", "voice.rate_wpm=130"}});
    REQUIRE(room.begin());
    REQUIRE(room.on_screen("read_on", 110s));
    CHECK(room.says(0, "Shall I read on?"));
    const auto mark = room.trace().mark();
    CHECK(room.trace().last("heard")->number("section") == 0);
    std::this_thread::sleep_for(4s);
    CHECK(room.trace().all(mark, "heard").empty());
    room.input().press(Key::pad_6);
    REQUIRE(room.on_screen("reading"));
    CHECK(room.heard(mark, "Later"));
    CHECK(room.heard(mark, "watch"));
}

}  // namespace lectern::e2e
