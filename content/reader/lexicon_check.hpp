// Whether a Lexicon keeps what lexicon.hpp promises: one that comes from another process is distrusted.
#pragma once

#include <cstddef>

#include "content/document/lexicon.hpp"

namespace lectern::content {

/// In the whole lexicon; no file of 1 MiB has room for more.
inline constexpr std::size_t most_graphemes = 50'000;

/// Texts are safe (safe_text.hpp) and no longer than a file's may be, each lexeme is spoken in one way, and there are no more than fit
/// into a file. Any thread.
bool is_sound(const Lexicon& lexicon);

}  // namespace lectern::content
