// The port to the articles on disk: the list of all articles, and the one that a visitor opens.
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

/// The result of a request for an article.
struct LoadedArticle {
    std::size_t index = 0;
    std::expected<ReadableArticle, content::LoadError> article;
};

/// What was read of the list since the last call, to be appended to what was read before.
struct ListingNews {
    std::vector<content::ArticleEntry> articles;
    std::vector<content::LoadError> problems;
    std::size_t unread = 0;  ///< files that were found but not read yet
};

/// Main thread. No call blocks.
class ArticleLoader {
public:
    virtual ~ArticleLoader() = default;

    /// Requests an article; a newer request replaces an older one.
    virtual void load(std::size_t index, content::ArticleFile file) = 0;
    virtual std::optional<ListingNews> take_listing() = 0;
    /// Problems in lexicons, one line each. Lexicons are checked once, after the listing: a message at the moment when an article is opened
    /// would reveal what a visitor reads.
    virtual std::vector<std::string> take_lexicon_problems() = 0;
    virtual std::optional<LoadedArticle> take_article() = 0;
};

}  // namespace lectern::kiosk
