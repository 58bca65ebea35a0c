#include "content/formats/open_elements.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>

namespace lectern::content {
namespace {

constexpr std::array ended_by_their_like = {std::string_view("p"),  std::string_view("li"), std::string_view("dt"), std::string_view("dd"),
                                            std::string_view("td"), std::string_view("th"), std::string_view("tr")};

bool says_language(const HtmlTag& tag) {
    return !tag.language.empty();
}

}  // namespace

OpenElements::Entered OpenElements::enter(const HtmlTag& tag) {
    if (tag.closes) return {.ended = end_through(tag.name)};
    const bool ends_its_like =
        !open_.empty() && open_.back().name == tag.name && std::ranges::find(ended_by_their_like, tag.name) != ended_by_their_like.end();
    const auto ended = ends_its_like ? end_through(tag.name) : 0;
    const bool opened = open_.size() < most_open;
    if (opened) open_.push_back(tag);
    return {ended, opened};
}

std::size_t OpenElements::end_through(const std::string& name) {
    const auto innermost = std::ranges::find(open_ | std::views::reverse, name, &HtmlTag::name);
    if (innermost == open_.rend()) return 0;
    const auto first = std::next(innermost).base();
    const auto ended = static_cast<std::size_t>(std::count_if(first, open_.end(), says_language));
    open_.erase(first, open_.end());
    return ended;
}

bool OpenElements::hides_text() const {
    return !open_.empty() && (open_.back().name == "script" || open_.back().name == "style");
}

std::string OpenElements::language() const {
    const auto inner = std::ranges::find_if(open_ | std::views::reverse, says_language);
    return inner == open_.rend() ? std::string() : inner->language;
}

}  // namespace lectern::content
