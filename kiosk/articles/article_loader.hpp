// The port to the articles on disk: the list of them all, and the one that a visitor wants.
#pragma once

#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "content/document_loader.hpp"
#include "content/library.hpp"
#include "kiosk/articles/article_reader.hpp"

namespace lectern::kiosk {

/// An article that was asked for.
struct LoadedArticle {
    std::size_t index = 0;
    std::expected<ReadableArticle, content::LoadError> article;
};

/// What of the list was read since it was asked for last: it goes behind what was read before.
struct ListingNews {
    std::vector<content::ArticleEntry> articles;
    std::vector<content::LoadError> problems;
    std::size_t unread = 0;  ///< files that were found and are still to be read
};

/// Main thread. None of these waits.
class ArticleLoader {
public:
    virtual ~ArticleLoader() = default;

    /// Only the last wish counts.
    virtual void load(std::size_t index, content::ArticleFile file) = 0;
    virtual std::optional<ListingNews> take_listing() = 0;
    /// What is wrong with lexicons, a line each. It is looked for once, behind the listing: what is told when an article is opened would
    /// tell what a visitor reads.
    virtual std::vector<std::string> take_lexicon_problems() = 0;
    virtual std::optional<LoadedArticle> take_article() = 0;
};

}  // namespace lectern::kiosk
