// `lectern voices`: lists the languages and voices that can be spoken and shown on this machine.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"

namespace lectern::kiosk {

ExitStatus list_voices(const config::Settings& settings);

}  // namespace lectern::kiosk
