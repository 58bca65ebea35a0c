// From an article's bytes to a Document: finds the format by the file's name and says in one line what is wrong and what to do.
#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

#include "content/document/document.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

struct ArticleSource {
    std::filesystem::path file;  ///< its name alone counts: for the format, and for the title where the article has none
    std::string_view bytes;
    std::string default_language = "en";  ///< for an article that does not say its own
};

/// Any thread; touches no file. The error's `file` is empty. Articles may be hostile: in the kiosk only `lectern-reader` calls it.
std::expected<Document, LoadError> parse_article(const ArticleSource& source);

/// Whether the file's ending is one that parse_article reads (.txt .text .md .markdown, in any case).
bool has_known_ending(const std::filesystem::path& file);

}  // namespace lectern::content
