#include "kiosk/articles/loader_threads.hpp"

#include <iterator>
#include <utility>

namespace lectern::kiosk {

LoaderThreads::LoaderThreads(std::vector<std::filesystem::path> sources, MakeLoader make_loader,
                             std::vector<std::filesystem::path> lexicons, std::function<void()> on_result)
    : sources_(std::move(sources)),
      make_loader_(std::move(make_loader)),
      lexicons_(std::move(lexicons)),
      on_result_(std::move(on_result)),
      lister_([this](const std::stop_token& stop) { list(stop); }),
      opener_([this](const std::stop_token& stop) { load_what_is_asked_for(stop); }) {}

void LoaderThreads::load(std::size_t index, content::ArticleFile file) {
    {
        const std::scoped_lock lock(mutex_);
        request_ = {index, std::move(file)};
    }
    changed_.notify_one();
}

std::optional<ListingNews> LoaderThreads::take_listing() {
    const std::scoped_lock lock(mutex_);
    return std::exchange(listing_, std::nullopt);
}

std::vector<std::string> LoaderThreads::take_lexicon_problems() {
    const std::scoped_lock lock(mutex_);
    return std::exchange(lexicon_problems_, {});
}

std::optional<LoadedArticle> LoaderThreads::take_article() {
    const std::scoped_lock lock(mutex_);
    return std::exchange(article_, std::nullopt);
}

void LoaderThreads::list(const std::stop_token& stop) {
    auto found = content::find_articles(sources_);
    const auto loader = make_loader_(Urgency::in_background, stop);
    tell(std::move(found.problems), found.files.size());
    std::vector<content::ArticleFile> listed;
    while (!found.files.empty() && !stop.stop_requested()) {
        auto file = std::move(found.files.front());
        found.files.pop_front();
        auto entry = content::list_article(file, loader);
        if (entry) listed.push_back(std::move(file));
        if (!stop.stop_requested()) tell(std::move(entry), found.files.size());
    }
    look_through_lexicons(stop, loader, listed);
}

void LoaderThreads::tell(std::expected<content::ArticleEntry, content::LoadError> entry, std::size_t unread) {
    {
        const std::scoped_lock lock(mutex_);
        auto& news = listing_ ? *listing_ : listing_.emplace();
        news.unread = unread;
        if (entry)
            news.articles.push_back(std::move(*entry));
        else
            news.problems.push_back(std::move(entry.error()));
    }
    on_result_();
}

void LoaderThreads::tell(std::vector<content::LoadError> problems, std::size_t unread) {
    {
        const std::scoped_lock lock(mutex_);
        listing_ = ListingNews{{}, std::move(problems), unread};
    }
    on_result_();
}

/// Makes an ArticleReader for this thread, because the one that serves visitors belongs to the other thread. The loader is the one that
/// listed the articles: what the machine lacks to confine the reader is told by each loader.
void LoaderThreads::look_through_lexicons(const std::stop_token& stop, const content::DocumentLoader& loader,
                                          const std::vector<content::ArticleFile>& articles) {
    if (stop.stop_requested()) return;
    auto problems = ArticleReader(loader, lexicons_).lexicon_problems(articles);
    if (problems.empty()) return;
    {
        const std::scoped_lock lock(mutex_);
        lexicon_problems_ = std::move(problems);
    }
    on_result_();
}

void LoaderThreads::load_what_is_asked_for(const std::stop_token& stop) {
    ArticleReader reader(make_loader_(Urgency::somebody_waits, stop), lexicons_);
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [&] { return request_.has_value(); })) {
        const auto request = *std::exchange(request_, std::nullopt);
        lock.unlock();
        LoadedArticle loaded{request.index, reader.read(request.file)};
        lock.lock();
        article_ = std::move(loaded);
        lock.unlock();
        on_result_();
        lock.lock();
    }
}

}  // namespace lectern::kiosk
