// From an article's bytes to a Document: finds the format by the file's name and says in one line what is wrong and what to do.
#pragma once

#include <expected>
#include <filesystem>
#include <functional>
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

/// `parse_article` itself, or a process that is asked to call it (reader_process.hpp). The errors' `file` is empty.
using ArticleParser = std::function<std::expected<Document, LoadError>(const ArticleSource&)>;

/// Any thread; touches no file. Articles may be hostile: in the kiosk only `lectern-reader` calls it.
std::expected<Document, LoadError> parse_article(const ArticleSource& source);

/// Whether the file's ending is one that parse_article reads (.txt .text .md .markdown, in any case).
bool has_known_ending(const std::filesystem::path& file);

}  // namespace lectern::content
