// Reads Settings from TOML files and --set arguments; collects all errors instead of stopping at the first.
#include <algorithm>
#include <cerrno>
#include <fmt/format.h>
#include <fstream>
#include <system_error>
#include <toml++/toml.h>
#include <utility>

#include "config/nearest_key.hpp"
#include "config/settings.hpp"
#include "config/settings_table.hpp"
#include "config/toml_value.hpp"
#include "config/whole_file.hpp"

namespace lectern::config {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t max_file_bytes = std::size_t{1} << 20;  // so that a wrong file, such as a video, does not fill the memory
constexpr std::string_view keys_section = "keys";

int line_of(const toml::source_region& source) {
    return static_cast<int>(source.begin.line);
}

/// The text of the whole file, or a description of what is there instead.
std::expected<std::string, std::string> read_text(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (!fs::exists(status)) return std::unexpected("no such file");
    if (!fs::is_regular_file(status)) return std::unexpected(fs::is_directory(status) ? "a folder" : "no regular file");
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    std::string text(max_file_bytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad() || (stream.fail() && !stream.eof())) {
        return std::unexpected(fmt::format("a file that cannot be read ({})", std::generic_category().message(errno)));
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > max_file_bytes) return std::unexpected("more than 1 MiB");
    return text;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Reads several sources, one after another, into the same settings and collects what is wrong with them.
class SettingsReader {
public:
    SettingsReader() = default;
    SettingsReader(const SettingsReader&) = delete;  // the table points into this one's settings
    SettingsReader& operator=(const SettingsReader&) = delete;

    void read_file(const fs::path& file);
    void read_staff_file(const fs::path& file);
    void read_toml(const std::string& text, const fs::path& file);
    void read_override(const std::string& argument);
    std::expected<Settings, std::vector<SettingsError>> result() &&;

private:
    void read_root(const toml::table& root, const fs::path& file);
    void read_section(std::string_view name, const toml::table& section, const fs::path& file);
    void read_value(const std::string& key, const toml::node& node, const Origin& origin, const fs::path& beside);
    void read_binding(const std::string& action, const toml::node& node, const Origin& origin);
    static void resolve(std::string& path, const fs::path& beside);
    const Setting* find(std::string_view key) const;
    bool is_section(std::string_view name) const;
    std::string suggestion(std::string_view key) const;
    void refuse(const Origin& origin, std::string_view key, std::string found, std::string allowed);

    Settings settings_;
    std::vector<Setting> table_ = settings_table(settings_);
    std::vector<SettingsError> errors_;
    bool of_staff_ = false;  ///< whether the staff's file is being read
};

void SettingsReader::read_file(const fs::path& file) {
    const auto text = read_text(file);
    if (!text) return refuse({file.string(), 0}, "", text.error(), "--config and the path of a settings file that can be read");
    read_toml(*text, file);
}

void SettingsReader::read_toml(const std::string& text, const fs::path& file) {
    try {
        read_root(toml::parse(text, file.string()), file);
    } catch (const toml::parse_error& error) {
        refuse({file.string(), line_of(error.source())}, "", fmt::format("no valid TOML ({})", one_line(error.description())),
               "KEY = VALUE, with texts in quotes, as the shipped lectern.toml does");
    }
    // toml++ sorts keys by name, but errors are reported in order of lines.
    std::ranges::stable_sort(errors_, {}, [](const SettingsError& error) { return error.origin.line; });
}

/// An empty file is damaged, since the kiosk never writes one.
void SettingsReader::read_staff_file(const fs::path& file) {
    const auto text = read_whole_file(file);
    if (!text) return settings_.passed_over.push_back(text.error().message);
    if (!*text) return;
    auto before = std::exchange(errors_, {});
    of_staff_ = true;
    if (is_blank(**text))
        refuse({file.string(), 0}, "", "an empty file", "it anew from a copy, or delete it");
    else
        read_toml(**text, file);
    of_staff_ = false;
    for (const SettingsError& error : errors_) settings_.passed_over.push_back(error.message());
    errors_ = std::move(before);
}

void SettingsReader::read_root(const toml::table& root, const fs::path& file) {
    for (const auto& [name, node] : root) {
        const Origin origin{file.string(), line_of(name.source())};
        if (!is_section(name.str())) {
            refuse(origin, name.str(), node.is_table() ? "an unknown section" : "an unknown setting", suggestion(name.str()));
        } else if (const toml::table* section = node.as_table()) {
            read_section(name.str(), *section, file);
        } else {
            refuse(origin, name.str(), describe(node), fmt::format("[{}] once, and its settings below it", name.str()));
        }
    }
}

void SettingsReader::read_section(std::string_view name, const toml::table& section, const fs::path& file) {
    for (const auto& [key, node] : section) {
        read_value(fmt::format("{}.{}", name, key.str()), node, {file.string(), line_of(key.source())}, file.parent_path());
    }
}

void SettingsReader::read_value(const std::string& key, const toml::node& node, const Origin& origin, const fs::path& beside) {
    const std::string keys_prefix = fmt::format("{}.", keys_section);
    if (key.starts_with(keys_prefix)) return read_binding(key.substr(keys_prefix.size()), node, origin);
    const Setting* setting = find(key);
    if (setting == nullptr) return refuse(origin, key, "an unknown setting", suggestion(key));
    // A mistyped PIN hash must not appear in a log: whoever has most of a hash can try PINs against it elsewhere.
    const bool is_secret = std::holds_alternative<PinHash>(setting->allowed);
    // The kiosk never writes an empty hash, and one must not remove the PIN of lectern.toml.
    if (is_secret && of_staff_ && node.value_exact<std::string_view>() == "") return;
    if (!store(*setting, node)) return refuse(origin, key, is_secret ? "no hash of a PIN" : describe(node), setting->allowed_values());
    if (std::holds_alternative<Path>(setting->allowed)) resolve(*std::get<std::string*>(setting->value), beside);
    settings_.origins[key] = origin;
}

void SettingsReader::read_binding(const std::string& action, const toml::node& node, const Origin& origin) {
    const std::string key = fmt::format("{}.{}", keys_section, action);
    auto names = text_list(node);
    if (!names) return refuse(origin, key, describe(node), "a list of key names in quotes, such as [\"Space\", \"Return\"]");
    settings_.keys[action] = std::move(*names);
    settings_.origins[key] = origin;
}

/// A text needs no quotes on the command line, since the shell has already removed a pair: what is not valid TOML, or not a string where
/// the setting is a text, is taken literally.
toml::table parse_override(std::string_view value, bool is_text) {
    toml::table bare{{"value", value}};
    try {
        toml::table parsed = toml::parse(fmt::format("value = {}", value));
        // More than one entry: a line break in the value has added another key.
        return parsed.size() == 1 && (!is_text || parsed["value"].is_string()) ? parsed : bare;
    } catch (const toml::parse_error&) {
        return bare;
    }
}

void SettingsReader::read_override(const std::string& argument) {
    const Origin origin{fmt::format("--set {}", one_line(argument)), 0};
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos) return refuse(origin, "", "no '='", "KEY=VALUE, such as voice.rate_wpm=180");
    const std::string key = argument.substr(0, equals);
    const Setting* setting = find(key);
    const bool is_text = setting != nullptr && std::holds_alternative<std::string*>(setting->value);
    const toml::table parsed = parse_override(argument.substr(equals + 1), is_text);
    read_value(key, *parsed.get("value"), origin, ".");
}

void SettingsReader::resolve(std::string& path, const fs::path& beside) {
    std::error_code no_current_folder;  // if it was deleted, the path stays relative
    const fs::path here = fs::current_path(no_current_folder);
    if (!path.empty()) path = (here / beside / path).lexically_normal().string();
}

const Setting* SettingsReader::find(std::string_view key) const {
    const auto setting = std::ranges::find(table_, key, &Setting::key);
    return setting == table_.end() ? nullptr : &*setting;
}

bool SettingsReader::is_section(std::string_view name) const {
    return name == keys_section || std::ranges::any_of(table_, [&](const Setting& setting) {
               return setting.key.starts_with(name) && setting.key.substr(name.size()).starts_with('.');
           });
}

std::string SettingsReader::suggestion(std::string_view key) const {
    std::vector<std::string_view> known{keys_section};
    for (const Setting& setting : table_) {
        known.push_back(setting.key);
        known.push_back(setting.key.substr(0, setting.key.find('.')));
    }
    constexpr std::string_view any = "one that the shipped lectern.toml lists";
    const auto nearest = nearest_key(key, known);
    return nearest ? fmt::format("{}, or {}", *nearest, any) : std::string(any);
}

void SettingsReader::refuse(const Origin& origin, std::string_view key, std::string found, std::string allowed) {
    errors_.push_back({origin, one_line(key), std::move(found), std::move(allowed)});
}

std::expected<Settings, std::vector<SettingsError>> SettingsReader::result() && {
    if (!errors_.empty()) return std::unexpected(std::move(errors_));
    return std::move(settings_);
}

}  // namespace

std::expected<Settings, std::vector<SettingsError>> load_settings(const fs::path& file, const std::vector<std::string>& overrides,
                                                                  const fs::path& staff_file) {
    SettingsReader reader;
    reader.read_file(file);
    reader.read_staff_file(staff_file);
    for (const std::string& argument : overrides) reader.read_override(argument);
    return std::move(reader).result();
}

}  // namespace lectern::config
