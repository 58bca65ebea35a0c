// `lectern export`: writes what the kiosk would show and say to files: a PNG per page, a WAV, and WebVTT captions by word.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"

namespace lectern::kiosk {

ExitStatus export_articles(const CommandLine& line, const config::Settings& settings);

}  // namespace lectern::kiosk
