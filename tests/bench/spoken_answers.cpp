// The time from a key press to its spoken answer, screen by screen.
#include "tests/bench/answer.hpp"
#include "tests/bench/measurements.hpp"
#include "tests/e2e/harness/program/articles.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Key;

constexpr int presses = 20;

/// Presses these keys in turn; each of them is answered by the voice.
Figure measure_answers(e2e::KioskRoom& room, const std::string& where, const std::vector<Key>& keys) {
    Figure figure{"key to spoken answer, " + where, "ms", "p95 ≤ 40 ms"};
    room.input().press(keys.front());  // stops a list from naming its choices by itself
    for (int i = 0; i < presses; ++i) {
        wait_for_silence(room, 700ms);                                        // longer than the pauses in a list that is being said
        std::this_thread::sleep_for(std::chrono::milliseconds(i * 13 % 40));  // not in step with the blocks of sound
        const auto pressed = room.input().press(keys.at(static_cast<std::size_t>(i) % keys.size()));
        figure.add(answer_time(room, pressed, "a key on " + where, faint_sound));
    }
    return figure;
}

void reach(e2e::KioskRoom& room, Key key, const std::string& screen) {
    room.input().press(key);
    if (!room.on_screen(screen)) cannot_measure("the kiosk does not get to " + screen);
}

}  // namespace

std::vector<Figure> measure_spoken_answers() {
    e2e::KioskRoom room(bench_room({e2e::articles::three_sections, e2e::articles::many_pages}));
    if (!room.shown()) cannot_measure("no Welcome; " + room.program().errors());
    std::vector<Figure> figures;
    reach(room, Key::pad_5, "library");
    figures.push_back(measure_answers(room, "Library", {Key::pad_2, Key::pad_8, Key::pad_0}));
    reach(room, Key::pad_5, "reading");
    std::this_thread::sleep_for(1s);
    room.input().press(Key::pad_5);  // paused, so that only the answer is heard
    figures.push_back(measure_answers(room, "Reading", {Key::pad_3, Key::pad_1, Key::pad_plus, Key::pad_minus, Key::pad_point, Key::t}));
    reach(room, Key::pad_7, "help");
    figures.push_back(measure_answers(room, "Help", {Key::pad_2, Key::pad_6, Key::pad_8, Key::pad_4}));
    reach(room, Key::pad_7, "reading");
    reach(room, Key::pad_7, "help");  // the focus is on its first line
    reach(room, Key::pad_5, "learn_keys");
    figures.push_back(measure_answers(room, "Learn the keys", {Key::pad_2, Key::pad_5, Key::pad_9, Key::pad_point}));
    return figures;
}

}  // namespace lectern::bench
