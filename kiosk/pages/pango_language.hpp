// Converts a language to Pango's type, which decides the glyph shapes. Any thread.
#pragma once

#include <pango/pango.h>
#include <string>

namespace lectern::kiosk {

/// `language` is BCP 47. Chinese without a country is taken as Chinese of China, because fontconfig would choose Japanese shapes.
inline PangoLanguage* pango_language(const std::string& language) {
    return pango_language_from_string(language == "zh" ? "zh-cn" : language.c_str());
}

}  // namespace lectern::kiosk
