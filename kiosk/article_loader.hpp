// The thread that reads articles from disk.
#pragma once

#include <condition_variable>
#include <deque>
#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "content/document_loader.hpp"
#include "content/library.hpp"
#include "kiosk/article_reader.hpp"

namespace lectern::kiosk {

/// An article that was asked for.
struct LoadedArticle {
    std::size_t index = 0;
    std::expected<ReadableArticle, content::LoadError> article;
};

class ArticleLoader {
public:
    /// Lists the sources at once. `on_result` is called from the loader's thread.
    ArticleLoader(std::vector<std::filesystem::path> sources, content::LoadLimits limits, std::vector<std::filesystem::path> lexicons,
                  std::function<void()> on_result);

    // --- main; none of these waits ---
    void load(std::size_t index, std::filesystem::path file);
    std::optional<content::Listing> take_listing();
    /// What is wrong with lexicons, a line each. It is looked for once, behind the listing: what is told when an article is opened would
    /// tell what a visitor reads.
    std::vector<std::string> take_lexicon_problems();
    std::optional<LoadedArticle> take_article();

private:
    struct Request {
        std::size_t index = 0;
        std::filesystem::path file;
    };
    void run(const std::stop_token& stop);
    void look_through();

    const std::vector<std::filesystem::path> sources_;
    const content::LoadLimits limits_;
    const std::function<void()> on_result_;
    ArticleReader reader_;  ///< the loader's thread only
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Request> requests_;
    std::optional<content::Listing> listing_;
    std::vector<std::string> lexicon_problems_;
    std::deque<LoadedArticle> articles_;
    std::jthread thread_;  ///< last: it uses everything above
};

}  // namespace lectern::kiosk
