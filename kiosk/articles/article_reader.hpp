// Reads an article from disk with all that reading it aloud needs: its text, and how its words are pronounced.
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/document_loader.hpp"
#include "content/library.hpp"
#include "speech/pronunciation/pronunciation.hpp"

namespace lectern::kiosk {

struct ReadableArticle {
    std::shared_ptr<const content::Document> document;
    std::shared_ptr<const speech::Pronunciation> pronunciation;
    content::Fingerprint fingerprint;
    std::vector<std::string> problems;  ///< lexicons that are left out, one line each; the article is read without them
};

/// One thread.
class ArticleReader {
public:
    /// Of what several `lexicons` say of a word the first counts. They are read when they are first needed.
    ArticleReader(content::DocumentLoader loader, std::vector<std::filesystem::path> lexicons)
        : loader_(std::move(loader)), lexicons_(std::move(lexicons)) {}

    /// Beside "article.md" may lie "article.pls", the lexicon for it alone, which comes before all others.
    std::expected<ReadableArticle, content::LoadError> read(const content::ArticleFile& file);
    /// What is wrong with any lexicon of these articles, one line each; of those that count for all of them only where none was read
    /// before.
    std::vector<std::string> lexicon_problems(const std::vector<content::ArticleFile>& articles);

private:
    /// Of a lexicon that cannot be read nothing is added.
    void add_lexicon(speech::PronunciationLexicon& all, const content::ArticleFile& file, std::vector<std::string>& problems) const;
    std::shared_ptr<const speech::PronunciationLexicon> lexicon_beside(const content::ArticleFile& article,
                                                                       std::vector<std::string>& problems) const;
    std::shared_ptr<const speech::PronunciationLexicon> site(std::vector<std::string>& problems);

    content::DocumentLoader loader_;
    std::vector<std::filesystem::path> lexicons_;
    std::shared_ptr<const speech::PronunciationLexicon> site_;
};

}  // namespace lectern::kiosk
