// A harmful article may control the reader, so an answer with any false statement must be rejected.
#include "content/reader/reader_messages.hpp"

#include <catch2/catch.hpp>
#include <functional>

#include "content/language/safe_text.hpp"
#include "content/process/message.hpp"
#include "content/reader/document_check.hpp"
#include "content/reader/lexicon_check.hpp"

using namespace lectern::content;

namespace {

Document sound() {
    auto document = parse_article(
        {"article.md",
         "# Pain\n\nIt **hurts** here. And \u00E9t\u00E9 there.\n\n- <span lang=\"es\">Dolor</span>\n\n## More\n\nThe end.\n"});
    REQUIRE(document);
    REQUIRE(is_sound(*document));
    return *document;
}

bool believed(std::string_view message) {
    return read_answer<Document>(message).has_value();
}

bool believed(const Document& document) {
    return believed(to_message(ReaderAnswer<Document>(document)));
}

bool believed(const LoadError& error) {
    return believed(to_message(ReaderAnswer<Document>(std::unexpect, error)));
}

/// Whether a valid document is believed after `lie` has changed it.
bool believed_with(const std::function<void(Document&, Section&)>& lie) {
    auto document = sound();
    lie(document, document.sections[0]);
    return believed(document);
}

Lexicon sound_lexicon() {
    return {"en-GB", {{{"BP", "B.P."}, "blood pressure", "", 3}, {{"caf\u00E9"}, "", "k\u00E6fe\u026A", 7}}};
}

bool is_believed(const Lexicon& lexicon) {
    return read_answer<Lexicon>(to_message(ReaderAnswer<Lexicon>(lexicon))).has_value();
}

}  // namespace

TEST_CASE("an answer says what was read, and nothing is lost on the way") {
    const auto document = sound();
    const auto answer = read_answer<Document>(to_message(ReaderAnswer<Document>(document)));
    REQUIRE(answer.has_value());
    REQUIRE(answer->has_value());
    CHECK(**answer == document);
}

TEST_CASE("a piece of an answer, or more than one, is none") {
    const auto message = to_message(ReaderAnswer<Document>(sound()));
    for (std::size_t size = 0; size < message.size(); ++size) CHECK_FALSE(believed(std::string_view(message).substr(0, size)));
    CHECK_FALSE(believed(std::string_view(message + "x")));
}

TEST_CASE("a text that is no text is not believed") {
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.text[0] = '\xFF'; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.text[0] = '\x1B'; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.text[0] = '\0'; }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.title = "a\nb"; }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.title = "\xC3"; }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.title.clear(); }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.notice = "\u0085"; }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.language = "en/../x"; }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.sections.clear(); }));
}

TEST_CASE("ranges that leave their text, cut a letter or overlap are not believed") {
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.blocks.back().range.end += 1; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.blocks.pop_back(); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { std::swap(section.blocks[0], section.blocks[1]); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.text[section.blocks[0].range.begin + 1] = '\n'; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.words.back().end = UINT32_MAX; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.words[1].begin = section.words[0].begin; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.words[0] = {3, 1}; }));
    const auto inside_a_letter = [](Section& section) { return static_cast<std::uint32_t>(section.text.find("\u00E9") + 1); };
    CHECK_FALSE(believed_with([&](Document&, Section& section) { section.spans[0].range.begin = inside_a_letter(section); }));
    CHECK_FALSE(believed_with([&](Document&, Section& section) { section.spans[0].range.end = section.spans[0].range.begin; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) {
        section.spans.push_back(section.spans[0]);
        section.spans[0].range.begin += 1;
    }));
}

TEST_CASE("text that is not safe, and a section without a word, are not believed") {
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.title = "a\u2067b"; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.text.replace(0, 3, "\u2067"); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) {
        section.words.clear();
        section.sentences.clear();
    }));
}

TEST_CASE("sentences that hold other words than theirs are not believed") {
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.sentences[1].block = 99; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.sentences[1].block = 0; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.sentences[1].first_word = UINT32_MAX; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.sentences[1].word_count = UINT32_MAX; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.sentences[1].word_count = 0; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.sentences.pop_back(); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { std::swap(section.sentences[0], section.sentences[1]); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.words.pop_back(); }));
}

TEST_CASE("kinds that there are not, and languages that are none, are not believed") {
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.blocks[0].kind = static_cast<BlockKind>(200); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.spans[0].kind = static_cast<SpanKind>(9); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.spans[0].language = "en"; }));
    CHECK_FALSE(believed_with([](Document&, Section& section) {
        section.spans[0].kind = SpanKind::language;
        section.spans[0].language = "no language";
    }));
}

TEST_CASE("more than the kiosk can hold is not believed") {
    CHECK_FALSE(believed_with([](Document& document, Section& section) { document.sections.resize(most_sections + 1, section); }));
    CHECK_FALSE(believed_with([](Document&, Section& section) { section.spans.resize(most_spans + 1, section.spans[0]); }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.title.assign(longest_title + 1, 'a'); }));
    CHECK_FALSE(believed_with([](Document& document, Section&) { document.notice.assign(longest_notice + 1, 'a'); }));
    MessageWriter lie;  // claims four thousand million sections in a few bytes
    lie.add(true).add(std::string_view("a")).add(std::string_view("en")).add(std::string_view()).add(false).add(UINT32_MAX);
    CHECK_FALSE(believed(std::string_view(lie.bytes())));
}

TEST_CASE("a document that no message holds is told as one that is too large") {
    auto document = sound();
    document.sections[0].text.resize(largest_reader_message, 'a');
    const auto answer = read_answer<Document>(to_message(ReaderAnswer<Document>(document)));
    REQUIRE(answer.has_value());
    REQUIRE_FALSE(answer->has_value());
    CHECK(answer->error().kind == LoadError::Kind::too_large);
    CHECK(answer->error().message() == ": what is made of it takes more than 64 MB; split it into shorter articles");
}

TEST_CASE("an error is believed where it is one, and its text is one line") {
    const LoadError error{LoadError::Kind::malformed, {}, 3, 0, "it is wrong", "mend it"};
    const auto answer = read_answer<Document>(to_message(ReaderAnswer<Document>(std::unexpect, error)));
    REQUIRE(answer.has_value());
    REQUIRE_FALSE(answer->has_value());
    CHECK(answer->error().message() == ":3: it is wrong; mend it");
    CHECK_FALSE(believed(LoadError{static_cast<LoadError::Kind>(99), {}, 0, 0, "a", "b"}));
    CHECK_FALSE(believed(LoadError{LoadError::Kind::empty, {}, 0, 0, "", ""}));
    const auto message = to_message(ReaderAnswer<Document>(std::unexpect, error));
    const auto place = message.find("it is wrong");
    CHECK_FALSE(believed(std::string(message).replace(place, 1, "\n")));
    CHECK_FALSE(believed(std::string(message).replace(place, 1, "\xFF")));
}

TEST_CASE("an error that becomes longer when it is made safe is believed all the same") {
    std::string growing;  // each of these becomes three code points in normalization form C
    std::string turned;
    for (int i = 0; i < 300; ++i) growing += "\U0001D160";
    for (std::size_t i = 0; i < deepest_direction; ++i) turned += "\u2067a";
    for (int i = 0; i < 400; ++i) turned += "\U0001F600";
    CHECK(believed(LoadError{LoadError::Kind::malformed, {}, 1, 0, growing, growing}));
    CHECK(believed(LoadError{LoadError::Kind::malformed, {}, 1, 0, turned, turned}));
}

TEST_CASE("an answer says what a lexicon says, and nothing is lost on the way") {
    const auto answer = read_answer<Lexicon>(to_message(ReaderAnswer<Lexicon>(sound_lexicon())));
    REQUIRE(answer.has_value());
    REQUIRE(answer->has_value());
    CHECK(**answer == sound_lexicon());
    CHECK(is_believed({"en", {}}));
}

TEST_CASE("a piece of a lexicon, or more than one, is none, and neither is a document") {
    const auto message = to_message(ReaderAnswer<Lexicon>(sound_lexicon()));
    for (std::size_t size = 0; size < message.size(); ++size)
        CHECK_FALSE(read_answer<Lexicon>(std::string_view(message).substr(0, size)).has_value());
    CHECK_FALSE(read_answer<Lexicon>(message + "x").has_value());
    CHECK_FALSE(read_answer<Lexicon>(to_message(ReaderAnswer<Document>(sound()))).has_value());
}

TEST_CASE("a lexicon whose language is none is not believed") {
    CHECK_FALSE(is_believed({"", {}}));
    CHECK_FALSE(is_believed({"en/../x", {}}));
}

TEST_CASE("a lexeme that a file could not hold is not believed") {
    const auto with_lexeme = [](Lexeme lexeme) { return is_believed({"en", {std::move(lexeme)}}); };
    CHECK_FALSE(with_lexeme({{}, "alias", "", 1}));
    CHECK_FALSE(with_lexeme({{"a"}, "", "", 1}));
    CHECK_FALSE(with_lexeme({{"a"}, "alias", "a", 1}));
    CHECK_FALSE(with_lexeme({{"a", ""}, "alias", "", 1}));
    for (const std::string bad : {"\xC3", "a\nb", " a", "\u2067", "Cafe\u0301"}) {
        CHECK_FALSE(with_lexeme({{bad}, "alias", "", 1}));
        CHECK_FALSE(with_lexeme({{"a"}, bad, "", 1}));
        CHECK_FALSE(with_lexeme({{"a"}, "", bad, 1}));
    }
}

TEST_CASE("spellings, aliases and phonemes are believed up to the length that a file may give them") {
    CHECK(is_believed({"en", {{{std::string(200, 'a')}, std::string(150, 'b'), "", 1}}}));
    CHECK_FALSE(is_believed({"en", {{{std::string(201, 'a')}, "b", "", 1}}}));
    CHECK_FALSE(is_believed({"en", {{{"a"}, std::string(151, 'b'), "", 1}}}));
    CHECK(is_believed({"en", {{{"a"}, "", std::string(300, 'b'), 1}}}));
    CHECK_FALSE(is_believed({"en", {{{"a"}, "", std::string(301, 'b'), 1}}}));
}

TEST_CASE("more words than a lexicon's file has room for are not believed") {
    CHECK(is_believed({"en", {{std::vector<std::string>(50'000, "a"), "b", "", 1}}}));
    CHECK_FALSE(is_believed({"en", {{std::vector<std::string>(50'001, "a"), "b", "", 1}}}));
    CHECK_FALSE(is_believed({"en", std::vector<Lexeme>(50'001, {{"a"}, "b", "", 1})}));
    MessageWriter lie;  // of four thousand million lexemes, in a few bytes
    lie.add(true).add(std::string_view("en")).add(UINT32_MAX);
    CHECK_FALSE(read_answer<Lexicon>(lie.bytes()).has_value());
}

TEST_CASE("a lexicon with more bytes than its file could hold is not believed, however short each text is") {
    const Lexeme longest{{std::string(10, 'a')}, "", std::string(290, 'b'), 1};  // 300 bytes; a file holds 3 MiB at most
    CHECK(is_believed({"en", std::vector<Lexeme>(10'000, longest)}));
    CHECK_FALSE(is_believed({"en", std::vector<Lexeme>(11'000, longest)}));
}

TEST_CASE("what is wrong with a lexicon arrives with its line") {
    const LoadError error{LoadError::Kind::malformed, {}, 3, 0, "it is wrong", "mend it"};
    const auto answer = read_answer<Lexicon>(to_message(ReaderAnswer<Lexicon>(std::unexpect, error)));
    REQUIRE(answer.has_value());
    REQUIRE_FALSE(answer->has_value());
    CHECK(answer->error().message() == ":3: it is wrong; mend it");
}

TEST_CASE("a reader of another version is not believed to be ready") {
    const Confinement confined{.files = true, .calls = true, .memory = true};
    CHECK(read_ready(to_message(confined)) == confined);
    CHECK_FALSE(read_ready(MessageWriter().add(reader_version + 1).add(confined.to_message()).bytes()));
    CHECK_FALSE(read_ready(""));
}

TEST_CASE("what is asked for arrives, without the folders above the file") {
    const auto message = to_message(ArticleSource{"/secret/place/a.md", "bytes", "fr"});
    const auto request = read_request(message);
    REQUIRE(request);
    const auto& source = std::get<ArticleSource>(*request);
    CHECK(source.file == "a.md");
    CHECK(source.bytes == "bytes");
    CHECK(source.default_language == "fr");
    CHECK_FALSE(read_request(std::string_view(message).substr(1)));
    const auto of_lexicon = to_message(LexiconSource{"bytes"});
    CHECK(std::get<LexiconSource>(read_request(of_lexicon).value()).bytes == "bytes");
    CHECK_FALSE(read_request(of_lexicon + "x"));
}
