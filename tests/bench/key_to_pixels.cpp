// The time from a key press to the change on the screen.
#include "tests/bench/measurements.hpp"
#include "tests/e2e/harness/program/articles.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Key;

constexpr int presses = 40;
/// More pixels than a corner of the mark, fewer than a line of the caption.
constexpr int least_pixels = 400;

/// Presses two keys alternately; each of them changes what the screen shows.
Figure measure_keys(e2e::KioskRoom& room, const std::string& what, Key one, Key other) {
    Figure figure{"key to pixels, " + what, "ms", "p95 ≤ 25 ms"};
    for (int i = 0; i < presses; ++i) {
        room.screen().settled_picture(120ms);
        std::this_thread::sleep_for(std::chrono::milliseconds(i * 13 % 40));  // not in step with the frames
        const auto pressed = room.input().press(i % 2 == 0 ? one : other);
        const auto change = room.screen().wait_for_change(pressed, {0, 0, 1920, 1080}, least_pixels, 2s);
        if (!change) cannot_measure("nothing changes on " + what);
        figure.add(e2e::to_ms(change->when - pressed));
    }
    return figure;
}

void reach(e2e::KioskRoom& room, Key key, const std::string& screen) {
    room.input().press(key);
    if (!room.on_screen(screen)) cannot_measure("the kiosk does not get to " + screen);
}

}  // namespace

std::vector<Figure> measure_key_to_pixels() {
    e2e::KioskRoom room(bench_room({e2e::articles::three_sections, e2e::articles::many_pages}));
    if (!room.shown()) cannot_measure("no Welcome; " + room.program().errors());
    std::vector<Figure> figures;
    reach(room, Key::pad_5, "library");
    figures.push_back(measure_keys(room, "Library: focus", Key::pad_2, Key::pad_8));
    reach(room, Key::pad_5, "reading");
    std::this_thread::sleep_for(1s);
    room.input().press(Key::pad_5);  // paused, so that only the answer changes the screen
    figures.push_back(measure_keys(room, "Reading: sections", Key::pad_6, Key::pad_4));
    figures.push_back(measure_keys(room, "Reading: size", Key::pad_multiply, Key::pad_divide));
    figures.push_back(measure_keys(room, "Reading: colours", Key::t, Key::t));
    figures.push_back(measure_keys(room, "Help: there and back", Key::pad_7, Key::pad_7));
    reach(room, Key::pad_7, "help");
    figures.push_back(measure_keys(room, "Help: focus", Key::pad_2, Key::pad_8));
    figures.push_back(measure_keys(room, "Help: pages", Key::pad_6, Key::pad_4));
    reach(room, Key::pad_7, "reading");
    reach(room, Key::pad_7, "help");  // the focus is on its first line
    reach(room, Key::pad_5, "learn_keys");
    figures.push_back(measure_keys(room, "Learn the keys", Key::pad_2, Key::pad_8));
    return figures;
}

}  // namespace lectern::bench
