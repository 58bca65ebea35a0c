#include "speech/pronunciation/pls_file.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/speech/spoken_words.hpp"
#include "tests/support/scratch_folder.hpp"

using namespace lectern::speech;

namespace {

const std::string head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" xml:lang=\"en\">\n";

std::expected<PronunciationLexicon, LexiconError> with_lexemes(const std::string& lexemes) {
    return read_pls(head + lexemes + "\n</lexicon>\n", "words.pls");
}

std::string spoken(const std::string& lexemes, std::string_view text) {
    const auto lexicon = with_lexemes(lexemes);
    return lexicon ? with_edits(text, lexicon->edits(text, "en-GB")) : lexicon.error().message();
}

/// The error of a lexicon whose third line is this.
std::string error_of(const std::string& lexemes) {
    const auto lexicon = with_lexemes(lexemes);
    return lexicon ? "none" : lexicon.error().message();
}

std::string error_of_file(const std::string& bytes) {
    const auto lexicon = read_pls(bytes, "words.pls");
    return lexicon ? "none" : lexicon.error().message();
}

}  // namespace

TEST_CASE("a lexeme's spellings share what is said for them") {
    CHECK(spoken("<lexeme><grapheme>BP</grapheme><grapheme>B.P.</grapheme><alias>blood pressure</alias></lexeme>", "BP and B.P. too") ==
          "blood pressure and blood pressure too");
    CHECK(spoken("<lexeme><grapheme>metformin</grapheme><phoneme> mɛtˈfɔːɹmɪn </phoneme></lexeme>", "metformin") == "{mɛtˈfɔːɹmɪn}");
}

TEST_CASE("the first pronunciation counts unless another is preferred") {
    const std::string two = "<lexeme><grapheme>a</grapheme><phoneme>ə</phoneme><alias>one</alias></lexeme>";
    CHECK(spoken(two, "a") == "{ə}");
    CHECK(spoken("<lexeme><grapheme>a</grapheme><phoneme>ə</phoneme><alias prefer=\"true\">one</alias></lexeme>", "a") == "one");
}

TEST_CASE("a lexicon may have a byte order mark, Windows' line ends, comments and references to characters") {
    const auto lexicon = read_pls(
        "\xEF\xBB\xBF" + head + "<!-- c -->\r\n<lexeme>\r\n<grapheme>R&amp;D &#xE9;</grapheme><alias>&lt;x&gt;</alias></lexeme></lexicon>",
        "x");
    REQUIRE(lexicon);
    CHECK(with_edits("R&D é", lexicon->edits("R&D é", "en")) == "<x>");
}

TEST_CASE("a lexicon without lexemes is none the worse") {
    const auto lexicon = with_lexemes("");
    REQUIRE(lexicon);
    CHECK(lexicon->size() == 0);
}

TEST_CASE("what is wrong with a lexeme is told with its line and what to do") {
    CHECK(error_of("<lexeme><alias>x</alias></lexeme>") ==
          "words.pls:3: a <lexeme> has no <grapheme>; say which word is meant in a <grapheme>");
    CHECK(error_of("<lexeme><grapheme>x</grapheme></lexeme>") ==
          "words.pls:3: a <lexeme> has neither <alias> nor <phoneme>; say how it is spoken in one of them");
    CHECK(error_of("<lexeme>\n<grapheme> </grapheme><alias>x</alias></lexeme>") ==
          "words.pls:4: a <grapheme> is empty; fill it, or take its <lexeme> away");
    CHECK(error_of("<lexeme><grapheme>x</grapheme>\n\n<alias/></lexeme>") ==
          "words.pls:5: a <alias> is empty; fill it, or take its <lexeme> away");
    CHECK(error_of("<lexeme><grapheme>x</grapheme><phoneme></phoneme></lexeme>") ==
          "words.pls:3: a <phoneme> is empty; fill it, or take its <lexeme> away");
    CHECK(error_of("<lexeme><grapheme>x</grapheme>\n<phoneme alphabet=\"x-sampa\">@</phoneme></lexeme>") ==
          "words.pls:4: the alphabet of a <phoneme> is \"x-sampa\"; write it in the International Phonetic Alphabet and give <lexicon> "
          "alphabet=\"ipa\"");
    CHECK(error_of("<lexeme><grapheme>x</grapheme><phoneme>a☃b</phoneme></lexeme>") ==
          "words.pls:3: \"☃\" in /a☃b/ cannot be spoken; write it with other symbols of the International Phonetic Alphabet");
}

TEST_CASE("what is wrong with the file is told") {
    CHECK(error_of_file("metformin = met-for-min").starts_with("words.pls:1: no well-formed XML ("));
    CHECK(error_of_file("").starts_with("words.pls:1: no well-formed XML ("));
    CHECK(error_of_file(head + "<lexeme>\n<grapheme>x</alias>").starts_with("words.pls:4: no well-formed XML ("));
    CHECK(error_of_file("<html/>") == "words.pls:1: the root is <html>; write <lexicon> around everything");
    CHECK(error_of_file("<lexicon version=\"1.0\" xml:lang=\"en\"/>") ==
          "words.pls:1: <lexicon> is not in the namespace of pronunciation lexicons; give it "
          "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\"");
    CHECK(error_of_file("\n<lexicon version=\"2.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\"/>") ==
          "words.pls:2: <lexicon> has the version \"2.0\"; give it version=\"1.0\"");
    CHECK(error_of_file("<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\"/>") ==
          "words.pls:1: <lexicon> does not say its language; give it xml:lang, such as xml:lang=\"en\"");
    CHECK(error_of_file("<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" xml:lang=\"English\"/>") ==
          "words.pls:1: xml:lang=\"English\" is no language tag; write one such as en or es");
}

TEST_CASE("other encodings are refused") {
    CHECK(error_of_file(head + "<lexeme><grapheme>caf\xE9</grapheme>") ==
          "words.pls:3: byte 169 (0xE9) is not UTF-8; it looks like Latin-1; open it in a text editor and save it as UTF-8");
    CHECK(error_of_file("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><lexicon/>") ==
          "words.pls:1: the first line names the encoding ISO-8859-1; save it as UTF-8 and write encoding=\"UTF-8\"");
}

TEST_CASE("entities of a file's own are refused, and none is fetched or expanded") {
    CHECK(error_of_file("<!DOCTYPE lexicon [<!ENTITY a \"aaaa\">]>\n<lexicon/>") ==
          "words.pls:1: it declares entities of its own; write their text itself, and take the declaration away");
    CHECK(error_of_file("<!DOCTYPE lexicon [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<lexicon/>").find("entities") !=
          std::string::npos);
}

TEST_CASE("a lexicon over 1 MiB, a folder or a missing file is refused") {
    const std::string large((1U << 20U) + 1, ' ');
    CHECK(error_of_file(large) == "words.pls: it is larger than 1 MiB; leave out the words that no article has");
    const lectern::content::ScratchFolder folder;
    CHECK(load_pls(folder.write("words.pls", large)).error().remedy == "leave out the words that no article has");
    CHECK(load_pls("/").error().message().starts_with("/: it is a folder"));
    CHECK(load_pls("/nowhere/words.pls").error().message() == "/nowhere/words.pls: there is no such file; check its name and folder");
}

TEST_CASE("an alias too long to be said in one piece is refused") {
    const auto lexeme = [](const std::string& alias) {
        return "<lexeme><grapheme>BP</grapheme>\n<alias>" + alias + "</alias></lexeme></lexicon>";
    };
    std::string letters;
    for (int i = 0; i < 150; ++i) letters += "é";
    CHECK(read_pls(head + lexeme(letters), "words.pls"));
    CHECK(error_of_file(head + lexeme(letters + "é")) == "words.pls:4: an <alias> of 151 letters and signs is longer than 150; shorten it");
}

TEST_CASE("a spelling longer than a phrase is refused") {
    const auto lexeme = [](const std::string& grapheme) {
        return "<lexeme><grapheme>" + grapheme + "</grapheme>\n<alias>a</alias></lexeme></lexicon>";
    };
    CHECK(read_pls(head + lexeme(std::string(200, 'a')), "words.pls"));
    CHECK(error_of_file(head + lexeme(std::string(201, 'a'))).find("201") != std::string::npos);
}

TEST_CASE("the spellings of a lexicon are made safe as an article's text is") {
    const auto lexicon =
        read_pls(head + "<lexeme><grapheme>Cafe\u0301\u202E</grapheme><alias>a\u2067b</alias></lexeme></lexicon>", "words.pls").value();
    const auto edits = lexicon.edits("Café", "en");
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].spoken == "a\u2067b\u2069");
}

TEST_CASE("elements nested a hundred thousand deep are read without harm") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    CHECK(error_of_file(head + deep).starts_with("words.pls:3: no well-formed XML ("));
}

TEST_CASE("the lexicon that ships loads, and all of it can be spoken") {
    const auto lexicon = load_pls(LECTERN_SOURCE_DIR "/config/pronunciation/clinic-en.pls");
    REQUIRE(lexicon);
    CHECK(lexicon->size() > 120);
    const std::string text = "Omeprazole, HbA1c and an ECG";
    CHECK(with_edits(text, lexicon->edits(text, "en-US")) == "{oʊˈmɛpɹəzoʊl}, {ˌeɪtʃbiːˌeɪwʌnˈsiː} and an E C G");
}
