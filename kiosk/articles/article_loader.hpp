// Articles from disk, read on two threads: one lists them all, the other reads the one that a visitor wants, which waits for nothing else.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
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

enum class Urgency : std::uint8_t { in_background, somebody_waits };

class ArticleLoader {
public:
    /// Called on the thread that uses the loader; what it does ends when the token asks for it.
    using MakeLoader = std::function<content::DocumentLoader(Urgency, std::stop_token)>;

    /// Begins to list the sources. `on_result` is called from both threads.
    ArticleLoader(std::vector<std::filesystem::path> sources, MakeLoader make_loader, std::vector<std::filesystem::path> lexicons,
                  std::function<void()> on_result);

    // --- main; none of these waits ---
    /// Only the last wish counts.
    void load(std::size_t index, content::ArticleFile file);
    std::optional<ListingNews> take_listing();
    /// What is wrong with lexicons, a line each. It is looked for once, behind the listing: what is told when an article is opened would
    /// tell what a visitor reads.
    std::vector<std::string> take_lexicon_problems();
    std::optional<LoadedArticle> take_article();

private:
    struct Request {
        std::size_t index = 0;
        content::ArticleFile file;
    };
    void list(const std::stop_token& stop);
    void look_through_lexicons(const std::stop_token& stop, const std::vector<content::ArticleFile>& articles);
    void load_what_is_asked_for(const std::stop_token& stop);
    void tell(std::expected<content::ArticleEntry, content::LoadError> entry, std::size_t unread);
    void tell(std::vector<content::LoadError> problems, std::size_t unread);

    const std::vector<std::filesystem::path> sources_;
    const MakeLoader make_loader_;
    const std::vector<std::filesystem::path> lexicons_;
    const std::function<void()> on_result_;
    std::mutex mutex_;  ///< for what stands below it
    std::condition_variable_any changed_;
    std::optional<Request> request_;
    std::optional<ListingNews> listing_;
    std::vector<std::string> lexicon_problems_;
    std::optional<LoadedArticle> article_;
    std::jthread lister_;  ///< last: the threads use everything above
    std::jthread opener_;
};

}  // namespace lectern::kiosk
