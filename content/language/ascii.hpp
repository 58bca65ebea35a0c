// Lower case for the letters A to Z only, as file endings, tags and words of tables need it. Independent of the locale; any thread.
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
