// Tracks the HTML elements that are open at a place in the text, and the language that they state.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/formats/html_tag.hpp"

namespace lectern::content {

class OpenElements {
public:
    /// Elements nested deeper than this are ignored, since every closing tag searches all that are open.
    static constexpr std::size_t most_open = 100;

    struct Entered {
        std::size_t ended = 0;  ///< how many elements that state a language were closed
        bool opened = false;
    };
    /// A closing tag closes the element that it names and all inside it, or nothing. A paragraph, a list item or a table cell closes the
    /// one before it, whose closing tag HTML lets authors omit.
    Entered enter(const HtmlTag& tag);
    /// The language of the innermost element that states one; else empty.
    std::string language() const;
    /// Whether the innermost element holds text that is not for readers: script or style.
    bool hides_text() const;

private:
    std::size_t end_through(const std::string& name);

    std::vector<HtmlTag> open_;
};

}  // namespace lectern::content
