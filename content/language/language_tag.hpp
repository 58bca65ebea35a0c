// The one reader of language tags: what the settings, the articles and the lexicons call a language is the same thing everywhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lectern::content {

/// The tag as BCP 47 writes it: "en", "en-GB", "zh-Hant-TW". "en_GB", as systems write it, becomes "en-GB". Nothing where the text does not
/// have a tag's form; whether there is such a language is not asked. Any thread.
std::optional<std::string> language_tag(std::string_view text);

/// Whether it stands as `language_tag` gives it.
bool is_language_tag(std::string_view text);

/// For comparing: in lower case, with hyphens.
std::string canonical_tag(std::string_view text);

/// Whether what is meant for `wider` holds for `language`: "en" for "en-GB" and "EN_us", "" for all.
bool covers_language(std::string_view wider, std::string_view language);

}  // namespace lectern::content
