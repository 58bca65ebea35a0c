// The tags that Markdown leaves as they are: enough of them to know where another language begins and ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern::content {

struct HtmlTag {
    std::string name;      ///< lower case
    std::string language;  ///< its `lang`, where that has a language tag's form (BCP 47); else empty
    bool closes = false;   ///< "</name>"

    friend bool operator==(const HtmlTag&, const HtmlTag&) = default;
};

/// In order; comments and elements that hold nothing ("<br>", "<x/>") are left out.
std::vector<HtmlTag> html_tags(std::string_view html);

}  // namespace lectern::content
