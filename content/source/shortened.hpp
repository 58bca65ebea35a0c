// Shortens text for places that have room for a few words only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern::content {

/// The most code points of a title or heading that is shown on one line or named in a sentence of the interface. In the article itself it
/// is never shortened.
constexpr std::size_t longest_label = 200;

/// The text unchanged if it has at most `most` code points. Otherwise its beginning, cut after a word if one ends in the second half of
/// that length, and an ellipsis. Time grows with `most` only.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace lectern::content
