// The mark keeps up with the voice from the slowest speed to the fastest.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"
#include "tests/e2e/harness/sound/words_heard.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* article = R"(# Ones

Listen.

It’s 25 of the urns.

Over.
)";

}  // namespace

TEST_CASE("at every speed the words are marked in order, each once, the last one before its sound ends", "[alone]") {
    const int rate = GENERATE(80, 160, 250, 400, 449);
    CAPTURE(rate);
    KioskRoom room(
        {.articles = {article}, .arguments = {"--set", "voice.rate_wpm=" + std::to_string(rate), "--set", "voice.paragraph_pause_ms=250"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Over", 20s));
    CHECK(words_heard(room.trace(), 0, 0, 2) == "It’s 25 of the urns");
    const auto last = room.trace().last("heard", [](const TraceEvent& e) { return e.number("sentence") == 2; });
    const auto over = room.trace().last("heard");
    const auto pauses = silences(room.recorder().between(last->when - 20ms, over->when), 100ms);
    REQUIRE(pauses.size() == 1);  // silence only between "urns" and "Over"
    CHECK(to_ms(pauses.front().from - last->when) > 40);
    CHECK(to_ms(pauses.front().from - last->when) < 60000.0 / rate * 2 + 100);
}

}  // namespace lectern::e2e
