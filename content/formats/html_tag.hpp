// Finds the HTML tags that Markdown leaves as they are: enough of them to know where another language begins and ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::content {

struct HtmlTag {
    std::string name;      ///< lower case
    std::string language;  ///< its `lang` if that is a well-formed language tag (BCP 47); else empty
    bool closes = false;   ///< "</name>"

    friend bool operator==(const HtmlTag&, const HtmlTag&) = default;
};

/// Text up to a tag or a comment, and the tag. There is no tag for a comment, an element without content ("<br>", "<x/>") and the end.
struct HtmlPiece {
    std::string_view text;
    std::optional<HtmlTag> tag;
};

std::vector<HtmlPiece> html_pieces(std::string_view html);
/// Only the tags, in order.
std::vector<HtmlTag> html_tags(std::string_view html);

}  // namespace lectern::content
