#include "kiosk/values/theme.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "kiosk/values/translatable.hpp"

namespace lectern::kiosk {

namespace {

constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex)};
}

constexpr std::array<Theme, 5> all_themes{{
    {.name = "yellow-on-black",
     .title = translatable("Yellow on black"),
     .background = rgb(0x000000),
     .text = rgb(0xFFE600),
     .quiet_text = rgb(0xD9C766),
     .sentence_tint = rgb(0x262300),
     .sentence_bar = rgb(0xFFE600),
     .word_box = rgb(0xFFE600),
     .word_text = rgb(0x000000),
     .edge = rgb(0x8F8430),
     .focus = rgb(0xFFE600),
     .filled = rgb(0xFFE600),
     .filled_text = rgb(0x000000)},
    {.name = "white-on-black",
     .title = translatable("White on black"),
     .background = rgb(0x000000),
     .text = rgb(0xFFFFFF),
     .quiet_text = rgb(0xC4C8CE),
     .sentence_tint = rgb(0x24282E),
     .sentence_bar = rgb(0xFFFFFF),
     .word_box = rgb(0xFFFFFF),
     .word_text = rgb(0x000000),
     .edge = rgb(0x80868F),
     .focus = rgb(0xFFFFFF),
     .filled = rgb(0xFFFFFF),
     .filled_text = rgb(0x000000)},
    {.name = "black-on-white",
     .title = translatable("Black on white"),
     .background = rgb(0xFFFFFF),
     .text = rgb(0x000000),
     .quiet_text = rgb(0x44484D),
     .sentence_tint = rgb(0xE3E6EA),
     .sentence_bar = rgb(0x000000),
     .word_box = rgb(0x000000),
     .word_text = rgb(0xFFFFFF),
     .edge = rgb(0x7A7F86),
     .focus = rgb(0x000000),
     .filled = rgb(0x000000),
     .filled_text = rgb(0xFFFFFF)},
    {.name = "black-on-yellow",
     .title = translatable("Black on yellow"),
     .background = rgb(0xFFEB3B),
     .text = rgb(0x000000),
     .quiet_text = rgb(0x3D3700),
     .sentence_tint = rgb(0xE8CF00),
     .sentence_bar = rgb(0x000000),
     .word_box = rgb(0x000000),
     .word_text = rgb(0xFFEB3B),
     .edge = rgb(0x756900),
     .focus = rgb(0x000000),
     .filled = rgb(0x000000),
     .filled_text = rgb(0xFFEB3B)},
    {.name = "soft",
     .title = translatable("Dark grey on cream"),
     .background = rgb(0xF4ECD8),
     .text = rgb(0x2B2A27),
     .quiet_text = rgb(0x4B4840),
     .sentence_tint = rgb(0xE5D8B6),
     .sentence_bar = rgb(0x2B2A27),
     .word_box = rgb(0x2B2A27),
     .word_text = rgb(0xF4ECD8),
     .edge = rgb(0x7F7762),
     .focus = rgb(0x2B2A27),
     .filled = rgb(0x2B2A27),
     .filled_text = rgb(0xF4ECD8)},
}};

/// WCAG 2.2, definition of relative luminance.
double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

}  // namespace

double relative_luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast_ratio(Colour one, Colour other) {
    const auto [darker, lighter] = std::minmax({relative_luminance(one), relative_luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

std::span<const Theme> themes() {
    return all_themes;
}

const Theme* find_theme(std::string_view name) {
    const auto found = std::ranges::find(all_themes, name, &Theme::name);
    return found == all_themes.end() ? nullptr : &*found;
}

const Theme& next_theme(std::string_view name) {
    const auto found = std::ranges::find(all_themes, name, &Theme::name);
    const bool has_next = found != all_themes.end() && found + 1 != all_themes.end();
    return has_next ? *(found + 1) : all_themes.front();
}

}  // namespace lectern::kiosk
