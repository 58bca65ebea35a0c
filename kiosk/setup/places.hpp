// The locations of Lectern's own files, whether it is installed or run from its build tree.
#pragma once

#include <filesystem>
#include <vector>

#include "config/settings.hpp"

namespace lectern::kiosk {

/// /etc/lectern/lectern.toml, else the settings file that ships with Lectern.
std::filesystem::path default_settings_file();
/// The folder of the kiosk's persistent state: systemd's STATE_DIRECTORY, else XDG_STATE_HOME/lectern, else ~/.local/state/lectern, else
/// /var/lib/lectern. It may not exist yet.
std::filesystem::path state_folder();
/// The settings that staff change on the screen.
std::filesystem::path staff_settings_file();
/// The number of wrong PINs in a row.
std::filesystem::path wrong_pins_file();
/// The articles that ended or stalled the kiosk (suspicion.hpp).
std::filesystem::path left_out_file();
/// The number of articles that were begun and finished.
std::filesystem::path tally_file();
/// The latencies that the sound devices were found to need.
std::filesystem::path latencies_file();
/// The sources that the command line names, else the settings' folder, else the articles that ship with Lectern.
std::vector<std::filesystem::path> article_sources(const std::vector<std::filesystem::path>& named, const config::Settings& settings);
/// The folder of the interface's translations.
std::filesystem::path catalogues();
/// The settings' pronunciation lexicon, followed by those that ship with Lectern.
std::vector<std::filesystem::path> lexicons(const config::Settings& settings);

}  // namespace lectern::kiosk
