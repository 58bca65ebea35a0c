// Reads and compares language tags. Settings, articles and lexicons all use it, so that a tag means the same everywhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lectern::content {

/// The tag in the form of BCP 47: "en", "en-GB", "zh-Hant-TW". "en_GB", as operating systems write it, becomes "en-GB". Empty if the text
/// does not have a tag's form; whether the language exists is not checked. Any thread.
std::optional<std::string> language_tag(std::string_view text);

/// Whether the text is a tag in the form that language_tag() returns.
bool is_language_tag(std::string_view text);

/// The tag in a form for comparison: lower case, with hyphens.
std::string canonical_tag(std::string_view text);

/// Whether something meant for the language `wider` applies to `language`: "en" covers "en-GB" and "EN_us", "" covers all.
bool covers_language(std::string_view wider, std::string_view language);

}  // namespace lectern::content
