// Which article follows by itself. A private topic never does.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "content/library.hpp"

namespace lectern::kiosk {

using ArticleList = std::vector<content::ArticleEntry>;

/// The first one that is not private.
std::optional<std::size_t> first_in_turn(const ArticleList& articles);
/// The one behind `now`, where the reading began with `first` and goes through the whole list once, from its end to its beginning;
/// nothing when it has come round.
std::optional<std::size_t> next_in_turn(const ArticleList& articles, std::size_t first, std::size_t now);

}  // namespace lectern::kiosk
