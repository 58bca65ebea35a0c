#include "config/settings.hpp"

#include <catch2/catch.hpp>

using lectern::config::Settings;
using lectern::config::SettingsError;

TEST_CASE("a message names the file, the line, the key, what was found and what to write") {
    const SettingsError error{{"lectern.toml", 12}, "voice.rate_wpm", "900", "a whole number from 80 to 449"};
    CHECK(error.message() == "lectern.toml:12: voice.rate_wpm: found 900; write a whole number from 80 to 449");
}

TEST_CASE("a message about an override begins with the whole argument") {
    const SettingsError error{{"--set voice.rate_wpm=abc", 0}, "voice.rate_wpm", "\"abc\"", "a whole number from 80 to 449"};
    CHECK(error.message() == "--set voice.rate_wpm=abc: found \"abc\"; write a whole number from 80 to 449");
}

TEST_CASE("a setting tells where it came from, for messages of the room that owns it") {
    Settings settings;
    settings.origins["voice.rate_wpm"] = {"lectern.toml", 12};
    settings.origins["voice.language"] = {"--set voice.language=tlh", 0};
    CHECK(settings.where("voice.rate_wpm") == "lectern.toml:12: voice.rate_wpm");
    CHECK(settings.where("voice.language") == "--set voice.language=tlh");
    CHECK(settings.where("voice.pitch") == "voice.pitch");
}
