// From a file's bytes to text that the readers of the formats take: valid UTF-8, '\n' as the only line end and the only control.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "content/source/load_error.hpp"

namespace lectern::content {

/// Drops the BOM and all that is no text wherever it stands; CR, CRLF, NEL, form feed and Unicode's separators end a line; a tab is a
/// space. Refuses NUL bytes and every encoding but UTF-8, with the first offending byte. What is shown or said of it goes through
/// safe_text() block by block: only there is known what a direction encloses and which letter carries a mark.
std::expected<std::string, LoadError> clean_source(std::string_view bytes);

}  // namespace lectern::content
