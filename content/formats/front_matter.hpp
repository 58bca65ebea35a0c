// The front matter of a Markdown article, between two lines of "---": title, language, notice, private.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "content/source/load_error.hpp"

namespace lectern::content {

struct FrontMatter {
    std::string title;
    std::string language;  ///< BCP 47; empty if none is given
    std::string notice;
    bool is_private = false;
    std::size_t length = 0;  ///< bytes of the source that it takes, with the lines that enclose it; 0 if there is none

    friend bool operator==(const FrontMatter&, const FrontMatter&) = default;
};

/// Unknown keys, keys given twice and values that are not allowed or longer than 1,000 code points are errors with their line: if a
/// misspelt "privat: yes" were ignored, a private topic would be read aloud.
std::expected<FrontMatter, LoadError> read_front_matter(std::string_view text);

}  // namespace lectern::content
