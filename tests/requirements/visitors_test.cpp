// R8: nothing that one visitor chose is left for the next one, in pixels or in sound.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/help_list.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"
#include "tests/requirements/blind_visitor.hpp"
#include "tests/requirements/five_articles.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* long_sentence =
    "# Apples\n\nListen.\n\nApples and oranges are always on the old table in our house, and so are eggs.\n";

/// What a visitor sees and hears first: the list and the beginning of the first article.
struct Met {
    Picture list;
    double level_db = 0;
    double pitch_hz = 0;
    double sentence_s = 0;
};

/// Measures the reading voice from the first word of the long sentence to the last.
void listen(KioskRoom& room, Met& met) {
    const std::size_t mark = room.trace().mark();
    const auto in_sentence = [](int word) {
        return [word](const TraceEvent& e) { return e.number("sentence") == 2 && e.number("word") >= word; };
    };
    const auto first = room.trace().wait_for(mark, "heard", in_sentence(0), 20s);
    const auto last = room.trace().wait_for(mark, "heard", in_sentence(14), 20s);
    REQUIRE(first);
    REQUIRE(last);
    const Recording recording = room.recorder().between(first->when, last->when);
    met.level_db = *level_db(recording);
    met.pitch_hz = *pitch_hz(recording);
    met.sentence_s = std::chrono::duration<double>(last->when - first->when).count();
}

Met visit(KioskRoom& room) {
    const Moment woken = room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    REQUIRE(room.screen().wait_for_change(woken, room.content_area(), 1000));
    Met met{room.screen().settled_picture(300ms)};
    std::this_thread::sleep_for(700ms);
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    listen(room, met);
    return met;
}

void change_everything(KioskRoom& room) {
    for (const Key key : {Key::pad_plus, Key::pad_plus, Key::pad_3, Key::pad_3, Key::pad_multiply, Key::t}) room.input().press(key);
    for (const char* words : {"another voice", "higher voice"}) {
        REQUIRE(go_to_item(room, words));
        room.input().press(Key::pad_5);
    }
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    for (const char* name : {"volume", "rate", "size", "theme", "voice", "pitch"}) {
        CAPTURE(name);
        REQUIRE(room.trace().wait_for(0, "setting", [&](const TraceEvent& e) { return e.text("name") == name; }));
    }
}

void finish(KioskRoom& room) {
    room.input().press(Key::home);
    REQUIRE(room.on_screen("library"));
    BlindVisitor visitor(room);
    REQUIRE(visitor.presses_until(Key::pad_9, "Finish and forget everything?"));
    REQUIRE(visitor.presses_until(Key::pad_2, "Finish. 2 of 2"));
    REQUIRE(visitor.presses_until(Key::pad_5, "forgotten", 1));
    REQUIRE(room.on_screen("welcome"));
}

}  // namespace

TEST_CASE("R8 whatever a visitor changed is back at its default for the next one, the volume too, in pixels and in sound") {
    std::vector<std::string> articles = five_articles;
    articles.front() = long_sentence;
    KioskRoom room({.articles = articles, .arguments = {"--set", "voice.rate_wpm=250"}});
    REQUIRE(room.shown());
    const Met first = visit(room);
    change_everything(room);
    finish(room);
    const Met second = visit(room);
    CHECK(difference(first.list, second.list, room.content_area()).pixels == 0);
    CHECK(second.level_db == Approx(first.level_db).margin(1));
    CHECK(second.pitch_hz == Approx(first.pitch_hz).epsilon(0.1));
    CHECK(second.sentence_s == Approx(first.sentence_s).epsilon(0.1));
}

}  // namespace lectern::e2e
