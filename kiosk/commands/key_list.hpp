// `lectern keys`: press each key of a keypad, and see what it is called under [keys] and what it does now.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"

namespace lectern::kiosk {

/// One line for each key on standard output, as it is pressed. Ends with Escape twice, the window's end, or a signal.
ExitStatus list_keys(const CommandLine& line, const config::Settings& settings);

}  // namespace lectern::kiosk
