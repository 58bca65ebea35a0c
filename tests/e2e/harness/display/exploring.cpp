#include "tests/e2e/harness/display/exploring.hpp"

#include <vector>

namespace lectern::e2e {
namespace {

constexpr int step = 24;  // pixels; smaller than the width and height of any target
constexpr int edge = 4;

/// Along the row of buttons to the start edge, then up along that edge: across every button, item and line of text.
std::vector<Place> way_over(PixelSize screen) {
    const int x = screen.width / 10;
    const int y = screen.height * 92 / 100;
    std::vector<Place> way;
    for (int along = screen.width - edge; along > x; along -= step) way.push_back({along, y});
    for (int up = y; up > edge; up -= step) way.push_back({x, up});
    return way;
}

std::optional<std::string> last_said(KioskRoom& room, std::size_t from) {
    const auto said = room.trace().last("say", [&](const TraceEvent& e) { return e.index >= from && e.text("kind") == "interface"; });
    return said ? std::optional(said->text("text")) : std::nullopt;
}

/// Rests the finger here for `rest`; returns the last thing the interface has said since the mark.
std::optional<std::string> said_here(KioskRoom& room, Place place, std::size_t mark, Clock::duration rest) {
    room.touch_screen().move(place);
    std::this_thread::sleep_for(rest);
    return last_said(room, mark);
}

}  // namespace

std::optional<std::string> explore_to(KioskRoom& room, const std::string& words) {
    constexpr auto sweeping = 25ms;
    constexpr auto listening = 200ms;
    const auto way = way_over(room.screen_size());
    const std::size_t mark = room.trace().mark();
    const auto is_it = [&](const std::optional<std::string>& said) { return said && holds(*said, words); };
    room.touch_screen().down(way.front());
    std::optional<std::string> found;
    Place at;
    for (std::size_t i = 0; i < way.size() && !found; ++i) {
        at = way[i];
        if (!is_it(said_here(room, at, mark, sweeping))) continue;
        const auto said = said_here(room, at, mark, listening);
        if (is_it(said)) found = said;
    }
    room.touch_screen().up(at);
    return found;
}

bool explore_and_choose(KioskRoom& room, const std::string& words) {
    if (!explore_to(room, words)) return false;
    std::this_thread::sleep_for(200ms);
    room.touch_screen().tap_twice({room.screen_size().width / 2, room.screen_size().height / 2});
    return true;
}

bool find_and_choose(KioskRoom& room, const std::string& words) {
    constexpr int most_pages = 8;
    for (int page = 0; page < most_pages; ++page) {
        if (explore_and_choose(room, words)) return true;
        if (!explore_and_choose(room, "Next, button")) return false;
        std::this_thread::sleep_for(300ms);
    }
    return false;
}

}  // namespace lectern::e2e
