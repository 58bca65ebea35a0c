#include "tests/monkey/deed.hpp"

#include <sstream>

#include "tests/monkey/hands.hpp"

namespace lectern::monkey {

std::string to_line(const Deed& deed) {
    std::string line = std::to_string(deed.pause.count()) + " " + deed.what;
    for (const auto& word : deed.with) line += " " + word;
    return line;
}

std::optional<Deed> deed_from(const std::string& line) {
    std::istringstream words(line);
    long pause = 0;
    Deed deed;
    if (!(words >> pause >> deed.what) || pause < 0) return std::nullopt;
    deed.pause = std::chrono::milliseconds(pause);
    for (std::string word; words >> word;) deed.with.push_back(word);
    return deed;
}

Deed Dice::deed() {
    const auto before = pause();
    Deed deed = below(100) < 85 ? of_hands() : of_fate();
    deed.pause = before;
    return deed;
}

/// Mostly the pace of normal presses; sometimes that of mashed keys, sometimes that of somebody who listens.
std::chrono::milliseconds Dice::pause() {
    const int kind = below(10);
    if (kind < 5) return std::chrono::milliseconds(below(40));
    return std::chrono::milliseconds(kind < 9 ? below(300) : below(2000));
}

Deed Dice::of_hands() {
    const auto place = [&] { return between(0, 999); };
    const int kind = below(100);
    if (kind < 62) return {.what = "key", .with = {one_of(key_names())}};
    if (kind < 70) return {.what = "hold", .with = {one_of(key_names()), between(300, 1500)}};
    if (kind < 74) return {.what = "chord", .with = {one_of(key_names()), one_of(key_names()), between(0, 1500)}};
    if (kind < 86) return {.what = "touch", .with = {place(), place()}};
    if (kind < 88) return {.what = "touch", .with = {place(), between(880, 960)}};  // on the row of five buttons
    if (kind < 92) return {.what = "slide", .with = {place(), place(), place(), place()}};
    if (kind < 94) return {.what = "fingers", .with = {between(2, 5), place(), place(), between(50, 1500)}};
    if (kind < 99) return {.what = "key", .with = {one_of({"f15", "f16"})}};  // headphones plugged in and out
    return {.what = "staff", .with = {one_of({"in", "in", "in", "wrong", "restart", "leave"})}};
}

Deed Dice::of_fate() {
    const std::string briefly = between(100, 4000);
    switch (below(7)) {
        case 0:
            return {.what = "engine", .with = {one_of({"kill", "crash", "hang"})}};
        case 1:
            return {.what = "stand-in", .with = {one_of({"missing", "quits", "mute", "floods", "echoes"}), briefly}};
        case 2:
        case 3:
            return {.what = "sound", .with = {one_of({"unplug", "suspend", "freeze", "crash", "other"}), briefly}};
        case 4:
            return {.what = "display", .with = {"freeze", between(100, 3000)}};
        case 5:
            return {.what = "window", .with = {briefly}};
        default:
            return {.what = "disk",
                    .with = {one_of({"no-state", "state-is-file", "state-full", "articles-gone", "articles-changed"}), briefly}};
    }
}

}  // namespace lectern::monkey
