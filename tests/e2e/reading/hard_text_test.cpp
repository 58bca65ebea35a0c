// Texts that crash the speech engine's process, or that it would interpret as commands: the kiosk goes on reading.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

std::string repeated(const std::string& piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

struct HardText {
    const char* name;
    std::string text;
};

std::vector<HardText> hard_texts() {
    return {{"s' 68 times", repeated("s'", 68)},
            {"a. 85 times", repeated("a.", 85)},
            {"e acute and a dot 57 times", repeated("\xc3\xa9 . ", 57)},
            {"command bytes",
             "Before \x01U and \x01"
             "450S after."},
            {"phonemes in brackets", "Before [[h@'loU]] and [[ after ]]."},
            {"markup", "If a<b & c>d then <voice name=\"x\"> &amp; &#1; goes on."}};
}

std::string article_with(const std::string& text) {
    return "Hard text\n\n" + text + "\n\nFinally everything is said and done.\n";
}

}  // namespace

TEST_CASE("export reads texts that end the speech engine to their end") {
    ScratchDir scratch;
    auto environment = SoundServer(scratch.path()).environment();
    environment["DISPLAY"] = "";
    for (const HardText& hard : hard_texts()) {
        const auto file = scratch.write("hard.txt", article_with(hard.text));
        const auto out = scratch.path() / "out";
        const Finished done = run_program({"export", file, "--out", out, "--set", "voice.rate_wpm=449"}, environment, scratch.path());
        CAPTURE(hard.name, done.errors);
        CHECK(done.status == 0);
        std::string captions;
        if (std::filesystem::exists(out))
            for (const auto& entry : std::filesystem::recursive_directory_iterator(out))
                if (entry.path().extension() == ".vtt") captions = read_text(entry.path());
        CHECK(holds(captions, "done"));
        std::filesystem::remove_all(out);
    }
}

TEST_CASE("the kiosk reads texts that end the speech engine to their end") {
    std::string all;
    for (const HardText& hard : hard_texts()) all += hard.text + "\n\n";
    KioskRoom room(
        {.articles = {article_with(all)},
         .arguments = {"--set", "voice.rate_wpm=449", "--set", "voice.paragraph_pause_ms=0", "--set", "voice.sentence_pause_ms=0"},
         .extension = ".txt"});
    REQUIRE(room.begin());
    CHECK(room.heard(0, "done", 100s));
    CHECK(room.program().process().running());
}

}  // namespace lectern::e2e
