// Whatever the text, its edits must be applicable.
#include <catch2/catch.hpp>
#include <random>

#include "speech/pronunciation/pronunciation.hpp"
#include "tests/speech/spoken_words.hpp"

using namespace lectern::speech;

namespace {

bool is_boundary(std::string_view text, std::uint32_t byte) {
    return byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
}

/// The reason why these edits cannot be applied to the text; empty when they can.
std::string objection(std::string_view text, const std::vector<SpokenEdit>& edits) {
    std::uint32_t end = 0;
    for (const auto& edit : edits) {
        if (edit.source.begin < end) return "overlaps or is out of order";
        if (edit.source.empty()) return "is empty";
        if (edit.source.end > text.size()) return "is out of bounds";
        if (!is_boundary(text, edit.source.begin) || !is_boundary(text, edit.source.end)) return "cuts a code point";
        if (edit.spoken.empty() == edit.ipa.empty()) return "says nothing, or two things";
        end = edit.source.end;
    }
    return "";
}

std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "0",      "1",    "2",     "5",    "12",   "80", "120",        "2026", "555",  "0172", " ",         " ",
        " ",      " ",    ".",     ",",    ":",    "/",  "-",          "–",    "(",    ")",    "+",         "<",
        ">",      "±",    "×",     "x",    "½",    "°",  "µ",          "#",    "®",    "→",    "'",         "’",
        "\u00A0", "mg",   "kg",    "mL",   "C",    "h",  "m",          "s",    "a.m.", "pm",   "Dr.",       "St.",
        "No.",    "e.g.", "etc.",  "Nov",  "type", "II", "A",          "day",  "and",  "or",   "he",        "call",
        "911",    "Uhr",  "z. B.", "März", "é",    "中", "\U0001F600", "w/",   "mm",   "Hg",   "metformin", "St. John's wort"};
    std::string text;
    const auto count = random() % 30;
    for (unsigned long i = 0; i < count; ++i) text += pieces[random() % pieces.size()];
    return text;
}

std::shared_ptr<const PronunciationLexicon> small_lexicon() {
    PronunciationLexicon lexicon;
    lexicon.add({"metformin", "", "", "mɛtˈfɔːɹmɪn"});
    lexicon.add({"St. John's wort", "", "saint john's wort", ""});
    lexicon.add({"2×", "", "twice", ""});
    return std::make_shared<const PronunciationLexicon>(std::move(lexicon));
}

}  // namespace

TEST_CASE("whatever the text, edits are in order, apart, in bounds, on code points, and the same each time") {
    std::mt19937 random(20261123);
    const Pronunciation pronunciation(nullptr, small_lexicon());
    for (int round = 0; round < 4000; ++round) {
        const auto text = random_text(random);
        for (const auto* language : {"en-US", "en", "es", "de", "fr", "ja"}) {
            const auto edits = pronunciation.edits(text, language);
            const auto fault = objection(text, edits);
            INFO(language << ": " << text);
            if (!fault.empty()) FAIL(fault);
            if (edits != pronunciation.edits(text, language)) FAIL("differs the second time");
        }
    }
}

TEST_CASE("a piece repeated without an end yields edits that can be applied") {
    const Pronunciation pronunciation(nullptr, nullptr);
    for (const std::string piece : {"1/", "1-", "1.", "5 mg/", "a/", "0 ", "<", "Dr. ", "a.", "1:1", "+1 ", "St. "}) {
        std::string text;
        while (text.size() < 20'000) text += piece;
        CHECK(objection(text, pronunciation.edits(text, "en-US")).empty());
    }
}

TEST_CASE("an empty text has no edits") {
    CHECK(Pronunciation(nullptr, nullptr).edits("", "en").empty());
}
