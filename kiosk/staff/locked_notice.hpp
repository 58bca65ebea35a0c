// In the place of the question for the PIN, where the PIN was set and cannot be read any more: it tells what to do, and lets nobody in.
#pragma once

#include <memory>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

std::unique_ptr<Screen> make_locked_notice(Stage& stage);

}  // namespace lectern::kiosk
