// Articles without any markup: title, headings, paragraphs and lists told by how the lines look.
#pragma once

#include <string>
#include <string_view>

#include "content/document/document.hpp"

namespace lectern::content {

/// `text` comes from clean_source; `file_title` serves where the first line is no title. No section at all: there was nothing to read.
Document read_plain_text(std::string_view text, const std::string& language, const std::string& file_title);

}  // namespace lectern::content
