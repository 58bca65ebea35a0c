#include "kiosk/setup/places.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <system_error>
namespace lectern::kiosk {
namespace {

const std::filesystem::path site_settings = "/etc/lectern/lectern.toml";
const std::filesystem::path installed = LECTERN_DATA_DIR;
const std::filesystem::path source_tree = LECTERN_SOURCE_DIR;
const std::filesystem::path build_tree = LECTERN_BUILD_DIR;

/// `relative` within the installed data if it is there, else `otherwise`.
std::filesystem::path shipped(const std::filesystem::path& relative, const std::filesystem::path& otherwise) {
    std::error_code ignored;
    const auto there = installed / relative;
    return std::filesystem::exists(there, ignored) ? there : otherwise;
}

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing sets it
    return value == nullptr ? "" : value;
}

}  // namespace

std::filesystem::path state_folder() {
    const auto services = environment("STATE_DIRECTORY");  // several folders are separated by colons
    if (!services.empty()) return services.substr(0, services.find(':'));
    if (const auto state = environment("XDG_STATE_HOME"); state.starts_with('/')) return std::filesystem::path(state) / "lectern";
    if (const auto home = environment("HOME"); !home.empty()) return std::filesystem::path(home) / ".local/state/lectern";
    return "/var/lib/lectern";
}

std::filesystem::path staff_settings_file() {
    return state_folder() / "staff.toml";
}

std::filesystem::path wrong_pins_file() {
    return state_folder() / "wrong-pins";
}

std::filesystem::path left_out_file() {
    return state_folder() / "left-out";
}

std::filesystem::path tally_file() {
    return state_folder() / "counters";
}

std::filesystem::path latencies_file() {
    return state_folder() / "latencies";
}

std::filesystem::path default_settings_file() {
    std::error_code ignored;
    return std::filesystem::exists(site_settings, ignored) ? site_settings : shipped("lectern.toml", source_tree / "config/lectern.toml");
}

std::vector<std::filesystem::path> article_sources(const std::vector<std::filesystem::path>& named, const config::Settings& settings) {
    if (!named.empty()) return named;
    if (!settings.articles.folder.empty()) return {settings.articles.folder};
    return {shipped("articles", source_tree / "content/articles")};
}

std::filesystem::path catalogues() {
    return shipped("locale", build_tree / "kiosk/locale");
}

std::vector<std::filesystem::path> lexicons(const config::Settings& settings) {
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(shipped("pronunciation", source_tree / "config/pronunciation"), ignored)) {
        if (entry.path().extension() == ".pls") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    if (!settings.voice.lexicon.empty()) files.insert(files.begin(), settings.voice.lexicon);
    return files;
}

}  // namespace lectern::kiosk
