#include "config/staff_file.hpp"

#include <fmt/format.h>
#include <sstream>
#include <toml++/toml.h>

#include "config/settings_table.hpp"
#include "config/toml_value.hpp"
#include "config/whole_file.hpp"

namespace lectern::config {
namespace {

/// A file that cannot be read any more is begun anew: what staff set last must not be lost to what they set before.
toml::table present_values(const std::filesystem::path& file) {
    try {
        return toml::parse_file(file.string());
    } catch (const toml::parse_error&) {
        return {};
    }
}

void put(toml::table& table, const std::string& key, const StaffValues::mapped_type& value) {
    const auto dot = key.find('.');
    const auto name = key.substr(0, dot);
    if (!table[name].is_table()) table.insert_or_assign(name, toml::table{});
    std::visit([&](const auto& plain) { table[name].as_table()->insert_or_assign(key.substr(dot + 1), plain); }, value);
}

}  // namespace

void set_value(Settings& settings, const std::string& key, const StaffValues::mapped_type& value) {
    for (const auto& setting : settings_table(settings)) {
        if (setting.key == key) std::visit([&](const auto& plain) { store(setting, toml::value(plain)); }, value);
    }
}

std::expected<void, std::string> store_staff_values(const std::filesystem::path& file, const StaffValues& values) {
    auto table = present_values(file);
    for (const auto& [key, value] : values) put(table, key, value);
    std::ostringstream text;
    text << "# What was set on the staff screen. It is read after lectern.toml; to undo a line, delete it.\n\n" << table << '\n';
    return write_whole_file(file, text.str());
}

}  // namespace lectern::config
