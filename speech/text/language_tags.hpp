// Comparing BCP 47 language tags.
#pragma once

#include <string_view>

namespace lectern::speech {

/// Whether what is meant for `wider` holds for `language`: "en" for "en-GB" and "EN_us", "" for all.
bool covers_language(std::string_view wider, std::string_view language);

}  // namespace lectern::speech
