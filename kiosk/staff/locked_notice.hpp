// Replaces the PIN screen if a PIN was set but can no longer be read: tells what to do, and lets nobody in.
#pragma once

#include <memory>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

std::unique_ptr<Screen> make_locked_notice(Stage& stage);

}  // namespace lectern::kiosk
