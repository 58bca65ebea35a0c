// An amplifier that switches off on digital silence: it gets inaudible noise, and time to wake up before the first word.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

/// The fraction of samples that are not zero.
double alive(const Recording& recording) {
    const auto zeros = std::count(recording.samples.begin(), recording.samples.end(), 0);
    return 1 - static_cast<double>(zeros) / static_cast<double>(recording.samples.size());
}

}  // namespace

TEST_CASE("a device that gets a second to wake hears noise at once, the voice a second later, and never digital silence", "[alone]") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "sound.wake_lead_ms=1000"}});
    REQUIRE(room.begin());
    const Moment started = room.program().started();
    REQUIRE(eventually(5s, [&] { return first_sound(room.recorder().since(started), started).has_value(); }, 50ms));
    const Recording all = room.recorder().since(started);
    const auto noise = std::find_if(all.samples.begin(), all.samples.end(), [](std::int16_t sample) { return sample != 0; });
    const auto voice = first_sound(all, all.start);
    REQUIRE(voice);
    CHECK(*voice - all.time_of(noise - all.samples.begin()) > 950ms);
    CHECK(alive(room.recorder().between(*voice - 700ms, *voice - 100ms)) > 0.5);
    room.input().press(Key::pad_5);
    std::this_thread::sleep_for(1s);
    CHECK(alive(room.recorder().since(Clock::now() - 500ms)) > 0.5);
}

TEST_CASE("a device that need not be woken gets digital silence", "[alone]") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.begin());
    room.input().press(Key::pad_5);
    std::this_thread::sleep_for(1s);
    CHECK(alive(room.recorder().since(Clock::now() - 300ms)) < 0.001);
}

}  // namespace lectern::e2e
