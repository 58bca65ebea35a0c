// The HTML elements that are open at a place in the text, and the language they say it is in.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/formats/html_tag.hpp"

namespace lectern::content {

class OpenElements {
public:
    /// Elements inside so many others are passed over: every closing tag looks through all that are open.
    static constexpr std::size_t most_open = 100;

    struct Entered {
        std::size_t ended = 0;  ///< elements that said a language
        bool opened = false;
    };
    /// A closing tag ends what it names and all inside it, or nothing; a paragraph, an item or a cell ends the one before it, which need
    /// not be closed.
    Entered enter(const HtmlTag& tag);
    /// Of the innermost element that says one; else empty.
    std::string language() const;
    /// Inside an element whose text is not for readers: script or style.
    bool hides_text() const;

private:
    std::size_t end_through(const std::string& name);

    std::vector<HtmlTag> open_;
};

}  // namespace lectern::content
