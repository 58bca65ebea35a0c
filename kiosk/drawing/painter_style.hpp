// The style in which a View is painted.
#pragma once

#include <string>

#include "kiosk/pages/typography.hpp"
#include "kiosk/values/theme.hpp"

namespace lectern::kiosk {

struct PainterStyle {
    Theme theme;
    int text_step = default_text_step;  ///< of messages and lists; a TextPage has its own
    bool mirrored = false;              ///< true if the interface's language is written from right to left
    std::string language = "en";        ///< BCP 47, the interface's language
    friend bool operator==(const PainterStyle&, const PainterStyle&) = default;
};

}  // namespace lectern::kiosk
