// `lectern doctor`: tells staff what this machine makes of the settings. Exit status 1 if the kiosk would be unusable.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"

namespace lectern::kiosk {

ExitStatus examine(const CommandLine& line, const config::Settings& settings);

}  // namespace lectern::kiosk
