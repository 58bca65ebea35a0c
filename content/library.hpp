// A clinic's articles: the files and folders named on the command line or in the settings, found at once and read one by one.
#pragma once

#include <deque>
#include <expected>
#include <filesystem>
#include <string>
#include <vector>

#include "content/document_loader.hpp"

namespace lectern::content {

/// One article as the list shows it. Made from the loaded document, which is dropped again.
struct ArticleEntry {
    std::filesystem::path file;
    std::string title;
    std::string language;
    std::size_t words = 0;  ///< for the minutes to listen
    bool is_private = false;
    std::filesystem::path folder{};  ///< in which the file was found, see ArticleFile
    Fingerprint fingerprint{};       ///< of the file as it was listed

    ArticleFile place() const { return {file, folder}; }
};

/// What was found, before any of it is read: articles in the order given on the command line, folders by file name.
struct FoundArticles {
    std::deque<ArticleFile> files;
    std::vector<LoadError> problems;  ///< folders that cannot be read, or have no article
};

/// Not recursively; hidden files and unknown endings in a folder are passed over in silence, a file named outright must be readable. Any
/// thread; blocks on the disk.
FoundArticles find_articles(const std::vector<std::filesystem::path>& sources);

/// Reads it for the list.
std::expected<ArticleEntry, LoadError> list_article(const ArticleFile& file, const DocumentLoader& loader);

/// All that was found, and what of it could not be read.
struct Listing {
    std::vector<ArticleEntry> articles;
    std::vector<LoadError> problems;
};
Listing list_articles(const std::vector<std::filesystem::path>& sources, const DocumentLoader& loader);

}  // namespace lectern::content
