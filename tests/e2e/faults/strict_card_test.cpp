// A sound card that is opened directly, without a sound server: it accepts one format only, and one program at a time.
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/unbroken.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

std::filesystem::path kept_latencies(const KioskRoom& room) {
    return room.state_folder() / "latencies";
}

}  // namespace

TEST_CASE("a card that knows only 48,000 Hz and two channels sounds, and the mark follows the voice", "[alone]") {
    KioskRoom room({.articles = {"# Animals\n\nApples. Oranges. Eggs. Olives. Onions. Ice.\n"},
                    .environment = strict_card({{"STRICT_CARD_RATE", "48000"}, {"STRICT_CARD_CHANNELS", "2"}})});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Ice", 30s));
    std::this_thread::sleep_for(500ms);
    const auto heard = room.trace().all(0, "heard");
    const auto starts = onsets(room.recorder().since(heard.front().when - 1s), 100ms);
    for (const TraceEvent& word : heard) {
        CAPTURE(word.text("text"));
        Clock::duration nearest = 1h;
        for (const Moment& start : starts) nearest = std::min(nearest, std::chrono::abs(start - word.when));
        CHECK(to_ms(nearest) < 150);  // a loose limit; the bench measures the exact figure
    }
}

TEST_CASE("a card that another program has is told as busy, reading goes on without it, and the voice joins in when it is free",
          "[alone]") {
    const ScratchDir elsewhere;
    const auto taken = elsewhere.write("taken", "");
    KioskRoom room({.articles = {articles::many_pages}, .environment = strict_card({{"STRICT_CARD_BUSY", taken}})});
    REQUIRE(room.shown());
    REQUIRE(room.trace().wait_for(0, "audio", state_is("silent")));
    CHECK(eventually(2s, [&] { return holds(room.program().errors(), "is busy; end the program that uses it"); }));
    REQUIRE(room.begin());
    CHECK(eventually(10s, [&] { return room.trace().all(0, "heard").size() >= 3; }));
    const Moment freed = Clock::now();
    std::filesystem::remove(taken);
    CHECK(eventually(15s, [&] { return first_sound(room.recorder().since(freed), freed).has_value(); }, 50ms));
}

TEST_CASE("a card that takes sound too late is opened anew with more latency, and reading goes on from the word that was heard",
          "[alone]") {
    const ScratchDir elsewhere;
    const auto late = elsewhere.path() / "late";
    KioskRoom room({.articles = {articles::one_long_sentence},
                    .arguments = {"--set", "voice.rate_wpm=200"},
                    .latency_ms = 0,
                    .environment = strict_card({{"STRICT_CARD_LATE", late}})});
    REQUIRE(room.begin_past_opening());
    const Recording whole = whole_sentence_then(room, "river", "older");
    const std::size_t mark = room.trace().mark();
    elsewhere.write("late", "");
    const auto closed = room.trace().wait_for(mark, "audio", state_is("reopening"));
    std::filesystem::remove(late);
    REQUIRE(closed);
    const auto open = room.trace().wait_for(mark, "audio", state_is("open"));
    REQUIRE(open);
    CHECK(open->number("latency_ms") > 15);
    const auto gap = gap_near(room, closed->when);
    REQUIRE(gap);
    CHECK(gap->length() < 500ms);
    const double jump = jump_over(room, whole, *gap);
    CHECK(jump < 30);    // no words are skipped
    CHECK(jump > -700);  // it continues from that word
    CHECK(room.trace().all(mark, "screen").empty());

    // Nothing on disk may tell when this happened: the log and the state file are written at the full hour, or when the kiosk ends.
    CHECK_FALSE(holds(room.program().errors(), "latency"));
    CHECK_FALSE(std::filesystem::exists(kept_latencies(room)));
    CHECK(room.program().end(SIGTERM, 5s) == Exit{0});
    CHECK(holds(room.program().errors(), "sound.latency_ms"));
    CHECK(holds(read_text(kept_latencies(room)), open->text("device")));
}

TEST_CASE("what a sound device was found to need is asked for from the next start on", "[alone]") {
    KioskRoom room({.articles = {articles::many_pages}, .latency_ms = 0, .state = {{"latencies", "70 default\n"}}});
    REQUIRE(room.shown());
    const auto open = room.trace().wait_for(0, "audio", state_is("open"));
    REQUIRE(open);
    CHECK(open->number("latency_ms") > 60);
}

TEST_CASE("a damaged file of latencies costs one line of the log, and the lowest latency is tried again", "[alone]") {
    KioskRoom room({.articles = {articles::many_pages}, .latency_ms = 0, .state = {{"latencies", "seventy default\n"}}});
    REQUIRE(room.shown());
    const auto open = room.trace().wait_for(0, "audio", state_is("open"));
    REQUIRE(open);
    CHECK(open->number("latency_ms") < 20);
    CHECK(holds(room.program().errors(), kept_latencies(room).string()));
}

TEST_CASE("a latency that the settings fix is not raised, however often the card takes sound too late", "[alone]") {
    const ScratchDir elsewhere;
    const auto late = elsewhere.write("late", "");
    KioskRoom room({.articles = {articles::one_long_sentence}, .environment = strict_card({{"STRICT_CARD_LATE", late}})});
    REQUIRE(room.begin_past_opening());
    CHECK_FALSE(room.trace().wait_for(0, "audio", state_is("reopening"), 4s));
}

}  // namespace lectern::e2e
