#include "kiosk/articles/article_languages.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/words/translation.hpp"

namespace lectern::kiosk {
namespace {

bool is_in(const content::ArticleEntry& article, const std::string& language) {
    const auto* spoken = find_interface_language(article.language);
    return spoken != nullptr && spoken->code == language;
}

}  // namespace

std::vector<std::string> article_languages(const std::vector<content::ArticleEntry>& articles, const std::vector<std::string>& spoken) {
    std::vector<std::string> languages;
    std::ranges::copy_if(spoken, std::back_inserter(languages), [&](const std::string& language) {
        return std::ranges::any_of(articles, [&](const auto& article) { return is_in(article, language); });
    });
    return languages;
}

std::vector<std::size_t> in_language_first(const std::vector<content::ArticleEntry>& articles, const std::string& language) {
    std::vector<std::size_t> places(articles.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_partition(places, [&](std::size_t place) { return is_in(articles[place], language); });
    return places;
}

}  // namespace lectern::kiosk
