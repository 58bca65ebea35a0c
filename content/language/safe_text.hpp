// Text that a font, a layout and a voice can be given, whatever somebody wrote: the one place where text is made safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace lectern::content {

/// Signs that one letter may carry. The Tibetan seal of eight, a family of four with the colours of their skin and every accent that is
/// written have fewer.
constexpr std::size_t most_extenders = 12;
/// Changes of direction inside one another. FriBidi 1.0.8 reads wild memory at isolates nested 80 deep; people write two.
constexpr std::size_t deepest_direction = 8;

/// One line of valid UTF-8 in normal form C. White space that is no no-break space is one space, none at either end. Left out are
/// controls, noncharacters, annotations and soft hyphens; signs beyond the most that a letter may carry; variation selectors and tags
/// that select nothing; more than two invisible signs in a row; directions that are closed without having been opened, hold nothing or
/// lie too deep. Directions left open are closed. Bytes that are not UTF-8 become U+FFFD. What people write stays as it is.
///
/// What it returns it leaves as it is. Any thread; the time grows with the text's length only.
std::string safe_text(std::string_view text);

/// The same, and each of `places`, bytes of `text` in ascending order, is moved to where it then stands.
std::string safe_text(std::string_view text, std::span<std::uint32_t* const> places);

bool is_safe_text(std::string_view text);

/// The same for a label of the interface, which keeps its soft hyphens: they say where its words may be divided.
std::string safe_label(std::string_view text);

/// Left out wherever it stands.
bool is_no_text(char32_t point);
/// Line ends and tabs of every kind, which are controls or separators.
bool is_line_control(char32_t point);

}  // namespace lectern::content
