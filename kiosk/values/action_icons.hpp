// The icon that stands beside an action's name.
#pragma once

#include "kiosk/values/action.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Icon::none where there is none. Any thread.
Icon icon_of(Action action);

}  // namespace lectern::kiosk
