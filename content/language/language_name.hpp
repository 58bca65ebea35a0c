// Names of languages, for people.
#pragma once

#include <string>
#include <string_view>

namespace lectern::content {

/// The name of `language` in the language `in`, from Unicode CLDR: "German", "alemán". Both are BCP 47; for an unknown language the result
/// is its tag. Any thread.
std::string language_name(std::string_view language, std::string_view in);

}  // namespace lectern::content
