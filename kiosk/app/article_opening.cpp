#include "kiosk/app/article_opening.hpp"

#include <memory>
#include <tuple>
#include <utility>

#include "kiosk/machine/suspicion.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/reading/reading_screen.hpp"

namespace lectern::kiosk {

void ArticleOpening::turn() {
    if (const auto listing = parts_.articles.take_listing()) list(*listing);
    for (const auto& problem : parts_.articles.take_lexicon_problems()) parts_.log.write("lectern: " + problem);
    if (auto article = parts_.articles.take_article()) show(std::move(*article));
}

/// A list that stands keeps its rows until it is entered again.
void ArticleOpening::list(const ListingNews& news) {
    const auto& articles = parts_.articles;
    for (const auto& problem : news.problems) {
        // The kiosk ended while a visitor read it, so a line would tell what they read. Staff find it in their list.
        if (problem.kind != content::LoadError::Kind::left_out) parts_.log.write("lectern: " + problem.message());
    }
    for (const auto& article : news.articles) try_title(article);
    if (articles.all_read()) parts_.trace.listed(articles.entries().size(), articles.problems().size());
    if (parts_.stage.awaits(Visit::Opening::awaits_articles) && !articles.awaits_first()) parts_.stage.begin();
}

/// Lays the title out by itself, before the list does it: a title that ends the kiosk in a list could not be told from the others there.
void ArticleOpening::try_title(const content::ArticleEntry& article) {
    const Suspicion suspicion(article.fingerprint);
    std::ignore = display_.item_page({.items = {{.label = article.title}}});
}

void ArticleOpening::show(LoadedArticle loaded) {
    if (!loaded.article) return cannot_show();
    auto& stage = parts_.stage;
    const bool for_visitor = !stage.reads_by_itself();
    if (for_visitor) records_.article_begun();
    const bool introduce = stage.visit() != nullptr && !std::exchange(stage.visit()->introduced, true);
    stage.back_to_welcome();
    parts_.articles.open(loaded.index, loaded.article->fingerprint, for_visitor);
    const Suspicion suspicion(parts_.articles.fingerprint());
    const bool is_private = parts_.articles.entries()[loaded.index].is_private;
    stage.push(std::make_unique<ReadingScreen>(
        stage, OpenArticle{loaded.article->document, loaded.article->pronunciation, loaded.index, is_private}, introduce));
}

/// Staff find it in their list. The log keeps quiet where a visitor is here: it would tell what they wanted to read. A self-start comes a
/// set time after the last visitor, so that its own time, too, would tell of one.
void ArticleOpening::cannot_show() {
    if (!parts_.stage.reads_by_itself()) return parts_.voice.say({phrases::article_unreadable()});
    parts_.log.write_at_full_hour("lectern: " + parts_.articles.problems().back().message());
    parts_.stage.end_reading_by_itself();
}

}  // namespace lectern::kiosk
