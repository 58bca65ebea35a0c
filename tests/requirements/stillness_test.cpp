// R25, R26 and R27: the screen is never dark, no sound plays that nobody asked for, and nothing flashes.
#include <algorithm>
#include <catch2/catch.hpp>
#include <deque>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

/// How many pixels of the area contrast with its background by at least 7:1, as text must.
int pixels_of_text(const Picture& picture, const Area& area) {
    const Colour background = commonest(picture, area);
    int count = 0;
    for (int y = area.y; y < area.bottom(); ++y)
        for (int x = area.x; x < area.right(); ++x) count += contrast(picture.at(x, y), background) >= 7 ? 1 : 0;
    return count;
}

/// The lightness of one spot on the screen over time.
struct Spot {
    struct Turn {
        Moment when;
        bool up;
    };
    double extreme = 0;
    std::deque<Turn> turns;

    /// Records a change of at least a tenth of the lightness range (WCAG 2.2, "general flash").
    void see(double light, Moment when) {
        if (std::abs(light - extreme) < 0.1) return;
        const bool up = light > extreme;
        extreme = light;
        if (turns.empty() || turns.back().up != up) turns.push_back({when, up});
    }
    /// The most flashes within one second; a flash is a pair of opposite changes.
    int flashes_per_second() const {
        std::size_t most = 0;
        for (std::size_t i = 0; i < turns.size(); ++i) {
            std::size_t k = i;
            while (k < turns.size() && turns[k].when - turns[i].when <= 1s) ++k;
            most = std::max(most, k - i);
        }
        return static_cast<int>(most / 2);
    }
};

double lightness(Colour colour) {
    return (0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue) / 255;
}

/// Watches a grid of spots for `time`. The spots are closer together than the strokes of letters are long.
int most_flashes_per_second(KioskRoom& room, Clock::duration time) {
    constexpr int distance = 12;
    std::map<std::pair<int, int>, Spot> spots;
    for (const Moment end = Clock::now() + time; Clock::now() < end; std::this_thread::sleep_for(15ms)) {
        const Picture picture = room.screen().picture();
        const Moment now = Clock::now();
        for (int y = distance; y < picture.size.height; y += distance)
            for (int x = distance; x < picture.size.width; x += distance) spots[{x, y}].see(lightness(picture.at(x, y)), now);
    }
    int most = 0;
    for (const auto& [place, spot] : spots) most = std::max(most, spot.flashes_per_second());
    return most;
}

}  // namespace

TEST_CASE("R25 the article stands on the screen all the while that the voice speaks") {
    KioskRoom room({.articles = {articles::one_long_sentence}});
    REQUIRE(room.begin_past_opening());
    int fewest = pixels_of_text(room.screen().picture(), room.content_area());
    CHECK(fewest > 1000);
    const auto watch = [&](Clock::duration time) {
        for (const Moment end = Clock::now() + time; Clock::now() < end; std::this_thread::sleep_for(50ms))
            fewest = std::min(fewest, pixels_of_text(room.screen().picture(), room.content_area()));
    };
    watch(2s);
    room.input().press(Key::pad_point);
    watch(3s);
    CHECK(fewest > 1000);
}

TEST_CASE("R26 nothing is heard that nobody asked for") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.shown());
    std::this_thread::sleep_for(5s);  // silence has no event to wait for
    CHECK_FALSE(first_sound(room.recorder().since(room.program().started()), room.program().started()));
    CHECK(room.trace().all(0, "say").empty());
}

TEST_CASE("R27 no spot of the screen flashes more than three times in a second, and nothing moves while it is paused") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "voice.rate_wpm=449", "--set", "text.size=5"}});
    REQUIRE(room.begin_past_opening());
    CHECK(most_flashes_per_second(room, 8s) <= 3);
    room.input().press(Key::pad_5);
    room.screen().settled_picture();
    const Moment paused = Clock::now();
    std::this_thread::sleep_for(3s);
    CHECK(room.screen().changes_since(paused).empty());
}

}  // namespace lectern::e2e
