// Reads articles from disk on two threads: one lists all articles, the other reads the article that a visitor opens, without waiting for
// the list.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "kiosk/articles/article_loader.hpp"

namespace lectern::kiosk {

enum class Urgency : std::uint8_t { in_background, somebody_waits };

class LoaderThreads final : public ArticleLoader {
public:
    /// Called on the thread that uses the loader; the token stops what the loader is doing.
    using MakeLoader = std::function<content::DocumentLoader(Urgency, std::stop_token)>;

    /// Begins to list the sources. `on_result` is called from both threads.
    LoaderThreads(std::vector<std::filesystem::path> sources, MakeLoader make_loader, std::vector<std::filesystem::path> lexicons,
                  std::function<void()> on_result);

    // --- main ---
    void load(std::size_t index, content::ArticleFile file) override;
    std::optional<ListingNews> take_listing() override;
    std::vector<std::string> take_lexicon_problems() override;
    std::optional<LoadedArticle> take_article() override;

private:
    struct Request {
        std::size_t index = 0;
        content::ArticleFile file;
    };
    void list(const std::stop_token& stop);
    void look_through_lexicons(const std::stop_token& stop, const content::DocumentLoader& loader,
                               const std::vector<content::ArticleFile>& articles);
    void load_what_is_asked_for(const std::stop_token& stop);
    void tell(std::expected<content::ArticleEntry, content::LoadError> entry, std::size_t unread);
    void tell(std::vector<content::LoadError> problems, std::size_t unread);

    const std::vector<std::filesystem::path> sources_;
    const MakeLoader make_loader_;
    const std::vector<std::filesystem::path> lexicons_;
    const std::function<void()> on_result_;
    std::mutex mutex_;  ///< protects the members below
    std::condition_variable_any changed_;
    std::optional<Request> request_;
    std::optional<ListingNews> listing_;
    std::vector<std::string> lexicon_problems_;
    std::optional<LoadedArticle> article_;
    std::jthread lister_;  ///< declared last, because the threads use everything above
    std::jthread opener_;
};

}  // namespace lectern::kiosk
