#include "kiosk/articles/article_reader.hpp"

#include <system_error>
#include <utility>

#include "speech/pronunciation/pls_file.hpp"

namespace lectern::kiosk {
namespace {

using Lexicon = speech::PronunciationLexicon;

/// Of a lexicon that cannot be read nothing is added.
void add(Lexicon& all, const content::ArticleFile& file, std::vector<std::string>& problems) {
    if (auto lexicon = speech::load_pls(file.path, file.folder))
        all.add(*lexicon);
    else
        problems.push_back(lexicon.error().message());
}

std::shared_ptr<const Lexicon> load_beside(content::ArticleFile article, std::vector<std::string>& problems) {
    auto lexicon = std::make_shared<Lexicon>();
    article.path.replace_extension(".pls");
    std::error_code ignored;
    if (std::filesystem::exists(article.path, ignored)) add(*lexicon, article, problems);
    return lexicon;
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
    article.pronunciation = std::make_shared<const speech::Pronunciation>(load_beside(file, article.problems), common);
    return article;
}

std::vector<std::string> ArticleReader::lexicon_problems(const std::vector<content::ArticleFile>& articles) {
    std::vector<std::string> problems;
    site(problems);
    for (const auto& article : articles) load_beside(article, problems);
    return problems;
}

std::shared_ptr<const Lexicon> ArticleReader::site(std::vector<std::string>& problems) {
    if (site_) return site_;
    auto all = std::make_shared<Lexicon>();
    for (const auto& file : lexicons_) add(*all, {file}, problems);
    return site_ = std::move(all);
}

}  // namespace lectern::kiosk
