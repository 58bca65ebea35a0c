#include "kiosk/articles/article_desk.hpp"

namespace lectern::kiosk {

std::optional<ListingNews> ArticleDesk::take_listing() {
    auto news = loader_.take_listing();
    if (!news) return std::nullopt;
    entries_.insert(entries_.end(), news->articles.begin(), news->articles.end());
    problems_.insert(problems_.end(), news->problems.begin(), news->problems.end());
    unread_ = news->unread;
    return news;
}

void ArticleDesk::ask_for(std::size_t index) {
    if (requested_ == index) return;
    requested_ = index;
    loader_.load(index, entries_[index].place());
}

std::optional<LoadedArticle> ArticleDesk::take_article() {
    auto loaded = loader_.take_article();
    if (!loaded || requested_ != loaded->index) return std::nullopt;
    requested_.reset();
    std::erase_if(problems_, [&](const auto& problem) { return problem.file == entries_[loaded->index].file; });
    if (!loaded->article) problems_.push_back(loaded->article.error());
    return loaded;
}

void ArticleDesk::open(std::size_t index, content::Fingerprint fingerprint, bool counts) {
    open_ = Open{index, std::move(fingerprint), counts};
}

}  // namespace lectern::kiosk
