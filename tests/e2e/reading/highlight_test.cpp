// The marked word follows the voice: the trace, the pixels and the recorded sound are compared.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

constexpr auto bound = 150ms;  // a loose limit; the bench measures the exact figure

constexpr const char* single_words = R"(# Animals

Apples. Oranges. Eggs. Olives. Onions. Ice.
)";

Clock::duration distance_to_nearest(const std::vector<Moment>& moments, Moment to) {
    Clock::duration nearest = 1h;
    for (const Moment& moment : moments) nearest = std::min(nearest, std::chrono::abs(moment - to));
    return nearest;
}

/// The box of the marked word, which is filled with the text's colour.
Area marked_word(KioskRoom& room, const Picture& picture) {
    const Area content = room.content_area();
    const Colour background = commonest(picture, content);
    return filled_box(picture, content, commonest_on(picture, content, background), 35);
}

}  // namespace

TEST_CASE("the mark moves on the screen when the word is heard", "[alone]") {
    KioskRoom room({.articles = {single_words}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Ice", 30s));
    std::this_thread::sleep_for(500ms);
    const auto heard = room.trace().all(0, "heard");
    const Recording recording = room.recorder().since(heard.front().when - 1s);
    const std::vector<Moment> starts = onsets(recording, 100ms);
    std::vector<Moment> changes;
    for (const SeenChange& change : room.screen().changes_since(heard.front().when - 1s))
        if (!overlap(change.where, room.content_area()).empty()) changes.push_back(change.when);
    for (const TraceEvent& word : heard) {
        CAPTURE(word.text("text"));
        CHECK(to_ms(distance_to_nearest(starts, word.when)) < to_ms(bound));
        CHECK(to_ms(distance_to_nearest(changes, word.when)) < to_ms(bound));
    }
}

TEST_CASE("the box of the marked word wanders through the text in reading order") {
    KioskRoom room(
        {.articles = {articles::one_long_sentence},
         .arguments = {"--set", "voice.rate_wpm=180", "--set", "text.size=1"}});  // small text, so that the article is on one page
    REQUIRE(room.begin_past_opening());
    std::vector<Area> boxes;
    for (const char* word : {"evening", "Arthur", "sister", "always", "river"}) {
        REQUIRE(room.heard(0, word, 20s));
        boxes.push_back(marked_word(room, room.screen().settled_picture(60ms, 200ms)));
        CAPTURE(word, boxes.back().x, boxes.back().y, boxes.back().width, boxes.back().height);
        CHECK(boxes.back().width > 35);
        CHECK(boxes.back().height < room.content_area().height / 3);
    }
    // A later word is either further along the same line or on a line below.
    const auto further = [](const Area& a, const Area& b) {
        return b.y >= a.bottom() || (std::abs(b.y - a.y) < a.height / 2 && b.x > a.x);
    };
    for (std::size_t i = 1; i < boxes.size(); ++i) {
        CAPTURE(i, boxes[i - 1].x, boxes[i - 1].y, boxes[i].x, boxes[i].y);
        CHECK(further(boxes[i - 1], boxes[i]));
    }
}

}  // namespace lectern::e2e
