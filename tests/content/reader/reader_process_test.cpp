#include "content/reader/reader_process.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <sys/wait.h>

#include "content/formats/pls.hpp"
#include "content/process/sanitized.hpp"
#include "content/reader/reader_messages.hpp"
#include "tests/support/scratch_folder.hpp"

using namespace lectern::content;
using namespace std::chrono_literals;

namespace {

std::string repeated(std::string_view piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

/// Sanitizers make the reader several times slower, so the limit is long enough never to end a test of something else.
std::expected<Document, LoadError> read(std::string_view article) {
    return parsers_in_process({.program = READER, .most_time = 1min}).article({"article.md", article});
}

/// Most orders end long before `most_time`, even when other work leaves little processor time.
LoadError error_after(std::string_view order, std::chrono::milliseconds most_time = 2s) {
    const auto answer = parsers_in_process({.program = HOSTILE_READER, .most_time = most_time}).article({"article.md", order});
    REQUIRE_FALSE(answer);
    return answer.error();
}

std::string lexicon(const std::string& lexemes) {
    return "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" xml:lang=\"en\">\n" +
           lexemes + "</lexicon>\n";
}

std::expected<Lexicon, LoadError> read_lexicon(std::string_view bytes) {
    return parsers_in_process({.program = READER, .most_time = 1min}).lexicon(bytes);
}

/// "problem; remedy"
std::string lexicon_error_after(std::string_view order, std::chrono::milliseconds most_time = 2s) {
    const auto answer = parsers_in_process({.program = HOSTILE_READER, .most_time = most_time}).lexicon(order);
    REQUIRE_FALSE(answer);
    return answer.error().problem + "; " + answer.error().remedy;
}

/// A reader in the shell's words; "$0" is its own path.
std::filesystem::path scripted_reader(const ScratchFolder& folder, std::string_view script) {
    const auto file = folder.write("reader", "#!/bin/sh\necho >> \"$0.starts\"\n" + std::string(script) + "\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

int starts_of(const std::filesystem::path& reader) {
    std::ifstream lines(reader.string() + ".starts");
    return static_cast<int>(std::count(std::istreambuf_iterator<char>(lines), {}, '\n'));
}

/// Whether this process has no children left, neither running nor ended.
bool alone() {
    return ::waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD;
}

}  // namespace

TEST_CASE("an article is read in the process as it is here, and the process is gone") {
    constexpr std::string_view article =
        "---\nlanguage: es\nprivate: yes\nnotice: Solo información.\n---\n# Dolor\n\nMe **duele** la espalda.[^1]\n\n"
        "1. Uno\n2. <span lang=\"en\">Two</span>\n\n> Cita\n\n| a | b |\n|---|---|\n| c | d |\n\n![Una silla](a.png)\n\n[^1]: Mucho.\n";
    const auto document = read(article);
    REQUIRE(document);
    CHECK(*document == parse_article({"article.md", article}));
    CHECK(alone());
}

TEST_CASE("the file's name tells the format and the title, and the default language is passed on") {
    const auto parsers = parsers_in_process({.program = READER});
    const auto document = parsers.article({"/some/where/knee-and_hip.txt", "It hurts.\n", "fr"});
    REQUIRE(document);
    CHECK(document->title == "Knee and hip");
    CHECK(document->language == "fr");
}

TEST_CASE("what is wrong with an article is told as it is here") {
    constexpr std::string_view article = "---\ncolour: red\n---\n";
    const auto error = read(article);
    REQUIRE_FALSE(error);
    const auto here = parse_article({"article.md", article}).error();
    CHECK(error.error().kind == here.kind);
    CHECK(error.error().line == here.line);
    CHECK(error.error().problem == here.problem);
    CHECK(error.error().remedy == here.remedy);
}

TEST_CASE("of a line as long as a file an error shows the beginning") {
    const auto error = read("---\n" + repeated("\u00E9", 100'000) + "\n---\n");
    REQUIRE_FALSE(error);
    CHECK(error.error().kind == LoadError::Kind::malformed);
    CHECK(error.error().problem.size() < 400);
}

TEST_CASE("an article that needs too much memory is left out with the reason") {
    if (sanitized) return;
    const auto table = "# Table\n\n" + repeated("|a", 1000) + "|\n" + repeated("|-", 1000) + "|\n" + repeated("x\n", 5000);
    const auto error = read(table);
    REQUIRE_FALSE(error);
    CHECK(error.error().kind == LoadError::Kind::too_costly);
    CHECK(error.error().problem == "reading it needs more than 256 MB of memory");
    CHECK(read(repeated(">", 7'000'000)).error().kind == LoadError::Kind::too_costly);
}

TEST_CASE("an article larger than any that is sent to the reader is no harmful one") {
    const auto error = read(std::string(largest_article + 1, ' '));
    REQUIRE_FALSE(error);
    CHECK(error.error().kind == LoadError::Kind::too_large);
    CHECK(error.error().problem == "it is larger than 16 MiB");
    CHECK(read(std::string(largest_article, ' ')).error().kind == LoadError::Kind::empty);
}

TEST_CASE("whatever an article does to its reader is an error of that article, and the reader is gone") {
    CHECK(error_after("work", 100ms).kind == LoadError::Kind::too_costly);
    CHECK(error_after("sleep", 100ms).problem == "it takes more than 0.1 s to read");
    CHECK(error_after("need too much").problem == "reading it needs more than 256 MB of memory");
    CHECK(error_after("crash").problem == "it ended the program that reads articles (signal 11)");
    CHECK(error_after("leave").problem == "it ended the program that reads articles (exit status 3)");
    CHECK(error_after("lie").kind == LoadError::Kind::harmful);
    CHECK(error_after("lie about the size").kind == LoadError::Kind::harmful);
    CHECK(error_after("break a letter").kind == LoadError::Kind::harmful);
    CHECK(alone());
}

TEST_CASE("a lexicon is read in the process as it is here, and the process is gone") {
    const auto bytes = lexicon(
        "<lexeme><grapheme>BP</grapheme><grapheme>B.P.</grapheme><alias>blood pressure</alias></lexeme>\n"
        "<lexeme><grapheme>caf\u00E9</grapheme><phoneme>k\u00E6fe\u026A</phoneme></lexeme>\n");
    const auto read = read_lexicon(bytes);
    REQUIRE(read);
    CHECK(*read == read_pls(bytes));
    CHECK(read->lexemes.size() == 2);
    CHECK(alone());
}

TEST_CASE("a lexicon with as many words as a file has room for is believed") {
    auto words = repeated("<grapheme>a</grapheme>", 47'000);
    const auto read = read_lexicon(lexicon("<lexeme>" + words + "<alias>b</alias></lexeme>"));
    REQUIRE(read);
    CHECK(read->lexemes.at(0).graphemes.size() == 47'000);
}

TEST_CASE("what is wrong with a lexicon is told with its line as it is here") {
    const auto read = read_lexicon(lexicon("<lexeme><grapheme>x</grapheme></lexeme>\n"));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == LoadError::Kind::malformed);
    CHECK(read.error().message() == ":2: a <lexeme> has neither <alias> nor <phoneme>; say how it is spoken in one of them");
    CHECK(read_lexicon(std::string(largest_lexicon_bytes + 1, ' ')).error().message() ==
          ": it is larger than 1 MiB; leave out the words that no article has");
}

TEST_CASE("whatever a lexicon does to its reader is an error of that lexicon, and the reader is gone") {
    CHECK(lexicon_error_after("work", 100ms) == "it takes more than 0.1 s to read; leave out the words that no article has");
    CHECK(lexicon_error_after("sleep", 100ms) == "it takes more than 0.1 s to read; leave out the words that no article has");
    CHECK(lexicon_error_after("need too much") == "reading it needs more than 256 MB of memory; leave out the words that no article has");
    CHECK(lexicon_error_after("crash") ==
          "it ended the program that reads articles (signal 11); take lexemes away by halves to find the one that does it");
    const std::string nonsense =
        "what the program that reads articles made of it is no lexicon; take lexemes away by halves to find the one that does it";
    CHECK(lexicon_error_after("lie") == nonsense);
    CHECK(lexicon_error_after("lie about the size") == nonsense);
    CHECK(lexicon_error_after("break a letter") == nonsense);
    CHECK(lexicon_error_after("break a word") == nonsense);
    CHECK(alone());
}

TEST_CASE("an article that is not wanted any more is not read on") {
    std::stop_source stop;
    stop.request_stop();
    const auto parsers = parsers_in_process({.program = HOSTILE_READER, .stop = stop.get_token(), .most_time = 1h});
    CHECK_FALSE(parsers.article({"article.md", "sleep"}));
    CHECK(alone());
}

TEST_CASE("a reader that is not there is told with what to do") {
    const auto parsers = parsers_in_process({.program = "/nowhere/lectern-reader"});
    const auto answer = parsers.article({"article.md", "# Pain\n"});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().problem == "/nowhere/lectern-reader cannot be started: No such file or directory");
    CHECK(answer.error().remedy == "install Lectern again");
}

TEST_CASE("a reader that crashes before it gets the article is started once more") {
    const ScratchFolder folder;
    const auto reader = scripted_reader(folder, R"([ $(wc -l < "$0.starts") = 1 ] && kill -SEGV $$
exec )" READER R"( "$@")");
    const auto document = parsers_in_process({.program = reader}).article({"article.md", "# Pain\n"});
    REQUIRE(document);
    CHECK(document->title == "Pain");
    CHECK(starts_of(reader) == 2);
    CHECK(alone());
}

TEST_CASE("a reader that crashes whenever it is started is started twice, and it is not the article's fault") {
    const ScratchFolder folder;
    const auto reader = scripted_reader(folder, "kill -SEGV $$");
    const auto answer = parsers_in_process({.program = reader}).article({"article.md", "# Pain\n"});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == LoadError::Kind::unreadable);
    CHECK(answer.error().problem == reader.string() + " does not start (signal 11)");
    CHECK(answer.error().remedy == "run " + reader.string() + " --probe, which shows why, or install Lectern again");
    CHECK(starts_of(reader) == 2);
    CHECK(alone());
}

TEST_CASE("a reader of another version is told with what to do, and not started again") {
    const ScratchFolder folder;
    const auto reader = scripted_reader(folder, R"(printf '\001\000\000\000?' >&3; read ignored <&3)");
    const auto answer = parsers_in_process({.program = reader}).article({"article.md", "# Pain\n"});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().problem == "lectern and lectern-reader are of different versions");
    CHECK(answer.error().remedy == "start Lectern again, or else install it again");
    CHECK(starts_of(reader) == 1);
    CHECK(alone());
}

TEST_CASE("a reader that is not confined gets no article, and what to do is told") {
    if (sanitized) return;
    const ScratchFolder folder;
    const auto ready = to_message(Confinement{.files = true, .calls = true, .memory = true});
    const auto length = static_cast<std::uint32_t>(ready.size());
    const auto frame = folder.write("frame", std::string(reinterpret_cast<const char*>(&length), sizeof length) + ready);
    const auto reader = scripted_reader(folder, "cat " + frame.string() + " >&3; read ignored <&3");
    const auto answer = parsers_in_process({.program = reader}).article({"article.md", "# Pain\n"});
    REQUIRE_FALSE(answer);
    CHECK_THAT(answer.error().problem, Catch::StartsWith("the program that reads articles is not confined: "));
    CHECK(answer.error().remedy == "run " + reader.string() + " --probe, which shows what is not forbidden to it, and update the kernel");
    CHECK(alone());
}
