#include "content/language/language_name.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace lectern::content {

std::string language_name(std::string_view language, std::string_view in) {
    const icu::Locale named(std::string(language).c_str());
    icu::UnicodeString name;
    named.getDisplayLanguage(icu::Locale(std::string(in).c_str()), name);
    std::string utf8;
    return name.toUTF8String(utf8);
}

}  // namespace lectern::content
