// The letters A to Z, as file endings, tags and the words of tables are written. Whatever the locale; any thread.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace lectern::content {

constexpr char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Every other byte stays as it is.
inline std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return ascii_lower(c); });
    return lower;
}

}  // namespace lectern::content
