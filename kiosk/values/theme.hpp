// The colour schemes: every colour that the painter uses, and how to measure its contrast. Plain values, any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace lectern::kiosk {

/// sRGB, 8 bits per channel.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    friend constexpr bool operator==(const Colour&, const Colour&) = default;
};

/// 0 (black) to 1 (white), as WCAG 2.2 defines it.
double relative_luminance(Colour colour);
/// 1 to 21, as WCAG 2.2 defines it; the order of the two colours does not matter.
double contrast_ratio(Colour one, Colour other);

/// Text has a contrast of at least 7:1 to its background (WCAG 1.4.6); edges, bars and rings have at least 3:1 (WCAG 1.4.11).
struct Theme {
    std::string_view name;  ///< as in the settings: "yellow-on-black"
    const char* title;      ///< as shown and spoken, in English: "Yellow on black"
    Colour background;
    Colour text;
    Colour quiet_text;     ///< the top line, details, captions
    Colour sentence_tint;  ///< behind the sentence being heard; `text` is drawn on it
    Colour sentence_bar;   ///< at that sentence's start edge
    Colour word_box;       ///< the box behind the word being heard
    Colour word_text;      ///< the word in that box
    Colour edge;           ///< outlines of buttons, items, key caps and progress
    Colour focus;          ///< the ring around the chosen item
    Colour filled;         ///< the middle button, and the part of the progress bar that has been heard
    Colour filled_text;    ///< on `filled`
    friend constexpr bool operator==(const Theme&, const Theme&) = default;
};

/// All schemes, in the order in which the colours key steps through them; the first one is the default.
std::span<const Theme> themes();
/// Null if no scheme has that name.
const Theme* find_theme(std::string_view name);
/// The next scheme; the first one after the last or after an unknown name.
const Theme& next_theme(std::string_view name);

}  // namespace lectern::kiosk
