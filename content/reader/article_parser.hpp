// Parses an article's bytes into a Document. The file's name decides the format; errors are one line that says what is wrong and what to
// do.
#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

#include "content/document/document.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

struct ArticleSource {
    std::filesystem::path file;  ///< only its name is used: for the format, and for the title if the article has none
    std::string_view bytes;
    std::string default_language = "en";  ///< for an article that does not state its own
};

/// Any thread; touches no file. The error's `file` is empty. Articles may be hostile: in the kiosk only `lectern-reader` calls it.
std::expected<Document, LoadError> parse_article(const ArticleSource& source);

/// Whether parse_article() reads files with this ending: .txt .text .md .markdown, in upper or lower case.
bool has_known_ending(const std::filesystem::path& file);

}  // namespace lectern::content
