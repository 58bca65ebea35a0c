// Whether a Document keeps what document.hpp promises: one that comes from another process is distrusted.
#pragma once

#include <cstddef>
#include <optional>

#include "content/document/document.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

// More than a book has; each costs the kiosk many times what it costs in a file.
inline constexpr std::size_t most_sections = 20'000;
inline constexpr std::size_t most_spans = 300'000;     ///< in the whole document
inline constexpr std::size_t longest_title = 1'000;    ///< bytes
inline constexpr std::size_t longest_notice = 10'000;  ///< bytes

/// Why an article that can be read is too much for the kiosk, if it is.
std::optional<LoadError> excess_in(const Document& document);

/// Texts are safe (safe_text.hpp), ranges lie in their text, in order and on the edges of characters, blocks, sentences and words fit
/// into each other, and nothing is in excess.
bool is_sound(const Document& document);

}  // namespace lectern::content
