#include "config/nearest_key.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace lectern::config {

namespace {

std::string_view last_part(std::string_view key) {
    return key.substr(key.rfind('.') + 1);
}

/// Levenshtein distance: how many letters must be inserted, deleted or replaced.
std::size_t letters_apart(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

/// How unlikely it is that somebody who typed `typed` meant `key`; 0 is the likeliest.
std::size_t slip(std::string_view typed, std::string_view key) {
    if (last_part(typed) == last_part(key)) return 0;
    if (!typed.empty() && typed.back() != '.' && key.starts_with(typed)) return 1;
    return letters_apart(typed, key);
}

}  // namespace

std::optional<std::string> nearest_key(std::string_view typed, std::span<const std::string_view> keys) {
    constexpr std::size_t furthest_slip = 2;
    const auto nearest = std::ranges::min_element(keys, {}, [&](std::string_view key) { return slip(typed, key); });
    if (nearest == keys.end() || slip(typed, *nearest) > furthest_slip) return std::nullopt;
    return std::string(*nearest);
}

}  // namespace lectern::config
