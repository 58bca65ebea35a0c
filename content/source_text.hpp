// From a file's bytes to text that everything after it can trust: valid UTF-8, '\n' as the only line end and the only control.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "content/load_error.hpp"

namespace lectern::content {

/// Drops the BOM, soft hyphens and control characters; CR, CRLF, NEL, form feed and Unicode's separators end a line; a tab is a
/// space; the rest is brought to NFC. Refuses NUL bytes and every encoding but UTF-8, with the first offending byte.
std::expected<std::string, LoadError> clean_source(std::string_view bytes);

}  // namespace lectern::content
