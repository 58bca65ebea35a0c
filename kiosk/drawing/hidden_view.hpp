// What a hidden screen still shows: nobody reads along over the shoulder of a person who listens.
#pragma once

#include <string_view>

#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Leaves the buttons and the progress, and of what is said only this sentence.
View without_content(View view, std::string_view how_to_show_it);

}  // namespace lectern::kiosk
