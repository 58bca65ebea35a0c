#include "kiosk/article_loader.hpp"

#include <utility>

namespace lectern::kiosk {

ArticleLoader::ArticleLoader(std::vector<std::filesystem::path> sources, content::LoadLimits limits,
                             std::vector<std::filesystem::path> lexicons, std::function<void()> on_result)
    : sources_(std::move(sources)),
      limits_(limits),
      on_result_(std::move(on_result)),
      reader_(std::move(limits), std::move(lexicons)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void ArticleLoader::load(std::size_t index, std::filesystem::path file) {
    {
        const std::scoped_lock lock(mutex_);
        requests_.clear();  // only the last wish counts
        requests_.push_back({index, std::move(file)});
    }
    changed_.notify_one();
}

std::optional<content::Listing> ArticleLoader::take_listing() {
    const std::scoped_lock lock(mutex_);
    return std::exchange(listing_, std::nullopt);
}

std::vector<std::string> ArticleLoader::take_lexicon_problems() {
    const std::scoped_lock lock(mutex_);
    return std::exchange(lexicon_problems_, {});
}

std::optional<LoadedArticle> ArticleLoader::take_article() {
    const std::scoped_lock lock(mutex_);
    if (articles_.empty()) return std::nullopt;
    auto article = std::move(articles_.front());
    articles_.pop_front();
    return article;
}

void ArticleLoader::run(const std::stop_token& stop) {
    look_through();
    std::unique_lock lock(mutex_);
    while (true) {
        if (!changed_.wait(lock, stop, [&] { return !requests_.empty(); })) return;
        const auto request = std::move(requests_.front());
        requests_.pop_front();
        lock.unlock();
        LoadedArticle loaded{request.index, reader_.read(request.file)};
        lock.lock();
        articles_.push_back(std::move(loaded));
        lock.unlock();
        on_result_();
        lock.lock();
    }
}

/// The list first: somebody may be waiting for it.
void ArticleLoader::look_through() {
    auto listing = content::list_articles(sources_, limits_);
    const auto articles = listing.articles;
    {
        const std::scoped_lock lock(mutex_);
        listing_ = std::move(listing);
    }
    on_result_();
    auto problems = reader_.lexicon_problems(articles);
    if (problems.empty()) return;
    {
        const std::scoped_lock lock(mutex_);
        lexicon_problems_ = std::move(problems);
    }
    on_result_();
}

}  // namespace lectern::kiosk
