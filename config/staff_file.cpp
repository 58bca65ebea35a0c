#include "config/staff_file.hpp"

#include <fmt/format.h>
#include <sstream>
#include <toml++/toml.h>

#include "config/settings_table.hpp"
#include "config/toml_value.hpp"

namespace lectern::config {
namespace {

constexpr std::string_view heading = "# What was set on the staff screen. It is read after lectern.toml; to undo a line, delete it.\n\n";

std::expected<toml::table, FileFault> values_in(const std::string& text, const std::filesystem::path& file) {
    try {
        return toml::parse(text, file.string());
    } catch (const toml::parse_error& error) {
        return std::unexpected(
            FileFault{FileTrouble::damaged, fmt::format("{}:{}: no valid TOML ({}); put the file back from a copy, or delete it",
                                                        file.string(), error.source().begin.line, one_line(error.description()))});
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

std::expected<void, FileFault> store_staff_values(const std::filesystem::path& file, const StaffValues& values) {
    return change_whole_file(file, [&](const std::optional<std::string>& present) -> std::expected<std::string, FileFault> {
        auto table = values_in(present.value_or(""), file);
        if (!table) return std::unexpected(table.error());
        for (const auto& [key, value] : values) put(*table, key, value);
        std::ostringstream text;
        text << heading << *table << '\n';
        return text.str();
    });
}

}  // namespace lectern::config
