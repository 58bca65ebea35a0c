#include "kiosk/setup/command_line.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <iostream>

#include "tests/support/captured_stream.hpp"

using namespace lectern::kiosk;
using lectern::tests::CapturedStream;
using Paths = std::vector<std::filesystem::path>;

namespace {

std::variant<CommandLine, ExitStatus> parse(std::vector<const char*> arguments) {
    arguments.insert(arguments.begin(), "lectern");
    return parse_command_line(static_cast<int>(arguments.size()), arguments.data());
}

CommandLine understood(const std::vector<const char*>& arguments) {
    auto parsed = parse(arguments);
    REQUIRE(std::holds_alternative<CommandLine>(parsed));
    return std::get<CommandLine>(std::move(parsed));
}

/// The message for arguments that are refused as wrong usage.
std::string refusal(const std::vector<const char*>& arguments) {
    CapturedStream error(STDERR_FILENO);
    const auto parsed = parse(arguments);
    auto text = error.text();
    REQUIRE(std::holds_alternative<ExitStatus>(parsed));
    CHECK(std::get<ExitStatus>(parsed) == ExitStatus::wrong_usage);
    CHECK(std::ranges::count(text, '\n') == 1);
    return text;
}

/// What is printed when the arguments do not start the kiosk.
std::string printed(const std::vector<const char*>& arguments) {
    CapturedStream output(STDOUT_FILENO);
    const auto parsed = parse(arguments);
    std::cout.flush();
    auto text = output.text();
    REQUIRE(std::holds_alternative<ExitStatus>(parsed));
    CHECK(std::get<ExitStatus>(parsed) == ExitStatus::done);
    return text;
}

}  // namespace

TEST_CASE("without arguments the kiosk runs full screen with what ships") {
    const auto line = understood({});
    CHECK(line.command == Command::kiosk);
    CHECK(line.articles.empty());
    CHECK_FALSE(line.config.has_value());
    CHECK(line.overrides.empty());
    CHECK_FALSE(line.windowed.has_value());
    CHECK_FALSE(line.trace.has_value());
}

TEST_CASE("articles and folders are taken in their order") {
    CHECK(understood({"b.md", "folder", "a.txt"}).articles == Paths{"b.md", "folder", "a.txt"});
}

TEST_CASE("every option of the kiosk is understood beside its articles") {
    const auto line = understood({"--config", "here.toml", "--windowed", "1280x720", "--trace", "-", "a.md"});
    CHECK(line.config == "here.toml");
    CHECK(line.windowed == Size{1280, 720});
    CHECK(line.trace == "-");
    CHECK(line.articles == Paths{"a.md"});
}

TEST_CASE("settings can be given as often as one likes and take no article with them") {
    const auto line = understood({"--set", "voice.rate_wpm=180", "--set", "text.size=3", "a.md"});
    CHECK(line.overrides == std::vector<std::string>{"voice.rate_wpm=180", "text.size=3"});
    CHECK(line.articles == Paths{"a.md"});
}

TEST_CASE("export takes articles and a folder to write into") {
    const auto line = understood({"export", "a.md", "b.md", "--out", "made"});
    CHECK(line.command == Command::export_articles);
    CHECK(line.articles == Paths{"a.md", "b.md"});
    CHECK(line.out == "made");
}

TEST_CASE("settings are understood before and behind a subcommand") {
    CHECK(understood({"--set", "text.size=3", "export", "a.md", "--out", "made"}).overrides == std::vector<std::string>{"text.size=3"});
    CHECK(understood({"export", "a.md", "--out", "made", "--set", "text.size=3"}).overrides == std::vector<std::string>{"text.size=3"});
    CHECK(understood({"doctor", "--config", "here.toml"}).config == "here.toml");
}

TEST_CASE("the other subcommands need no arguments") {
    CHECK(understood({"voices"}).command == Command::voices);
    CHECK(understood({"keys"}).command == Command::keys);
    CHECK(understood({"doctor"}).command == Command::doctor);
}

TEST_CASE("export without articles or without a folder is wrong usage") {
    CHECK_THAT(refusal({"export", "--out", "made"}), Catch::StartsWith("lectern: ") && Catch::EndsWith("; see lectern --help\n"));
    CHECK_THAT(refusal({"export", "a.md"}), Catch::Contains("--out"));
}

TEST_CASE("a window's size is width and height in pixels within reason") {
    CHECK(understood({"--windowed", "240x240"}).windowed == Size{240, 240});
    CHECK(understood({"--windowed", "16384x16384"}).windowed == Size{16384, 16384});
    for (const char* size :
         {"239x240", "240x239", "16385x240", "1280", "1280x", "x720", "1280x720x2", "1280x720 ", "wide", "-1280x720", "99999999999x720"}) {
        INFO(size);
        CHECK_THAT(refusal({"--windowed", size}),
                   Catch::Contains("is no window size; write WIDTHxHEIGHT in pixels, 240 to 16384 each, as in 1280x720"));
    }
}

TEST_CASE("an unknown option is wrong usage in one line") {
    CHECK_THAT(refusal({"--fast"}), Catch::Contains("--fast") && Catch::EndsWith("; see lectern --help\n"));
}

TEST_CASE("two subcommands at once are wrong usage") {
    refusal({"voices", "doctor"});
}

TEST_CASE("an option without its value is wrong usage") {
    CHECK_THAT(refusal({"--config"}), Catch::Contains("--config"));
    CHECK_THAT(refusal({"--set"}), Catch::Contains("--set"));
}

TEST_CASE("the version is one line") {
    CHECK_THAT(printed({"--version"}), Catch::StartsWith("lectern 0.") && Catch::EndsWith("\n"));
}

TEST_CASE("help names every subcommand and every option") {
    const auto help = printed({"--help"});
    for (const char* word : {"export", "voices", "keys", "doctor", "--config", "--set", "--windowed", "--trace", "ARTICLE|FOLDER"})
        CHECK_THAT(help, Catch::Contains(word));
    CHECK_THAT(printed({"export", "--help"}), Catch::Contains("--out"));
}

TEST_CASE("voices and keys take no article") {
    CHECK_THAT(refusal({"voices", "knee.md"}), Catch::Contains("lectern voices takes no \"knee.md\""));
    CHECK_THAT(refusal({"keys", "knee.md"}), Catch::Contains("lectern keys takes no \"knee.md\""));
}
