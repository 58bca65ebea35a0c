// `lectern` without a subcommand: puts the kiosk together and runs it.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

ExitStatus run_kiosk(const CommandLine& line, const config::Settings& settings, speech::TimePoint started);

}  // namespace lectern::kiosk
