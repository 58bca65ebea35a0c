// Where Lectern's own files are: installed, or in the tree it was built from and in.
#pragma once

#include <filesystem>
#include <vector>

#include "config/settings.hpp"

namespace lectern::kiosk {

/// /etc/lectern/lectern.toml, else the one that ships.
std::filesystem::path default_settings_file();
/// What the command line names, else the settings' folder, else the articles that ship.
std::vector<std::filesystem::path> article_sources(const std::vector<std::filesystem::path>& named, const config::Settings& settings);
/// The interface's sentences in other languages.
std::filesystem::path catalogues();
/// The settings' pronunciation lexicon, then those that ship.
std::vector<std::filesystem::path> lexicons(const config::Settings& settings);

}  // namespace lectern::kiosk
