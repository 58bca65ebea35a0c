// The only wrapper of libevdev: reads the kernel's SW_HEADPHONE_INSERT switch of a sound card's jack.
#pragma once

#include <string>

#include "kiosk/machine/jack.hpp"

namespace lectern::kiosk {

/// `device`: "auto" for the first input device with such a switch, or a path such as "/dev/input/event5". Any thread.
std::expected<std::unique_ptr<Jack>, std::string> open_evdev_jack(const std::string& device);

}  // namespace lectern::kiosk
