#include "content/language/language_tag.hpp"

#include <algorithm>

#include "content/language/ascii.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t longest_tag = 35;  // RFC 5646 4.4.1

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_letter_or_digit(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

bool is_primary(std::string_view subtag) {
    return subtag.size() >= 2 && subtag.size() <= 3 && std::ranges::all_of(subtag, is_letter);
}

bool is_subtag(std::string_view subtag) {
    return !subtag.empty() && subtag.size() <= 8 && std::ranges::all_of(subtag, is_letter_or_digit);
}

char canonical(char c) {
    return c == '_' ? '-' : ascii_lower(c);
}

}  // namespace

std::optional<std::string> language_tag(std::string_view text) {
    std::string tag(text);
    std::ranges::replace(tag, '_', '-');
    return is_language_tag(tag) ? std::optional(std::move(tag)) : std::nullopt;
}

bool is_language_tag(std::string_view text) {
    if (text.size() > longest_tag) return false;
    auto end = text.find('-');
    if (!is_primary(text.substr(0, end))) return false;
    while (end != std::string_view::npos) {
        text.remove_prefix(end + 1);
        end = text.find('-');
        if (!is_subtag(text.substr(0, end))) return false;
    }
    return true;
}

std::string canonical_tag(std::string_view text) {
    std::string tag(text);
    std::ranges::transform(tag, tag.begin(), canonical);
    return tag;
}

bool covers_language(std::string_view wider, std::string_view language) {
    if (wider.size() > language.size()) return false;
    const bool same = std::ranges::equal(wider, language.substr(0, wider.size()), {}, canonical, canonical);
    return same && (wider.empty() || wider.size() == language.size() || canonical(language[wider.size()]) == '-');
}

}  // namespace lectern::content
