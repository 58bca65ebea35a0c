// A clinic's articles: the files and folders named on the command line or in the settings, listed cheaply and loaded lazily.
#pragma once

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
};

/// What a listing found: articles in the order given on the command line, folders by file name; and what could not be read.
struct Listing {
    std::vector<ArticleEntry> articles;
    std::vector<LoadError> problems;
};

/// Lists files and folders (not recursively; hidden files and unknown endings in a folder are passed over in silence,
/// a file named outright must be readable). A folder without any article is a problem of its own. Any thread; blocks on the disk.
Listing list_articles(const std::vector<std::filesystem::path>& sources, const LoadLimits& limits = {});

}  // namespace lectern::content
