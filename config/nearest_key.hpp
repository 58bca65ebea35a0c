// "Did you mean": finds the known key that a mistyped one most likely stands for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lectern::config {

/// The one of `keys` (dotted) that `typed` most likely means: the same name in another section, a name whose unit was left out, or one that
/// differs by a letter or two. Empty if no key is that near.
std::optional<std::string> nearest_key(std::string_view typed, std::span<const std::string_view> keys);

}  // namespace lectern::config
