// Loads settings from a text as if it were a file, for tests.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "config/settings.hpp"

namespace lectern::config {

/// A settings file in its own folder, which is removed with this object.
class SettingsFile {
public:
    explicit SettingsFile(std::string_view text) { std::ofstream(path_, std::ios::binary) << text; }
    ~SettingsFile() { std::filesystem::remove_all(path_.parent_path()); }
    SettingsFile(const SettingsFile&) = delete;
    SettingsFile& operator=(const SettingsFile&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    static std::filesystem::path make_folder() {
        std::string name = (std::filesystem::temp_directory_path() / "lectern-settings-XXXXXX").string();
        return ::mkdtemp(name.data());
    }

    std::filesystem::path path_ = make_folder() / "lectern.toml";
};

/// The messages with which a text and overrides are refused, without the folder's name; empty when they are accepted.
inline std::vector<std::string> messages_for(std::string_view text, const std::vector<std::string>& overrides = {}) {
    const SettingsFile file(text);
    const auto settings = load_settings(file.path(), overrides);
    std::vector<std::string> messages;
    if (settings) return messages;
    const std::string folder = file.path().parent_path().string() + "/";
    for (const SettingsError& error : settings.error()) {
        const std::string message = error.message();
        messages.push_back(message.starts_with(folder) ? message.substr(folder.size()) : message);
    }
    return messages;
}

}  // namespace lectern::config
