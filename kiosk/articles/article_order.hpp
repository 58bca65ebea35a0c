// The order in which articles follow automatically. Private topics are left out.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "content/library.hpp"

namespace lectern::kiosk {

using ArticleList = std::vector<content::ArticleEntry>;

/// The first article that is not private; empty if there is none.
std::optional<std::size_t> first_in_turn(const ArticleList& articles);
/// The next article after `now`, wrapping around at the end of the list; empty once it is back at `first`, where the reading began.
std::optional<std::size_t> next_in_turn(const ArticleList& articles, std::size_t first, std::size_t now);

}  // namespace lectern::kiosk
