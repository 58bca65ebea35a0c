#include "content/language/segmenter.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace lectern::content {
namespace {

using Strings = std::vector<std::string>;

Strings texts(std::string_view text, const std::vector<ByteRange>& ranges) {
    Strings found;
    for (const ByteRange& range : ranges) found.emplace_back(text.substr(range.begin, range.size()));
    return found;
}

Strings words(std::string_view text, std::string_view language = "en") {
    return texts(text, Segmenter(language).words(text));
}

Strings sentences(std::string_view text, std::string_view language = "en") {
    Segmenter segmenter(language);
    return texts(text, segmenter.sentences(text, segmenter.words(text)));
}

bool is_one_sentence(std::string_view text, std::string_view language = "en") {
    return sentences(text, language) == Strings{std::string(text)};
}

}  // namespace

TEST_CASE("sentences end at a full stop or a question mark or an exclamation mark") {
    CHECK(sentences("It hurts. Does it? Yes! Rest.") == Strings{"It hurts.", "Does it?", "Yes!", "Rest."});
    CHECK(sentences("She said \"rest.\" Then she left.") == Strings{"She said \"rest.\"", "Then she left."});
    CHECK(sentences("Use “less.” (It helps.) Good.") == Strings{"Use “less.”", "(It helps.)", "Good."});
}

TEST_CASE("text without a full stop at its end is a sentence") {
    CHECK(sentences("It hurts. And then") == Strings{"It hurts.", "And then"});
}

TEST_CASE("a title before a name does not end a sentence") {
    CHECK(is_one_sentence("Ask Dr. Smith about it."));
    CHECK(is_one_sentence("Ask (Dr. Smith) about it."));
    CHECK(is_one_sentence("Mr. and Mrs. Jones saw Prof. Lee at St. Mary Hospital."));
    CHECK(sentences("Ask Dr. Smith. He knows.") == Strings{"Ask Dr. Smith.", "He knows."});
}

TEST_CASE("an example or an explanation in short form does not end a sentence") {
    CHECK(is_one_sentence("Take a painkiller, e.g. Aspirin, with water."));
    CHECK(is_one_sentence("The spine (i.e. The backbone) is strong."));
    CHECK(is_one_sentence("Heat vs. Cold is a question of taste."));
}

TEST_CASE("doses and times and other numbers do not end a sentence") {
    CHECK(is_one_sentence("Take 2.5 mg at night."));
    CHECK(is_one_sentence("Come at 10:30 a.m. on Monday."));
    CHECK(is_one_sentence("Come at 10:30 a.m. Monday."));
    CHECK(is_one_sentence("See No. 5 on the list."));
    CHECK(is_one_sentence("See Fig. 3 and pp. 12 to 14."));
}

TEST_CASE("a time of day before a new sentence ends the old one") {
    CHECK(sentences("Come at 10:30 a.m. Bring your card.") == Strings{"Come at 10:30 a.m.", "Bring your card."});
}

TEST_CASE("no as a whole answer ends a sentence") {
    CHECK(sentences("Is it? No. It is not.") == Strings{"Is it?", "No.", "It is not."});
}

TEST_CASE("words that end like an abbreviation still end a sentence") {
    CHECK(sentences("Use the app. Then rest.") == Strings{"Use the app.", "Then rest."});
    CHECK(sentences("Switch it on. Then rest.") == Strings{"Switch it on.", "Then rest."});
    CHECK(sentences("He does his job. Rest helps.") == Strings{"He does his job.", "Rest helps."});
}

TEST_CASE("initials belong to the name behind them") {
    CHECK(is_one_sentence("J. K. Smith wrote it."));
    CHECK(is_one_sentence("It was found by J. Smith."));
}

TEST_CASE("a letter that names a kind may end a sentence") {
    CHECK(sentences("You need vitamin D. Fish has it.") == Strings{"You need vitamin D.", "Fish has it."});
}

TEST_CASE("dotted capitals end a sentence only before a word that begins one") {
    CHECK(is_one_sentence("The U.S. Government pays."));
    CHECK(sentences("It is common in the U.S. It is rare here.") == Strings{"It is common in the U.S.", "It is rare here."});
}

TEST_CASE("abbreviations follow the language") {
    CHECK(is_one_sentence("Das ist z.B. Schmerz am 5. Mai.", "de"));
    CHECK(is_one_sentence("Das ist z. B. Schmerz.", "de-AT"));
    CHECK(is_one_sentence("Voici M. Dupont.", "fr"));
    CHECK(is_one_sentence("Pregunte a la Dra. García.", "es"));
    CHECK(sentences("Il est M. Il part.", "en") == Strings{"Il est M. Il part."});
    CHECK(sentences("He was 5. Mary was 6.", "en") == Strings{"He was 5.", "Mary was 6."});
}

TEST_CASE("punctuation without a word goes with the sentence before it") {
    CHECK(sentences("Rest. (!) Then walk.") == Strings{"Rest. (!)", "Then walk."});
    CHECK(sentences("... Rest! !!!") == Strings{"... Rest! !!!"});
    CHECK(sentences("… ! ***").empty());
    CHECK(sentences("").empty());
}

TEST_CASE("an address on the web is not cut") {
    CHECK(is_one_sentence("See https://example.org/find?Query=A.B for more."));
    CHECK(words("See https://example.org/find?Query=A.B.") == Strings{"See", "https://example.org/find?Query=A.B"});
}

TEST_CASE("words are what stands between white space without the punctuation around it") {
    CHECK(words("“Don’t,” she said (twice)…") == Strings{"Don’t", "she", "said", "twice"});
    CHECK(words("well-known  3/4  10:30") == Strings{"well-known", "3/4", "10:30"});
    CHECK(words("pain — or ache - or") == Strings{"pain", "or", "ache", "or"});
    CHECK(words("5\u00A0mg") == Strings{"5", "mg"});
    CHECK(words(" *** — ! ").empty());
    CHECK(words("").empty());
}

TEST_CASE("signs that are spoken with a number stay on it") {
    CHECK(words("5%, $12.50 and #3.") == Strings{"5%", "$12.50", "and", "#3"});
}

TEST_CASE("a long dash without spaces parts two words") {
    CHECK(words("pain—which lasts") == Strings{"pain", "which", "lasts"});
}

TEST_CASE("scripts without spaces are parted into the dictionary's words") {
    CHECK(words("我喜欢休息。", "zh") == Strings{"我", "喜欢", "休息"});
    CHECK(words("สวัสดีครับ", "th") == Strings{"สวัสดี", "ครับ"});
    CHECK(words("私はCDを買う。", "ja").size() >= 4);
}

TEST_CASE("chinese sentences end at their own full stop") {
    CHECK(sentences("我累。我休息。", "zh") == Strings{"我累。", "我休息。"});
}

TEST_CASE("an unknown language gets the rules common to all") {
    CHECK(sentences("A rest. A walk.", "xx-nonsense-!!") == Strings{"A rest.", "A walk."});
    CHECK(sentences("A rest. A walk.", "") == Strings{"A rest.", "A walk."});
}

TEST_CASE("ranges stand on code points in long text without spaces") {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "很长。é.";
    Segmenter segmenter("zh");
    const auto found = segmenter.words(text);
    CHECK(found.size() >= 40000);
    CHECK(segmenter.sentences(text, found).size() >= 20000);
}

}  // namespace lectern::content
