// Articles in Markdown (GitHub's dialect: tables, strikethrough, task lists, footnotes), read by cmark-gfm.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "content/document/document.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

/// `text` comes from clean_source; `file_title` serves where neither front matter nor a first "#" names the article.
/// No section at all: there was nothing to read.
///
/// Raw HTML is dropped. Struck-out text is dropped too: "~~5 mg~~ 10 mg" read aloud in full would be two doses. A footnote is read at
/// the end of the section that first refers to it. Further paragraphs of a list item count the list in their depth.
std::expected<Document, LoadError> read_markdown(std::string_view text, const std::string& language, const std::string& file_title);

}  // namespace lectern::content
