// How that which an action changes stands now, for Help: "2 of 5". Main thread.
#pragma once

#include <string>

#include "kiosk/screens/stage.hpp"
#include "kiosk/values/action.hpp"

namespace lectern::kiosk {

/// In the interface's language; empty where the action changes nothing that lasts.
std::string state_of(Action action, const Stage& stage);

}  // namespace lectern::kiosk
