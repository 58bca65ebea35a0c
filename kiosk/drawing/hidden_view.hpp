// What a hidden screen still shows: nobody can read along over the shoulder of a visitor who listens.
#pragma once

#include <string_view>

#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Keeps only the buttons, the progress and, as the only text, the sentence `how_to_show_it`.
View without_content(View view, std::string_view how_to_show_it);

}  // namespace lectern::kiosk
