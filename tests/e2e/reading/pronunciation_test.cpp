// Text that is spoken differently from how it is written: doses, ranges, times, and names in a lexicon. The mark is on the written words.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/words_heard.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* doses = R"(# Doses

Listen.

Take 2.5 mg, or 5 mg/kg twice, 3–5 days, at 10:30 a.m.; call 555-0172.

Over.
)";

constexpr const char* knee = "# Knees\n\nListen.\n\nThe genu hurts when Mx. Ames walks.\n\nOver.\n";

std::string lexicon(const std::string& lexemes) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
)" + lexemes +
           "</lexicon>\n";
}

const std::string genu_is_knee = "<lexeme><grapheme>genu</grapheme><alias>knee joint</alias></lexeme>\n";
const std::string mx_is_mix = "<lexeme><grapheme>Mx.</grapheme><alias>Mix</alias></lexeme>\n";

const std::vector<std::string> fast = {"--set", "voice.rate_wpm=449"};

std::vector<std::string> arguments(std::vector<std::string> first, const std::vector<std::string>& more = {}) {
    first.insert(first.end(), fast.begin(), fast.end());
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

/// The spoken text of everything queued for reading.
std::string all_spoken(KioskRoom& room) {
    std::string spoken;
    for (const TraceEvent& say : room.trace().all(0, "say"))
        if (say.text("kind") == "reading") spoken += say.text("text") + "\n";
    return spoken;
}

void read_to_end(KioskRoom& room) {
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Over", 20s));
}

/// The sentence after "Listen.", as it was heard.
std::string sentence_heard(KioskRoom& room) {
    return words_heard(room.trace(), 0, 0, 2);
}

/// A folder of articles and lexicons, laid out as staff would.
struct Folder {
    ScratchDir dir;
    std::string article = dir.write("knee.md", knee);
};

}  // namespace

TEST_CASE("doses, ranges, times and telephone numbers are spoken as people say them, and each written word is marked once") {
    KioskRoom room({.articles = {doses}, .arguments = fast});
    read_to_end(room);
    const std::string spoken = all_spoken(room);
    CAPTURE(spoken);
    for (const char* words : {"milligrams", "per kilogram", "3 to 5 days", "5 5 5, 0 1 7 2"}) CHECK(holds(spoken, words));
    CHECK(sentence_heard(room) == "Take 2.5 mg or 5 mg/kg twice 3–5 days at 10:30 a.m call 555-0172");
}

TEST_CASE("a lexicon beside an article, and the site's, say how its words are spoken, and the written ones are marked") {
    const Folder folder;
    folder.dir.write("knee.pls", lexicon(genu_is_knee));
    const std::string site = folder.dir.write("site.pls", lexicon(mx_is_mix));
    KioskRoom room({.arguments = arguments({folder.article}, {"--set", "voice.lexicon=" + site})});
    read_to_end(room);
    CHECK(holds(all_spoken(room), "The knee joint hurts when Mix Ames walks."));
    CHECK(sentence_heard(room) == "The genu hurts when Mx Ames walks");
    CHECK_FALSE(holds(room.program().errors(), ".pls"));
}

TEST_CASE("a broken lexicon is told in one line before anybody comes, and the article is read without it and without a word of it") {
    const Folder folder;
    const std::string broken = folder.dir.write("knee.pls", lexicon("<lexeme><grapheme>genu</grapheme></lexeme>\n"));
    KioskRoom room({.arguments = arguments({folder.article})});
    REQUIRE(room.shown());
    CHECK(eventually(5s, [&] { return holds(room.program().errors(), "lectern: " + broken + ":3: "); }));
    read_to_end(room);
    CHECK(sentence_heard(room) == "The genu hurts when Mx Ames walks");
    const std::string errors = room.program().errors();
    CAPTURE(errors);
    CHECK(errors.find(".pls") == errors.rfind(".pls"));
}

}  // namespace lectern::e2e
