#include "kiosk/articles/article_order.hpp"

#include <algorithm>

namespace lectern::kiosk {

std::optional<std::size_t> first_in_turn(const ArticleList& articles) {
    const auto found = std::ranges::find(articles, false, &content::ArticleEntry::is_private);
    return found == articles.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - articles.begin()));
}

std::optional<std::size_t> next_in_turn(const ArticleList& articles, std::size_t first, std::size_t now) {
    for (auto next = (now + 1) % articles.size(); next != first; next = (next + 1) % articles.size()) {
        if (!articles[next].is_private) return next;
    }
    return std::nullopt;
}

}  // namespace lectern::kiosk
