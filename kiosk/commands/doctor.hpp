// `lectern doctor`: reports to staff whether the kiosk works on this machine with these settings. Exit status 1 if it would be unusable.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"

namespace lectern::kiosk {

ExitStatus examine(const CommandLine& line, const config::Settings& settings);

}  // namespace lectern::kiosk
