// `lectern export`: the same reading off screen. A PNG for each page, a WAV, WebVTT captions by word.
#pragma once

#include "config/settings.hpp"
#include "kiosk/setup/command_line.hpp"

namespace lectern::kiosk {

ExitStatus export_articles(const CommandLine& line, const config::Settings& settings);

}  // namespace lectern::kiosk
