// Tells whether a caption would only repeat what the content shows already.
#pragma once

#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// For content that is neither a page nor a list: true if the title, the body, or both together say the same. Never true for a warning,
/// which is always shown.
bool caption_repeats_words(const View& view);
/// For lists: true if the caption names the focused item. Never true for a warning.
bool caption_repeats_item(const View& view);

}  // namespace lectern::kiosk
