#include "kiosk/input/key_chord.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "kiosk/window/window.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::string_view between = " and ";  // no key's name contains this; '+' is a key

std::expected<KeyChord::Keys, std::string> keys_of(std::string_view chord) {
    KeyChord::Keys keys;
    for (std::size_t begin = 0; begin <= chord.size();) {
        const auto end = std::min(chord.find(between, begin), chord.size());
        const std::string name(chord.substr(begin, end - begin));
        const auto key = scancode_named(name);
        if (!key) return std::unexpected(fmt::format("there is no key \"{}\"; write SDL's names, such as \"Keypad 7 and Keypad 9\"", name));
        keys.insert(*key);
        begin = end + between.size();
    }
    if (keys.size() < 2) return std::unexpected(fmt::format("\"{}\" is one key, which visitors press; name at least two", chord));
    return keys;
}

}  // namespace

std::expected<KeyChord, std::string> KeyChord::make(const std::vector<std::string>& chords) {
    std::vector<Keys> all;
    for (const auto& chord : chords) {
        auto keys = keys_of(chord);
        if (!keys) return std::unexpected(std::move(keys.error()));
        all.push_back(std::move(*keys));
    }
    return KeyChord(std::move(all));
}

void KeyChord::press(int scancode, speech::TimePoint now) {
    if (held_.insert(scancode).second) look(now);
}

void KeyChord::release(int scancode, speech::TimePoint now) {
    if (held_.erase(scancode) > 0) look(now);
}

void KeyChord::look(speech::TimePoint now) {
    const bool held = std::ranges::find(chords_, held_) != chords_.end();
    due_ = held ? std::optional(now + chord_time) : std::nullopt;
}

bool KeyChord::due(speech::TimePoint now) {
    if (!due_ || now < *due_) return false;
    due_.reset();
    return true;
}

}  // namespace lectern::kiosk
