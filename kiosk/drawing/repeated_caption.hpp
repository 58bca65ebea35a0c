// Whether a caption would only show again what stands in the content.
#pragma once

#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Of what is neither a page nor a list: title or body say the same, or both in one breath. A warning is always worth its place.
bool caption_repeats_words(const View& view);
/// It names the item that has the focus.
bool caption_repeats_item(const View& view);

}  // namespace lectern::kiosk
