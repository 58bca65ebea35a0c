// The loudspeaker is unplugged and plugged in again, or the sound is moved to another loudspeaker.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/unbroken.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

/// What the two loudspeakers played together: of each pair of samples the larger one.
Recording both(Recording one, const Recording& other) {
    const std::size_t length = std::min(one.samples.size(), other.samples.size());
    one.samples.resize(length);
    for (std::size_t i = 0; i < length; ++i)
        if (std::abs(other.samples[i]) > std::abs(one.samples[i])) one.samples[i] = other.samples[i];
    return one;
}

Clock::duration longest_silence(const Recording& recording) {
    Clock::duration longest{};
    for (const Span& gap : silences(recording, 10ms)) longest = std::max(longest, gap.length());
    return longest;
}

}  // namespace

TEST_CASE("when another loudspeaker becomes the default one in the middle of a sentence, the voice goes on there", "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=200"}});
    room.sound().add_other_sink();
    const Recorder other(room.sound(), "other.monitor");
    REQUIRE(room.begin_past_opening());
    const Recording whole = whole_sentence_then(room, "river", "older");
    const std::size_t mark = room.trace().mark();
    const Moment changed = Clock::now();
    room.sound().make_default("other");
    REQUIRE(room.heard(mark, "river", 20s));
    const Recording there = other.between(changed, Clock::now());
    REQUIRE(first_sound(there, changed));
    const Moment from = changed - 500ms;
    const Recording heard = both(room.recorder().between(from, changed + 2s), other.between(from, changed + 2s));
    CAPTURE(to_ms(longest_silence(heard)));
    CHECK(longest_silence(heard) < 1s);
    CHECK(room.trace().all(mark, "screen").empty());
    const auto piece = find(cut(there, changed + 1s, changed + 1800ms), whole);
    REQUIRE(piece);
    CHECK(piece->likeness > 0.7);
}

TEST_CASE("when the loudspeaker is pulled out the reading waits at the word, and goes on from it when it is plugged in again", "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=200"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "older", 20s));
    std::size_t mark = room.trace().mark();
    const Moment pulled = Clock::now();
    room.sound().unplug();
    REQUIRE(room.trace().wait_for(mark, "audio", state_is("lost")));
    CHECK(room.on_screen("notice"));
    const auto waits_at = room.trace().last("heard");
    std::this_thread::sleep_for(1s);
    CHECK(room.trace().last("heard")->index == waits_at->index);
    CHECK(waits_at->when < pulled + 1s);

    mark = room.trace().mark();
    const Moment back = Clock::now();
    room.sound().plug_in();
    room.recorder().restart();
    REQUIRE(room.trace().wait_for(mark, "audio", state_is("open"), 15s));
    const auto goes_on = room.heard(mark);
    REQUIRE(goes_on);
    CHECK(goes_on->number("word") <= waits_at->number("word"));
    CHECK(goes_on->number("word") >= waits_at->number("word") - 1);
    CHECK(eventually(5s, [&] { return first_sound(room.recorder().since(back), back).has_value(); }, 50ms));
    CHECK(room.on_screen("reading"));
}

}  // namespace lectern::e2e
