// What a Markdown article says of itself between two lines of "---": title, language, notice, private.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "content/source/load_error.hpp"

namespace lectern::content {

struct FrontMatter {
    std::string title;
    std::string language;  ///< BCP 47; empty where it says nothing
    std::string notice;
    bool is_private = false;
    std::size_t length = 0;  ///< bytes of the source it takes, both fences included; 0 where there is none

    friend bool operator==(const FrontMatter&, const FrontMatter&) = default;
};

/// A misspelt "privat: yes" must not read a private topic aloud: keys it does not know, keys given twice and values that are not
/// allowed, or longer than 1,000 letters and signs, are errors with their line.
std::expected<FrontMatter, LoadError> read_front_matter(std::string_view text);

}  // namespace lectern::content
