// Reads articles without any markup: recognizes title, headings, paragraphs and lists by how the lines look.
#pragma once

#include <string>
#include <string_view>

#include "content/document/document.hpp"

namespace lectern::content {

/// `text` comes from clean_source(); `file_title` is used if the first line is no title. If there was nothing to read, the document has no
/// section.
Document read_plain_text(std::string_view text, const std::string& language, const std::string& file_title);

}  // namespace lectern::content
