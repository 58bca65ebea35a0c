// Converts a file's bytes to text for the readers of the formats: valid UTF-8, '\n' as the only line end and the only control character.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "content/source/load_error.hpp"

namespace lectern::content {

/// Removes the BOM and all that is no text (is_no_text()), wherever it occurs. CR, CRLF, NEL, form feed and Unicode's separators end a
/// line; a tab becomes a space. Refuses NUL bytes and every encoding but UTF-8, and names the first offending byte. Text that is shown or
/// spoken goes through safe_text() later, block by block: only then is it known what directional formatting encloses and which letter
/// carries a mark.
std::expected<std::string, LoadError> clean_source(std::string_view bytes);

}  // namespace lectern::content
