// Voice, pitch, speed and volume are changed during reading: the change is heard at once, and the position is kept.
#include <catch2/catch.hpp>
#include <functional>

#include "tests/e2e/harness/program/help_list.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"
#include "tests/e2e/harness/sound/words_heard.hpp"

namespace lectern::e2e {
namespace {

/// Loose, so that a busy machine does not fail the test; `-s` prints the measured figures.
constexpr auto soon = 400ms;

constexpr const char* one_sentence = R"(# One walk

Listen.

In the early evening our uncle Arthur and his older sister Emily always went out of the house and along the river.
)";
constexpr const char* all_of_it =
    "In the early evening our uncle Arthur and his older sister Emily always went out of the house and along the river";

/// Paragraphs with long pauses between them, so that any sound in a pause is the answer to a key.
constexpr const char* paragraphs = "# Ones\n\nEggs.\n\nIce.\n\nOats.\n\nEels.\n\nElms.\n";

RoomOptions at_rate(const char* article, int rate_wpm) {
    return {.articles = {article}, .arguments = {"--set", "voice.rate_wpm=" + std::to_string(rate_wpm)}};
}

RoomOptions between_paragraphs(int rate_wpm, const std::string& pause_ms) {
    RoomOptions options = at_rate(paragraphs, rate_wpm);
    options.arguments.insert(options.arguments.end(), {"--set", "voice.paragraph_pause_ms=" + pause_ms});
    return options;
}

bool wait_for_silence(KioskRoom& room) {
    return eventually(10s, [&] {
        const Moment now = Clock::now();
        return !last_sound(room.recorder().between(now - 200ms, now));
    });
}

/// Milliseconds from a key press in silence to the first sound after it.
double key_to_sound_ms(KioskRoom& room, Key key) {
    REQUIRE(wait_for_silence(room));
    const Moment pressed = room.input().press(key);
    std::optional<Moment> sound;
    REQUIRE(eventually(3s, [&] { return (sound = first_sound(room.recorder().since(pressed), pressed)).has_value(); }));
    std::this_thread::sleep_for(30ms);  // the recorder corrects a sample's time from later reads
    return to_ms(*first_sound(room.recorder().since(pressed), pressed) - pressed);
}

/// Changes a setting and waits until a word after the interrupted one is heard.
void change(KioskRoom& room, const std::string& setting, const std::function<void()>& keys) {
    const int interrupted = room.trace().last("heard")->number("word");
    const std::size_t mark = room.trace().mark();
    keys();
    CAPTURE(setting);
    REQUIRE(room.trace().wait_for(mark, "setting", [&](const TraceEvent& e) { return e.text("name") == setting; }));
    const auto further = [&](const TraceEvent& e) { return e.number("word") > interrupted; };
    REQUIRE(room.trace().wait_for(mark, "heard", further, 10s));
}

void change_with_key(KioskRoom& room, Key key, const std::string& setting) {
    change(room, setting, [&] { room.input().press(key); });
}

void change_in_help(KioskRoom& room, const std::string& item, const std::string& setting) {
    change(room, setting, [&] {
        REQUIRE(go_to_item(room, item));
        room.input().press(Key::pad_5);
        room.input().press(Key::pad_7);
    });
}

/// Starts the sentence again; returns the trace index where it began to be heard.
std::size_t begin_sentence(KioskRoom& room) {
    REQUIRE(room.begin_past_opening());
    return room.trace().find(0, "heard", [](const TraceEvent& e) { return e.number("sentence") == 2; })->index;
}

/// The voice's pitch in Hz, measured over the sentence up to its fifth word.
double pitch_of_sentence(KioskRoom& room) {
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_0);
    const auto start = room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("word") == 0; });
    REQUIRE(start);
    const auto end = room.trace().wait_for(start->index, "heard", [](const TraceEvent& e) { return e.number("word") >= 4; });
    REQUIRE(end);
    const auto pitch = pitch_hz(cut(room.recorder().since(start->when), start->when, end->when));
    REQUIRE(pitch);
    return *pitch;
}

void press_in_help(KioskRoom& room, const std::string& item, int times) {
    REQUIRE(go_to_item(room, item));
    for (int i = 0; i < times; ++i) room.input().press(Key::pad_5);
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
}

}  // namespace

TEST_CASE("speed, volume, voice and pitch are changed at the fastest speed, and no word is lost") {
    KioskRoom room(at_rate(one_sentence, 449));
    const std::size_t start = begin_sentence(room);
    change_with_key(room, Key::pad_1, "rate");
    change_with_key(room, Key::pad_plus, "volume");
    change_with_key(room, Key::pad_3, "rate");
    change_with_key(room, Key::pad_minus, "volume");
    change_in_help(room, "another voice", "voice");
    change_in_help(room, "higher voice", "pitch");
    REQUIRE(room.heard(start, "river"));
    CHECK(words_heard(room.trace(), start) == all_of_it);
}

TEST_CASE("speed and voice are changed at the slowest speed, and no word is lost") {
    KioskRoom room(at_rate(one_sentence, 80));
    const std::size_t start = begin_sentence(room);
    change_in_help(room, "another voice", "voice");
    for (int i = 0; i < 18; ++i) room.input().press(Key::pad_3);
    REQUIRE(room.heard(start, "river"));
    CHECK(words_heard(room.trace(), start) == all_of_it);
}

TEST_CASE("a changed speed answers at once, also the slowest voice", "[alone]") {
    KioskRoom room(between_paragraphs(80, "1000"));
    REQUIRE(room.begin_past_opening());
    const double answered_ms = key_to_sound_ms(room, Key::pad_3);
    INFO("from the key to the changed speed: " << answered_ms << " ms");
    CHECK(answered_ms < to_ms(soon));
}

TEST_CASE("another voice answers at once from Help, also at the fastest speed", "[alone]") {
    KioskRoom room(between_paragraphs(449, "5000"));
    REQUIRE(room.begin_past_opening());
    REQUIRE(go_to_item(room, "another voice"));
    REQUIRE(room.was_said(*room.trace().last("say", names_an_item)));
    const double answered_ms = key_to_sound_ms(room, Key::pad_5);
    INFO("from the key to the other voice: " << answered_ms << " ms");
    CHECK(answered_ms < to_ms(soon));
}

TEST_CASE("another voice, a lower one and a higher one sound so") {
    KioskRoom room(at_rate(one_sentence, 400));
    begin_sentence(room);
    const double at_first = pitch_of_sentence(room);
    press_in_help(room, "lower voice", 3);
    const double lower = pitch_of_sentence(room);
    CHECK(lower < 0.9 * at_first);
    press_in_help(room, "higher voice", 6);
    const double higher = pitch_of_sentence(room);
    CHECK(higher > 1.1 * at_first);
    press_in_help(room, "another voice", 1);
    CHECK(pitch_of_sentence(room) > 1.2 * higher);
    CAPTURE(at_first, lower, higher);
}

}  // namespace lectern::e2e
