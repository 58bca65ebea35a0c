// `lectern keys`: for each key that is pressed, tells its name for [keys] in the settings, and what it does now.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"

namespace lectern::kiosk {

/// Prints one line per key press on standard output. Ends when Escape is pressed twice, when the window is closed, or on a signal.
ExitStatus list_keys(const CommandLine& line, const config::Settings& settings);

}  // namespace lectern::kiosk
