// The HTML elements that are open at a place in the text, and the language they say it is in.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/html_tag.hpp"

namespace lectern::content {

class OpenElements {
public:
    /// A closing tag ends what it names and all inside it, or nothing; a paragraph, an item or a cell ends the one before it, which need
    /// not be closed. Returns how many of the ended elements said a language.
    std::size_t enter(const HtmlTag& tag);
    /// Of the innermost element that says one; else empty.
    std::string language() const;
    /// Inside an element whose text is not for readers: script or style.
    bool hides_text() const;

private:
    std::size_t end_through(const std::string& name);

    std::vector<HtmlTag> open_;
};

}  // namespace lectern::content
