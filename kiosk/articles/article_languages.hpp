// The interface languages in which there is an article.
#pragma once

#include <string>
#include <vector>

#include "content/library.hpp"

namespace lectern::kiosk {

/// The languages of `spoken`, in its order, in which an article is written; an article in "en-GB" counts as "en".
std::vector<std::string> article_languages(const std::vector<content::ArticleEntry>& articles, const std::vector<std::string>& spoken);

/// The indices of all articles: first those in this language, then the others, each group in its original order.
std::vector<std::size_t> in_language_first(const std::vector<content::ArticleEntry>& articles, const std::string& language);

}  // namespace lectern::kiosk
