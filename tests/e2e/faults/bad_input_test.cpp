// Wrong articles and wrong settings are reported, in one line on standard error or on the kiosk's own screen, and never crash the program.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

/// Checks that the program either ends with status 1 and one line on standard error, or shows a notice and says it after a key press.
void is_told(const std::vector<std::string>& arguments) {
    KioskRoom room({.articles = {}, .arguments = arguments});
    CAPTURE(arguments);
    const bool answered = eventually(10s, [&] { return !room.program().process().running() || !room.current_screen().empty(); });
    REQUIRE(answered);
    std::this_thread::sleep_for(300ms);
    if (const auto exit = room.program().process().wait(0s)) {
        CHECK(exit->status == 1);
        const std::string errors = room.program().errors();
        CAPTURE(errors);
        CHECK(std::count(errors.begin(), errors.end(), '\n') == 1);
        return;
    }
    const Moment pressed = room.input().press(Key::pad_5);
    CHECK(room.on_screen("notice"));
    CHECK(room.says(0, "staff"));
    CHECK(eventually(5s, [&] { return first_sound(room.recorder().since(pressed), pressed).has_value(); }, 20ms));
    CHECK(room.program().process().running());
}

}  // namespace

TEST_CASE("nothing readable: a folder without articles, and files that are none, are told") {
    ScratchDir scratch;
    std::filesystem::create_directory(scratch.path() / "nothing");
    is_told({scratch.path() / "nothing"});
    is_told({scratch.path() / "missing.txt"});
    is_told({scratch.write("empty.txt", "")});
    is_told({scratch.write("binary.txt", std::string("\0\1\2\3\xff\xfe", 6))});
    is_told({scratch.write("latin1.txt", "Title\n\nA caf\xe9 in Paris.\n")});
    is_told({scratch.write("large.txt", "Title\n\n" + std::string(5000, 'a')), "--set", "articles.max_bytes=1024"});
}

TEST_CASE("a default language that is no language tag is told, and one with an underline is understood") {
    is_told({"--set", "voice.language=English"});
    KioskRoom room({.articles = {articles::very_short}, .arguments = {"--set", "voice.language=en_US"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    CHECK(room.on_screen("reading"));
}

TEST_CASE("one unreadable file among readable ones is left out and the rest is read") {
    KioskRoom room(
        {.articles = {articles::very_short, articles::three_sections, "\xff\xfe\x01"}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    CHECK(room.says(0, "Apples", 10s));
    CHECK(room.says(0, "Animals", 10s));
}

TEST_CASE("an article that went away since it was listed cannot be opened, and the log does not tell who wanted to read it") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    for (const auto& file : std::filesystem::recursive_directory_iterator(room.scratch().path())) {
        if (file.path().extension() == ".md") std::filesystem::remove(file.path());
    }
    room.input().press(Key::pad_5);
    CHECK(room.says(0, "cannot be opened"));
    CHECK_FALSE(holds(room.program().errors(), ".md"));
}

TEST_CASE("an article in a language without a voice says so and is read in the default voice") {
    KioskRoom room({.articles = {"---\ntitle: Apples\nlanguage: bo\n---\n# Apples\n\nApples are round.\n"},
                    .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    CHECK(room.says(0, "voice"));
    CHECK(room.heard(0, "round", 20s));
}

TEST_CASE("characters that no font and no voice knows do not stop the reading") {
    KioskRoom room({.articles = {"# Signs\n\nA sign \xf3\xb0\x80\x80 from nowhere. Old \xf0\x93\x80\x80\xf0\x93\x81\x90 signs. The end.\n"},
                    .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.begin());
    CHECK(room.heard(0, "end", 30s));
}

TEST_CASE("a wrong setting is refused with its file and line, and what is allowed") {
    ScratchDir scratch;
    const auto environment = SoundServer(scratch.path()).environment();
    const auto file = scratch.write("lectern.toml", "[voice]\nrate_wpm = 4000\n");
    const Finished from_file = run_program({"--config", file}, environment, scratch.path());
    CAPTURE(from_file.errors);
    CHECK(from_file.status == 1);
    CHECK(holds(from_file.errors, "lectern.toml:2"));
    CHECK(holds(from_file.errors, "rate_wpm"));
    CHECK(holds(from_file.errors, "449"));

    const auto refused = [&](const std::string& assignment, const std::string& named) {
        const Finished done = run_program({"--set", assignment}, environment, scratch.path());
        CAPTURE(assignment, done.errors);
        CHECK((done.status == 1 || done.status == 2));
        CHECK(holds(done.errors, named));
        CHECK(std::count(done.errors.begin(), done.errors.end(), '\n') == 1);
    };
    refused("voice.rate_wpm=4000", "449");
    refused("voice.rate=160", "voice.rate");
    refused("text.colours=pink", "black-on-white");
    refused("keys.next=\"No such key\"", "No such key");
}

}  // namespace lectern::e2e
