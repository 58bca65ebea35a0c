// What a language is called, for people.
#pragma once

#include <string>
#include <string_view>

namespace lectern::content {

/// The name of `language` in the language `in`, as Unicode's CLDR has it: "German", "alemán". Both are BCP 47; a language that nobody knows
/// keeps its tag. Any thread.
std::string language_name(std::string_view language, std::string_view in);

}  // namespace lectern::content
