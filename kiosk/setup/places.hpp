// Where Lectern's own files are: installed, or in the tree it was built from and in.
#pragma once

#include <filesystem>
#include <vector>

#include "config/settings.hpp"

namespace lectern::kiosk {

/// /etc/lectern/lectern.toml, else the one that ships.
std::filesystem::path default_settings_file();
/// Where the kiosk keeps what it must remember: systemd's STATE_DIRECTORY, else XDG_STATE_HOME/lectern, else ~/.local/state/lectern, else
/// /var/lib/lectern. It may not be there yet.
std::filesystem::path state_folder();
/// What staff set on the screen.
std::filesystem::path staff_settings_file();
/// How many PINs were wrong in a row.
std::filesystem::path wrong_pins_file();
/// Which articles ended or stalled the kiosk (suspicion.hpp).
std::filesystem::path left_out_file();
/// How many articles were begun and finished.
std::filesystem::path tally_file();
/// What the sound devices were found to need.
std::filesystem::path latencies_file();
/// What the command line names, else the settings' folder, else the articles that ship.
std::vector<std::filesystem::path> article_sources(const std::vector<std::filesystem::path>& named, const config::Settings& settings);
/// The interface's sentences in other languages.
std::filesystem::path catalogues();
/// The settings' pronunciation lexicon, then those that ship.
std::vector<std::filesystem::path> lexicons(const config::Settings& settings);

}  // namespace lectern::kiosk
