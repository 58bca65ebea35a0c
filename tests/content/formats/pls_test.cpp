#include "content/formats/pls.hpp"

#include <catch2/catch.hpp>

using namespace lectern::content;

namespace {

const std::string head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" xml:lang=\"en\">\n";

std::expected<Lexicon, LoadError> with_lexemes(const std::string& lexemes) {
    return read_pls(head + lexemes + "\n</lexicon>\n");
}

/// The only lexeme of a lexicon whose third line is this.
Lexeme lexeme_of(const std::string& lexeme) {
    const auto lexicon = with_lexemes(lexeme);
    INFO((lexicon ? "" : lexicon.error().message()));
    REQUIRE(lexicon);
    REQUIRE(lexicon->lexemes.size() == 1);
    return lexicon->lexemes.front();
}

std::string error_of_file(const std::string& bytes) {
    auto lexicon = read_pls(bytes);
    if (lexicon) return "none";
    lexicon.error().file = "words.pls";
    return lexicon.error().message();
}

/// The error for a lexicon with this text in its third line.
std::string error_of(const std::string& lexemes) {
    return error_of_file(head + lexemes + "\n</lexicon>\n");
}

}  // namespace

TEST_CASE("a lexeme's spellings share what is said for them") {
    const auto lexicon = with_lexemes(
        "<lexeme><grapheme>BP</grapheme><grapheme>B.P.</grapheme>\n<alias>blood pressure</alias></lexeme>\n"
        "<lexeme><grapheme>metformin</grapheme><phoneme> mɛtˈfɔːɹmɪn </phoneme></lexeme>");
    REQUIRE(lexicon);
    CHECK(*lexicon == Lexicon{"en", {{{"BP", "B.P."}, "blood pressure", "", 4}, {{"metformin"}, "", "mɛtˈfɔːɹmɪn", 5}}});
}

TEST_CASE("the first pronunciation counts unless another is preferred") {
    CHECK(lexeme_of("<lexeme><grapheme>a</grapheme><phoneme>ə</phoneme><alias>one</alias></lexeme>") == Lexeme{{"a"}, "", "ə", 3});
    CHECK(lexeme_of("<lexeme><grapheme>a</grapheme><phoneme>ə</phoneme>\n<alias prefer=\"true\">one</alias></lexeme>") ==
          Lexeme{{"a"}, "one", "", 4});
}

TEST_CASE("a phoneme may name its alphabet itself") {
    const auto lexicon = read_pls(
        "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" xml:lang=\"pt_BR\">"
        "<lexeme><grapheme>a</grapheme><phoneme alphabet=\"ipa\">ə</phoneme></lexeme></lexicon>");
    REQUIRE(lexicon);
    CHECK(*lexicon == Lexicon{"pt-BR", {{{"a"}, "", "ə", 1}}});
}

TEST_CASE("a lexicon may have a byte order mark, Windows' line ends, comments and references to characters") {
    const auto lexicon = read_pls(
        "\xEF\xBB\xBF" + head + "<!-- c -->\r\n<lexeme>\r\n<grapheme>R&amp;D &#xE9;</grapheme><alias>&lt;x&gt;</alias></lexeme></lexicon>");
    REQUIRE(lexicon);
    CHECK(lexicon->lexemes == std::vector<Lexeme>{{{"R&D é"}, "<x>", "", 5}});
}

TEST_CASE("a lexicon without lexemes is none the worse") {
    const auto lexicon = with_lexemes("");
    REQUIRE(lexicon);
    CHECK(lexicon->lexemes.empty());
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

TEST_CASE("a lexicon over 1 MiB is refused") {
    CHECK(error_of_file(std::string((1U << 20U) + 1, ' ')) ==
          "words.pls: it is larger than 1 MiB; leave out the words that no article has");
}

TEST_CASE("of a lexicon as large as any, each lexeme knows its line") {
    std::string lexemes;
    for (int i = 0; i < 15'000; ++i) lexemes += "<lexeme><grapheme>x</grapheme><alias>y</alias></lexeme>\n";
    const auto lexicon = with_lexemes(lexemes);
    REQUIRE(lexicon);
    REQUIRE(lexicon->lexemes.size() == 15'000);
    CHECK(lexicon->lexemes.back().line == 15'002);
}

TEST_CASE("an alias too long to be said in one piece is refused") {
    const auto lexeme = [](const std::string& alias) {
        return "<lexeme><grapheme>BP</grapheme>\n<alias>" + alias + "</alias></lexeme></lexicon>";
    };
    std::string letters;
    for (int i = 0; i < 150; ++i) letters += "é";
    CHECK(read_pls(head + lexeme(letters)));
    CHECK(error_of_file(head + lexeme(letters + "é")) == "words.pls:4: an <alias> of 151 letters and signs is longer than 150; shorten it");
}

TEST_CASE("phonemes too long to be said in one piece are refused") {
    const auto lexeme = [](const std::string& phonemes) {
        return "<lexeme><grapheme>BP</grapheme>\n<phoneme>" + phonemes + "</phoneme></lexeme></lexicon>";
    };
    CHECK(read_pls(head + lexeme(std::string(300, 'a'))));
    CHECK(error_of_file(head + lexeme(std::string(301, 'a'))) ==
          "words.pls:4: a <phoneme> of 301 letters and signs is longer than 300; shorten it");
}

TEST_CASE("a spelling longer than a phrase is refused") {
    const auto lexeme = [](const std::string& grapheme) {
        return "<lexeme><grapheme>" + grapheme + "</grapheme>\n<alias>a</alias></lexeme></lexicon>";
    };
    CHECK(read_pls(head + lexeme(std::string(200, 'a'))));
    CHECK(error_of_file(head + lexeme(std::string(201, 'a'))).find("201") != std::string::npos);
}

TEST_CASE("the spellings of a lexicon are made safe as an article's text is") {
    CHECK(lexeme_of("<lexeme><grapheme>Cafe\u0301\u202E</grapheme><alias>a\u2067b</alias></lexeme>") ==
          Lexeme{{"Caf\u00E9"}, "a\u2067b\u2069", "", 3});
}

TEST_CASE("elements nested a hundred thousand deep are read without harm") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    CHECK(error_of_file(head + deep).starts_with("words.pls:3: no well-formed XML ("));
}
