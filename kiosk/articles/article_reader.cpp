#include "kiosk/articles/article_reader.hpp"

#include <system_error>
#include <utility>

#include "speech/pronunciation/spoken_lexicon.hpp"

namespace lectern::kiosk {
namespace {

using Lexicon = speech::PronunciationLexicon;

content::ArticleFile beside(content::ArticleFile article) {
    article.path.replace_extension(".pls");
    return article;
}

}  // namespace

std::expected<ReadableArticle, content::LoadError> ArticleReader::read(const content::ArticleFile& file) {
    auto loaded = loader_.load(file);
    if (!loaded) return std::unexpected(std::move(loaded.error()));
    ReadableArticle article{.document = std::make_shared<const content::Document>(std::move(loaded->document)),
                            .pronunciation = {},
                            .fingerprint = std::move(loaded->fingerprint),
                            .problems = {}};
    const auto common = site(article.problems);
    article.pronunciation = std::make_shared<const speech::Pronunciation>(lexicon_beside(file, article.problems), common);
    return article;
}

std::vector<std::string> ArticleReader::lexicon_problems(const std::vector<content::ArticleFile>& articles) {
    std::vector<std::string> problems;
    site(problems);
    for (const auto& article : articles) lexicon_beside(article, problems);
    return problems;
}

bool ArticleReader::add_lexicon(Lexicon& all, const content::ArticleFile& file, std::vector<std::string>& problems) const {
    const auto written = loader_.load_lexicon(file);
    auto spoken = written ? speech::spoken_lexicon(*written) : std::unexpected(written.error());
    if (spoken) {
        all.add(*spoken);
        return true;
    }
    spoken.error().file = file.path;
    problems.push_back(spoken.error().message());
    return spoken.error().kind != content::LoadError::Kind::unreadable;
}

std::shared_ptr<const Lexicon> ArticleReader::lexicon_beside(const content::ArticleFile& article,
                                                             std::vector<std::string>& problems) const {
    auto lexicon = std::make_shared<Lexicon>();
    const auto file = beside(article);
    std::error_code ignored;
    if (std::filesystem::exists(file.path, ignored)) add_lexicon(*lexicon, file, problems);
    return lexicon;
}

std::shared_ptr<const Lexicon> ArticleReader::site(std::vector<std::string>& problems) {
    if (site_) return site_;
    auto all = std::make_shared<Lexicon>();
    bool final = true;
    for (const auto& file : lexicons_) final = add_lexicon(*all, {file}, problems) && final;
    if (final) site_ = all;
    return all;
}

}  // namespace lectern::kiosk
