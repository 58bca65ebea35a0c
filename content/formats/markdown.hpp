// Reads articles in Markdown (GitHub's dialect: tables, strikethrough, task lists, footnotes) by cmark-gfm.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "content/document/document.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

/// `text` comes from clean_source(); `file_title` is used if neither the front matter nor a first "#" heading names the article. If there
/// was nothing to read, the document has no section.
///
/// HTML tags are dropped; the text between them is kept, except in scripts and styles. Struck-out text is dropped: "~~5 mg~~ 10 mg" read
/// aloud in full would be two doses. A footnote is read at the end of the section that first refers to it. Further paragraphs of a list
/// item are one level deeper than the item.
std::expected<Document, LoadError> read_markdown(std::string_view text, const std::string& language, const std::string& file_title);

}  // namespace lectern::content
