// What staff set on the screen: a file of its own, read over lectern.toml, which stays as its editor left it.
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

/// In the settings that are at work; nothing is changed where there is no such setting or it may not be that.
void set_value(Settings& settings, const std::string& key, const StaffValues::mapped_type& value);

/// Writes these values over those that the file holds, making it and its folders where they are missing; only its owner may read it.
/// Whole or not at all, whenever the power fails. A file that cannot be read stays as it is: it may hold the PIN. Blocks on the disk.
std::expected<void, FileFault> store_staff_values(const std::filesystem::path& file, const StaffValues& values);

}  // namespace lectern::config
