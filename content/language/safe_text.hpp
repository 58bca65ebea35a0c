// Makes any text safe for a font, a layout and a voice. This is the only place where text is made safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace lectern::content {

/// Code points that one letter may carry. The Tibetan seal of eight, a family of four with skin tones and every accented letter in use have
/// fewer.
constexpr std::size_t most_extenders = 12;
/// Nesting of directional formatting (bidirectional embeddings, overrides and isolates). FriBidi 1.0.8 reads invalid memory at isolates
/// nested 80 deep; people write two.
constexpr std::size_t deepest_direction = 8;

/// Returns one line of valid UTF-8 in NFC. White space except no-break spaces becomes one space, with none at either end. Removed are:
/// controls, noncharacters, annotations and soft hyphens; code points beyond the most that a letter may carry; variation selectors and tags
/// that select nothing; more than two invisible code points in a row; directional formatting that is closed without having been opened,
/// encloses nothing or is nested too deeply. Directional formatting left open is closed. Bytes that are not UTF-8 become U+FFFD. What
/// people really write stays as it is.
///
/// Applying it twice changes nothing more. Any thread; the time grows with the text's length only.
std::string safe_text(std::string_view text);

/// The same; also moves each of `places`, byte offsets into `text` in ascending order, to the same place in the result.
std::string safe_text(std::string_view text, std::span<std::uint32_t* const> places);

bool is_safe_text(std::string_view text);

/// The same for a label of the interface, but soft hyphens stay: they mark where its words may be hyphenated.
std::string safe_label(std::string_view text);

/// Whether safe_text() removes the code point wherever it occurs.
bool is_no_text(char32_t point);
/// Whether it is a line end or tab of any kind; these are controls or separators.
bool is_line_control(char32_t point);

}  // namespace lectern::content
