// What makes plain values of the bytes that somebody put into the folder of articles.
#pragma once

#include <expected>
#include <functional>
#include <string_view>

#include "content/document/document.hpp"
#include "content/document/lexicon.hpp"
#include "content/reader/article_parser.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

/// `parse_article` and `read_pls` themselves, or a process that is asked to call them (reader_process.hpp). The errors' `file` is empty.
struct Parsers {
    std::function<std::expected<Document, LoadError>(const ArticleSource&)> article;
    std::function<std::expected<Lexicon, LoadError>(std::string_view)> lexicon;
};

}  // namespace lectern::content
