// Long text where there is room for a few words only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern::content {

/// Code points of a title or heading that is shown in one line, or named in a sentence of the interface. Where it is read it is whole.
constexpr std::size_t longest_label = 200;

/// The text as it is, or as much of its beginning as has `most` code points, cut behind a word where one ends in its second half, and an
/// ellipsis. Time grows with `most` only.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace lectern::content
