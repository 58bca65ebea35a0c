#include <catch2/catch.hpp>

#include "tests/config/settings_text.hpp"

using namespace lectern::config;
using Messages = std::vector<std::string>;

TEST_CASE("an empty file keeps every built-in value") {
    const SettingsFile file("");
    const auto settings = load_settings(file.path());
    REQUIRE(settings);
    CHECK(settings->voice.rate_wpm == 160);
    CHECK(settings->origins.empty());
}

TEST_CASE("a file sets what it names, and remembers the lines") {
    const SettingsFile file("[voice]\nrate_wpm = 200\n\n[screen]\nwidth_mm = 600\naccelerated = true\n[text]\nfonts = ['Andika']\n");
    const auto settings = load_settings(file.path());
    REQUIRE(settings);
    CHECK(settings->voice.rate_wpm == 200);
    CHECK(settings->screen.width_mm == 600.0);
    CHECK(settings->screen.accelerated);
    CHECK(settings->text.fonts == std::vector<std::string>{"Andika"});
    CHECK(settings->where("screen.width_mm") == file.path().string() + ":5: screen.width_mm");
}

TEST_CASE("an unknown key is refused with the key that was probably meant") {
    CHECK(
        messages_for("[voice]\nrate = 160\n") ==
        Messages{"lectern.toml:2: voice.rate: found an unknown setting; write voice.rate_wpm, or one that the shipped lectern.toml lists"});
    CHECK(messages_for("brightness = 3\n") ==
          Messages{"lectern.toml:1: brightness: found an unknown setting; write one that the shipped lectern.toml lists"});
    CHECK(messages_for("[voise]\nrate_wpm = 160\n") ==
          Messages{"lectern.toml:1: voise: found an unknown section; write voice, or one that the shipped lectern.toml lists"});
}

TEST_CASE("a wrong type is refused") {
    CHECK(messages_for("[voice]\nrate_wpm = \"fast\"\n") ==
          Messages{"lectern.toml:2: voice.rate_wpm: found \"fast\"; write a whole number from 80 to 449"});
    CHECK(messages_for("[voice]\nrate_wpm = 160.0\n") ==
          Messages{"lectern.toml:2: voice.rate_wpm: found 160.0; write a whole number from 80 to 449"});
    CHECK(messages_for("[keypad]\nsimple = 1\n") == Messages{"lectern.toml:2: keypad.simple: found 1; write true or false"});
    CHECK(messages_for("[welcome]\nplace = 2026-01-01\n") ==
          Messages{"lectern.toml:2: welcome.place: found a date or time; write one line of text in quotes"});
    CHECK(messages_for("[text]\nfonts = ['Andika', 3]\n") ==
          Messages{"lectern.toml:2: text.fonts: found a list with 3 in it; write a list of texts in quotes, at least one"});
    CHECK(messages_for("voice = 3\n") == Messages{"lectern.toml:1: voice: found 3; write [voice] once, and its settings below it"});
}

TEST_CASE("a value out of range is refused, the ends of the range are not") {
    CHECK(messages_for("[voice]\nrate_wpm = 80\npitch = 99\n").empty());
    CHECK(messages_for("[voice]\nrate_wpm = 450\n") ==
          Messages{"lectern.toml:2: voice.rate_wpm: found 450; write a whole number from 80 to 449"});
    CHECK(messages_for("[sound]\nstep_db = 2\n") == Messages{"lectern.toml:2: sound.step_db: found 2; write a number from 2.3 to 4"});
    CHECK(messages_for("[voice]\nrate_wpm = 4294967456\n") ==  // 160 if only the low 32 bits were read
          Messages{"lectern.toml:2: voice.rate_wpm: found 4294967456; write a whole number from 80 to 449"});
    CHECK(messages_for("[text]\ncolours = 'red'\n") ==
          Messages{"lectern.toml:2: text.colours: found \"red\"; write one of \"yellow-on-black\", \"white-on-black\", \"black-on-white\", "
                   "\"black-on-yellow\", \"soft\""});
    CHECK(messages_for("[text]\nfonts = []\n") ==
          Messages{"lectern.toml:2: text.fonts: found an empty list; write a list of texts in quotes, at least one"});
    const std::string languages = "write a list of at least one of \"en\", \"es\", \"fr\", \"de\", \"ar\", \"zh\"";
    CHECK(messages_for("[interface]\nlanguages = []\n") ==
          Messages{"lectern.toml:2: interface.languages: found an empty list; " + languages});
    CHECK(messages_for("[interface]\nlanguages = ['en', 'tlh']\n") ==
          Messages{"lectern.toml:2: interface.languages: found a list; " + languages});
}

TEST_CASE("numbers that are none are refused") {
    CHECK(messages_for("[screen]\nwidth_mm = nan\n") ==
          Messages{"lectern.toml:2: screen.width_mm: found nan; write a number from 100 to 5000"});
    CHECK(messages_for("[screen]\nwidth_mm = -inf\n") ==
          Messages{"lectern.toml:2: screen.width_mm: found -inf; write a number from 100 to 5000"});
}

TEST_CASE("a text with a line break is refused in one line") {
    CHECK(messages_for("[welcome]\nplace = \"Ward\\n3\"\n") ==
          Messages{"lectern.toml:2: welcome.place: found \"Ward?3\"; write one line of text in quotes"});
}

TEST_CASE("all that is wrong in a file is told, in order of lines") {
    CHECK(messages_for("[voice]\nrate_wpm = 1\n[sound]\nvolume = 11\n[screen]\nwidth_mm = true\n") ==
          Messages{"lectern.toml:2: voice.rate_wpm: found 1; write a whole number from 80 to 449",
                   "lectern.toml:4: sound.volume: found 11; write a whole number from 1 to 10",
                   "lectern.toml:6: screen.width_mm: found true; write a number from 100 to 5000"});
}

TEST_CASE("a file that is no TOML is refused with the line") {
    const Messages messages = messages_for("[voice]\nlanguage = en\n");
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].starts_with("lectern.toml:2: found no valid TOML ("));
    CHECK(messages[0].ends_with("); write KEY = VALUE, with texts in quotes, as the shipped lectern.toml does"));
    CHECK(messages_for("[voice]\npitch = 1\npitch = 2\n").size() == 1);
    CHECK(messages_for("place = \"\xff\"\n").size() == 1);
}

TEST_CASE("a file that is missing, a folder or far too large is refused") {
    const SettingsFile file(std::string((1 << 20) + 1, '#'));
    const auto message = [](const std::filesystem::path& path) { return load_settings(path).error().at(0).message(); };
    CHECK(message("/nowhere.toml") == "/nowhere.toml: found no such file; write --config and the path of a settings file that can be read");
    CHECK(message("/tmp") == "/tmp: found a folder; write --config and the path of a settings file that can be read");
    CHECK(message("/dev/null") == "/dev/null: found no regular file; write --config and the path of a settings file that can be read");
    CHECK(message(file.path()).find("found more than 1 MiB") != std::string::npos);
}

TEST_CASE("an override is set last and remembers the argument") {
    const SettingsFile file("[voice]\nrate_wpm = 200\n");
    const auto settings = load_settings(file.path(), {"voice.rate_wpm=180", "screen.distance_mm=900", "text.fonts=['Andika']"});
    REQUIRE(settings);
    CHECK(settings->voice.rate_wpm == 180);
    CHECK(settings->screen.distance_mm == 900.0);
    CHECK(settings->text.fonts == std::vector<std::string>{"Andika"});
    CHECK(settings->where("voice.rate_wpm") == "--set voice.rate_wpm=180");
}

TEST_CASE("an override's text needs no quotes") {
    const SettingsFile file("");
    const auto place = [&](const std::string& value) {
        return load_settings(file.path(), {"welcome.place=" + value}).value().welcome.place;
    };
    CHECK(place("Ward #3") == "Ward #3");
    CHECK(place("2026") == "2026");
    CHECK(place("\"Ward 3\"") == "Ward 3");
    CHECK(place("'t Hofje") == "'t Hofje");
    CHECK(place("a=b") == "a=b");
    CHECK(place("").empty());
}

TEST_CASE("a wrong override is refused as a line of the file is") {
    CHECK(messages_for("", {"voice.rate_wpm=abc"}) ==
          Messages{"--set voice.rate_wpm=abc: found \"abc\"; write a whole number from 80 to 449"});
    CHECK(messages_for("", {"voice.rate=160"}) ==
          Messages{"--set voice.rate=160: found an unknown setting; write voice.rate_wpm, or one that the shipped lectern.toml lists"});
    CHECK(messages_for("", {"text.colours=red"}).size() == 1);
    CHECK(messages_for("", {"voice.rate_wpm"}) ==
          Messages{"--set voice.rate_wpm: found no '='; write KEY=VALUE, such as voice.rate_wpm=180"});
    CHECK(messages_for("", {"=3"}) == Messages{"--set =3: found an unknown setting; write one that the shipped lectern.toml lists"});
    CHECK(messages_for("", {"voice.rate_wpm=180\nvalue2=3"}) ==
          Messages{"--set voice.rate_wpm=180?value2=3: found \"180?value2=3\"; write a whole number from 80 to 449"});
}

TEST_CASE("problems of the file and of overrides are told together") {
    CHECK(messages_for("[voice]\npitch = 100\n", {"sound.volume=0"}) ==
          Messages{"lectern.toml:2: voice.pitch: found 100; write a whole number from 0 to 99",
                   "--set sound.volume=0: found 0; write a whole number from 1 to 10"});
}

TEST_CASE("keys map an action to names of keys") {
    const SettingsFile file("[keys]\nhelp = ['H', 'F1']\nback = []\n");
    const auto settings = load_settings(file.path(), {"keys.next=[\"Right\"]"});
    REQUIRE(settings);
    CHECK(settings->keys.at("help") == std::vector<std::string>{"H", "F1"});
    CHECK(settings->keys.at("back").empty());
    CHECK(settings->keys.at("next") == std::vector<std::string>{"Right"});
    CHECK(settings->where("keys.help") == file.path().string() + ":2: keys.help");
    CHECK(messages_for("[keys]\nhelp = 'H'\n") ==
          Messages{"lectern.toml:2: keys.help: found \"H\"; write a list of key names in quotes, such as [\"Space\", \"Return\"]"});
}

TEST_CASE("a relative folder of articles stands beside the settings file, in an override in the current folder") {
    const SettingsFile file("[articles]\nfolder = 'ours'\n");
    const auto folder = [&](const std::vector<std::string>& overrides) {
        return load_settings(file.path(), overrides).value().articles.folder;
    };
    CHECK(folder({}) == (file.path().parent_path() / "ours").string());
    CHECK(folder({"articles.folder=theirs"}) == (std::filesystem::current_path() / "theirs").string());
    CHECK(folder({"articles.folder=/srv/articles"}) == "/srv/articles");
    CHECK(folder({"articles.folder="}).empty());
}
