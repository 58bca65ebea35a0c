// "Did you mean": the key that a mistyped one most likely stands for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lectern::config {

/// The one of `keys` (dotted) that `typed` is a slip of: another section, a missing unit, a letter or two. None where nothing is near.
std::optional<std::string> nearest_key(std::string_view typed, std::span<const std::string_view> keys);

}  // namespace lectern::config
