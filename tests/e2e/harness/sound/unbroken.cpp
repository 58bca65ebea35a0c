#include "tests/e2e/harness/sound/unbroken.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>

namespace lectern::e2e {
namespace {

/// Where the voice begins. Skips the few milliseconds that the server still held when it was suspended.
std::optional<Moment> first_voice(const Recording& recording) {
    const std::vector<Span> gaps = silences(recording, 30ms);
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const Moment ends = i + 1 < gaps.size() ? gaps[i + 1].from : recording.end();
        if (ends - gaps[i].to > 100ms) return gaps[i].to;
    }
    return std::nullopt;
}

}  // namespace

EventTest state_is(const std::string& state) {
    return [state](const TraceEvent& e) { return e.text("state") == state; };
}

Recording whole_sentence_then(KioskRoom& room, const std::string& through, const std::string& until) {
    const auto again = [&] {
        const std::size_t mark = room.trace().mark();
        const Moment pressed = room.input().press(Key::pad_0);
        REQUIRE(room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("word") == 0; }));
        return pressed;
    };
    const Moment from = again();
    REQUIRE(room.heard(room.trace().mark(), through, 20s));
    const Recording whole = room.recorder().since(from);
    again();
    REQUIRE(room.heard(room.trace().mark(), until, 20s));
    return whole;
}

double jump_over(KioskRoom& room, const Recording& whole, Moment broken_at, Moment back_at) {
    REQUIRE(eventually(20s, [&] { return first_voice(room.recorder().since(back_at - 50ms)).has_value(); }, 50ms));
    std::this_thread::sleep_for(700ms);
    const Recording again = room.recorder().since(back_at - 50ms);
    const Moment sounds = *first_voice(again);
    const auto before = find(cut(room.recorder().between(broken_at - 1s, broken_at), broken_at - 550ms, broken_at - 50ms), whole);
    // Starts 100 ms later, where no sound that the server still held is mixed in.
    const auto after = find(cut(again, sounds + 100ms, sounds + 600ms), whole);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->likeness > 0.7);
    CHECK(after->likeness > 0.7);
    return to_ms((after->at - 100ms) - (before->at + 550ms));
}

std::optional<Span> gap_near(KioskRoom& room, Moment moment) {
    constexpr auto noticeable = 10ms;
    std::optional<Span> found;
    eventually(
        20s,
        [&] {
            const Recording recording = room.recorder().since(moment - 200ms);
            const auto off = [&](const Span& gap) { return std::chrono::abs(gap.from - moment); };
            const std::vector<Span> gaps = silences(recording, noticeable);
            const auto nearest = std::ranges::min_element(gaps, {}, off);
            if (nearest != gaps.end() && off(*nearest) < 200ms && recording.end() - nearest->to > 1s) found = *nearest;
            return found.has_value();
        },
        50ms);
    return found;
}

double jump_over(KioskRoom& room, const Recording& whole, Span gap) {
    constexpr auto piece = 800ms;
    const auto before = find(room.recorder().between(gap.from - piece, gap.from), whole);
    const auto after = find(room.recorder().between(gap.to, gap.to + piece), whole);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->likeness > 0.7);
    CHECK(after->likeness > 0.7);
    return to_ms(after->at - (before->at + piece));
}

}  // namespace lectern::e2e
