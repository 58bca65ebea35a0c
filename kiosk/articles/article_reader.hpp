// Reads an article from disk with everything needed to read it aloud: its text and the pronunciation of its words.
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
    std::vector<std::string> problems;  ///< lexicons that are left out, one line each; the article is read aloud without them
};

/// For one thread at a time.
class ArticleReader {
public:
    /// If several `lexicons` contain a word, the first one applies. They are read on first use.
    ArticleReader(content::DocumentLoader loader, std::vector<std::filesystem::path> lexicons)
        : loader_(std::move(loader)), lexicons_(std::move(lexicons)) {}

    /// A file "article.pls" beside "article.md" is a lexicon for this article alone; it takes precedence over all others.
    std::expected<ReadableArticle, content::LoadError> read(const content::ArticleFile& file);
    /// Problems in the lexicons of these articles, one line each. Problems in the lexicons for all articles are included only if those had
    /// not been read before.
    std::vector<std::string> lexicon_problems(const std::vector<content::ArticleFile>& articles);

private:
    /// Of a lexicon that cannot be read nothing is added. False where it may be read at another time.
    bool add_lexicon(speech::PronunciationLexicon& all, const content::ArticleFile& file, std::vector<std::string>& problems) const;
    std::shared_ptr<const speech::PronunciationLexicon> lexicon_beside(const content::ArticleFile& article,
                                                                       std::vector<std::string>& problems) const;
    std::shared_ptr<const speech::PronunciationLexicon> site(std::vector<std::string>& problems);

    content::DocumentLoader loader_;
    std::vector<std::filesystem::path> lexicons_;
    std::shared_ptr<const speech::PronunciationLexicon> site_;
};

}  // namespace lectern::kiosk
