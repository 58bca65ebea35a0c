#include "config/staff_file.hpp"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "tests/config/settings_text.hpp"

using namespace lectern::config;

namespace {

/// The path of a test's staff file: beside its settings, in a folder that does not exist yet.
std::filesystem::path staff_file(const SettingsFile& settings) {
    return settings.path().parent_path() / "state" / "staff.toml";
}

}  // namespace

TEST_CASE("what staff set is read over the settings file and under the command line") {
    const SettingsFile file("[sound]\nquiet_from = '20:00'\nquiet_ceiling = 5\n[screen]\nwidth_mm = 500\n");
    REQUIRE(store_staff_values(staff_file(file), {{"sound.quiet_from", "22:00"}, {"screen.width_mm", 345.0}, {"sound.quiet_ceiling", 2}}));
    const auto settings = load_settings(file.path(), {"sound.quiet_ceiling=1"}, staff_file(file));
    REQUIRE(settings);
    CHECK(settings->sound.quiet_from == "22:00");
    CHECK(settings->screen.width_mm == 345);
    CHECK(settings->sound.quiet_ceiling == 1);
    CHECK(settings->where("screen.width_mm").starts_with(staff_file(file).string()));
}

TEST_CASE("what staff set before stays when they set something else") {
    const SettingsFile file("");
    REQUIRE(store_staff_values(staff_file(file), {{"sound.quiet_from", "22:00"}}));
    REQUIRE(store_staff_values(staff_file(file), {{"sound.quiet_to", "06:00"}}));
    REQUIRE(store_staff_values(staff_file(file), {{"sound.quiet_from", "23:00"}}));
    const auto settings = load_settings(file.path(), {}, staff_file(file));
    REQUIRE(settings);
    CHECK(settings->sound.quiet_from == "23:00");
    CHECK(settings->sound.quiet_to == "06:00");
}

TEST_CASE("the staff's file is for its owner only and leaves nothing beside it") {
    const SettingsFile file("");
    REQUIRE(store_staff_values(staff_file(file), {{"staff.pin_hash", "$argon2id$"}}));
    struct ::stat found{};
    REQUIRE(::stat(staff_file(file).c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
    CHECK(std::distance(std::filesystem::directory_iterator(staff_file(file).parent_path()), {}) == 1);
}

TEST_CASE("a line of the staff's file that means nothing any more is passed over and told") {
    const SettingsFile file("");
    std::filesystem::create_directories(staff_file(file).parent_path());
    std::ofstream(staff_file(file)) << "[sound]\nquiet_from = '22:00'\nquiet_to = 'dawn'\nloudness = 3\n";
    const auto settings = load_settings(file.path(), {}, staff_file(file));
    REQUIRE(settings);
    CHECK(settings->sound.quiet_from == "22:00");
    CHECK(settings->sound.quiet_to.empty());
    REQUIRE(settings->passed_over.size() == 2);
    CHECK(settings->passed_over[0].ends_with(
        "staff.toml:3: sound.quiet_to: found \"dawn\"; write a time of day in quotes, such as \"22:00\", or \"\""));
}

TEST_CASE("without the staff's file the settings are those of their file") {
    const SettingsFile file("");
    const auto settings = load_settings(file.path(), {}, staff_file(file));
    REQUIRE(settings);
    CHECK(settings->passed_over.empty());
}

TEST_CASE("where nothing can be written it is said which file and what to do") {
    const auto stored = store_staff_values("/proc/lectern/staff.toml", {{"sound.quiet_from", "22:00"}});
    REQUIRE_FALSE(stored);
    CHECK(stored.error().message.starts_with("/proc/lectern/staff.toml: cannot be written ("));
}

TEST_CASE("a value is set in settings that are at work only where it may be that") {
    Settings settings;
    set_value(settings, "sound.quiet_ceiling", 4);
    set_value(settings, "screen.width_mm", 7.0);
    set_value(settings, "no.such_setting", 7.0);
    CHECK(settings.sound.quiet_ceiling == 4);
    CHECK(settings.screen.width_mm == 531);
}

TEST_CASE("times of day are checked") {
    CHECK(messages_for("[sound]\nquiet_from = '00:00'\nquiet_to = '23:59'\n").empty());
    for (const char* wrong : {"24:00", "7:00", "12:60", "12-30"})
        CHECK(messages_for("[sound]\nquiet_from = '" + std::string(wrong) + "'\n").size() == 1);
}
