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
    if (!site_) site_ = load_all(lexicons_, article.problems);
    article.pronunciation = std::make_shared<const speech::Pronunciation>(load_all(lexicon_beside(file), article.problems), site_);
    return article;
}

}  // namespace lectern::kiosk
