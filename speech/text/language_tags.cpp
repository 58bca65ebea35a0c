#include "speech/text/language_tags.hpp"

#include <algorithm>

namespace lectern::speech {
namespace {

char canonical(char c) {
    if (c == '_') return '-';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool covers_language(std::string_view wider, std::string_view language) {
    if (wider.size() > language.size()) return false;
    const bool same = std::ranges::equal(wider, language.substr(0, wider.size()), {}, canonical, canonical);
    return same && (wider.empty() || wider.size() == language.size() || canonical(language[wider.size()]) == '-');
}

}  // namespace lectern::speech
