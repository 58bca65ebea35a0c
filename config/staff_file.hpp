// The settings that staff chose on the screen: a separate file, read over lectern.toml, which stays as its editor left it.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <map>
#include <string>
#include <variant>

#include "config/settings.hpp"
#include "config/whole_file.hpp"

namespace lectern::config {

/// Dotted key → value, as in lectern.toml.
using StaffValues = std::map<std::string, std::variant<std::int64_t, double, std::string>>;

/// Sets a value in the settings in use. Changes nothing if there is no such setting or the value is not allowed.
void set_value(Settings& settings, const std::string& key, const StaffValues::mapped_type& value);

/// Writes these values over those in the file, and creates the file and its folders if they are missing; only its owner may read it. After
/// a power failure the file is either old or new, never in between. A file that cannot be read is an error and stays as it is, since it may
/// hold the PIN. Blocks on the disk.
std::expected<void, FileFault> store_staff_values(const std::filesystem::path& file, const StaffValues& values);

}  // namespace lectern::config
