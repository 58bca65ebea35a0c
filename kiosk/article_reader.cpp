#include "kiosk/article_reader.hpp"

#include <system_error>
#include <utility>

#include "speech/pls_file.hpp"

namespace lectern::kiosk {
namespace {

using Lexicon = speech::PronunciationLexicon;

std::shared_ptr<const Lexicon> load_all(const std::vector<std::filesystem::path>& files, std::vector<std::string>& problems) {
    auto all = std::make_shared<Lexicon>();
    for (const auto& file : files) {
        if (auto lexicon = speech::load_pls(file))
            all->add(*lexicon);
        else
            problems.push_back(lexicon.error().message());
    }
    return all;
}

std::vector<std::filesystem::path> lexicon_beside(std::filesystem::path article) {
    article.replace_extension(".pls");
    std::error_code ignored;
    if (!std::filesystem::exists(article, ignored)) return {};
    return {std::move(article)};
}

}  // namespace

std::expected<ReadableArticle, content::LoadError> ArticleReader::read(const std::filesystem::path& file) {
    auto document = content::load_document(file, limits_);
    if (!document) return std::unexpected(std::move(document.error()));
    ReadableArticle article{
        .document = std::make_shared<const content::Document>(std::move(*document)), .pronunciation = {}, .problems = {}};
    const auto common = site(article.problems);
    article.pronunciation = std::make_shared<const speech::Pronunciation>(load_all(lexicon_beside(file), article.problems), common);
    return article;
}

std::vector<std::string> ArticleReader::lexicon_problems(const std::vector<content::ArticleEntry>& articles) {
    std::vector<std::string> problems;
    site(problems);
    for (const auto& article : articles) load_all(lexicon_beside(article.file), problems);
    return problems;
}

std::shared_ptr<const Lexicon> ArticleReader::site(std::vector<std::string>& problems) {
    if (!site_) site_ = load_all(lexicons_, problems);
    return site_;
}

}  // namespace lectern::kiosk
