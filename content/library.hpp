// A clinic's articles: the files and folders named on the command line or in the settings. All are found at once, then read one by one.
#pragma once

#include <deque>
#include <expected>
#include <filesystem>
#include <string>
#include <vector>

#include "content/document_loader.hpp"

namespace lectern::content {

/// One article as the list shows it, taken from the loaded document, which is not kept.
struct ArticleEntry {
    std::filesystem::path file;
    std::string title;
    std::string language;
    std::size_t words = 0;  ///< to estimate the minutes of listening
    bool is_private = false;
    std::filesystem::path folder{};  ///< in which the file was found, see ArticleFile
    Fingerprint fingerprint{};       ///< of the file as it was listed

    ArticleFile place() const { return {file, folder}; }
};

/// The articles found, before any is read: in the order of the command line, and in a folder by file name.
struct FoundArticles {
    std::deque<ArticleFile> files;
    std::vector<LoadError> problems;  ///< folders that cannot be read, or contain no article
};

/// Not recursive. Hidden files and unknown endings in a folder are ignored silently; a file that was named directly is never ignored, so
/// that reading it reports what is wrong. Any thread; blocks on the disk.
FoundArticles find_articles(const std::vector<std::filesystem::path>& sources);

/// Loads the article and keeps what the list shows.
std::expected<ArticleEntry, LoadError> list_article(const ArticleFile& file, const DocumentLoader& loader);

/// All articles that could be read, and the errors of the others.
struct Listing {
    std::vector<ArticleEntry> articles;
    std::vector<LoadError> problems;
};
Listing list_articles(const std::vector<std::filesystem::path>& sources, const DocumentLoader& loader);

}  // namespace lectern::content
