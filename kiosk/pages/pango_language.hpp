// A language as Pango takes it, for which letters of which font. Any thread.
#pragma once

#include <pango/pango.h>
#include <string>

namespace lectern::kiosk {

/// `language` is BCP 47. Chinese without a country is that of China: fontconfig would give it the shapes of Japan.
inline PangoLanguage* pango_language(const std::string& language) {
    return pango_language_from_string(language == "zh" ? "zh-cn" : language.c_str());
}

}  // namespace lectern::kiosk
