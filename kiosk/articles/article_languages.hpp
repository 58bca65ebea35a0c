// Which of the interface's languages there is something to read in.
#pragma once

#include <string>
#include <vector>

#include "content/library.hpp"

namespace lectern::kiosk {

/// Of `spoken`, in its order, those that an article is written in: "en-GB" is "en".
std::vector<std::string> article_languages(const std::vector<content::ArticleEntry>& articles, const std::vector<std::string>& spoken);

/// The places of all articles: those in this language first, each group in its own order.
std::vector<std::size_t> in_language_first(const std::vector<content::ArticleEntry>& articles, const std::string& language);

}  // namespace lectern::kiosk
