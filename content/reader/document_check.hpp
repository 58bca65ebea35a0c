// Checks that a Document keeps what document.hpp promises: one that comes from another process is not trusted.
#pragma once

#include <cstddef>
#include <optional>

#include "content/document/document.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

// More than a book has. Each item needs many times more memory in the kiosk than in the file.
inline constexpr std::size_t most_sections = 20'000;
inline constexpr std::size_t most_spans = 300'000;     ///< in the whole document
inline constexpr std::size_t longest_title = 1'000;    ///< bytes
inline constexpr std::size_t longest_notice = 10'000;  ///< bytes

/// The error for an article that can be read but is too large for the kiosk; empty if it is not.
std::optional<LoadError> excess_in(const Document& document);

/// Whether texts are safe (safe_text.hpp); ranges lie in their text, in order and on code point boundaries; blocks, sentences and words fit
/// into each other; and excess_in() finds nothing.
bool is_sound(const Document& document);

}  // namespace lectern::content
