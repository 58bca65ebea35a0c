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

namespace lectern::kiosk {

/// An article that was asked for.
struct LoadedArticle {
    std::size_t index = 0;
    std::expected<std::shared_ptr<const content::Document>, content::LoadError> document;
};

class ArticleLoader {
public:
    /// Lists the sources at once. `on_result` is called from the loader's thread.
    ArticleLoader(std::vector<std::filesystem::path> sources, content::LoadLimits limits, std::function<void()> on_result);

    // --- main; none of these waits ---
    void load(std::size_t index, std::filesystem::path file);
    std::optional<content::Listing> take_listing();
    std::optional<LoadedArticle> take_article();

private:
    struct Request {
        std::size_t index = 0;
        std::filesystem::path file;
    };
    void run(const std::stop_token& stop);
    void load_now(const Request& request);

    const std::vector<std::filesystem::path> sources_;
    const content::LoadLimits limits_;
    const std::function<void()> on_result_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Request> requests_;
    std::optional<content::Listing> listing_;
    std::deque<LoadedArticle> articles_;
    std::jthread thread_;  ///< last: it uses everything above
};

}  // namespace lectern::kiosk
