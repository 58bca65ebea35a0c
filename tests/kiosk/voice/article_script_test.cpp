#include "kiosk/voice/article_script.hpp"

#include <catch2/catch.hpp>

#include "tests/support/documents.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using Strings = std::vector<std::string>;

namespace {

SentenceSource source_of(std::string opening) {
    if (opening.empty()) return nullptr;
    return [opening = std::move(opening)] { return opening; };
}

class Reader {
public:
    explicit Reader(const std::vector<Strings>& sections, std::string opening = "2 sections, 1 minute.")
        : script(
              tests::share(tests::make_document(sections)), tests::plain_pronunciation(), {},
              [this](speech::UtteranceKind) { return prosody; }, source_of(std::move(opening))) {}

    /// The texts of the next utterances; fewer when the script ends.
    Strings next(std::size_t count) {
        Strings texts;
        while (texts.size() < count) {
            auto utterance = script.next();
            if (!utterance) break;
            texts.push_back(utterance->text());
        }
        return texts;
    }

    speech::Prosody prosody{160, 50};
    ArticleScript script;
};

const std::vector<Strings> article = {{"Back pain", "It hurts."}, {"Causes", "Many things."}};

}  // namespace

TEST_CASE("an article is its title with what is to be known of it and then each section with its number") {
    Reader reader(article);
    CHECK(reader.next(9) == Strings{"Back pain", "2 sections, 1 minute.", "It hurts.", "Section 2 of 2.", "Causes", "Many things."});
}

TEST_CASE("the interface's sentences are told apart from the article's") {
    Reader reader(article);
    reader.prosody = {200, 60};
    CHECK(reader.script.next()->kind == speech::UtteranceKind::reading);
    const auto opening = reader.script.next();
    CHECK(opening->kind == speech::UtteranceKind::interface);
    CHECK(opening->runs.front().language == "en");
    CHECK(opening->words.empty());
    CHECK(opening->prosody == speech::Prosody{200, 60});
}

TEST_CASE("an announcement stands where the sentence behind it begins") {
    Reader reader(article);
    reader.next(1);
    CHECK(reader.script.next()->place == speech::UtterancePlace{0, 0, 0, 10, 10});
    reader.next(1);
    CHECK(reader.script.next()->place == speech::UtterancePlace{1, 0, 0, 0, 0});
}

TEST_CASE("without an opening the article follows its title") {
    Reader reader(article, "");
    CHECK(reader.next(2) == Strings{"Back pain", "It hurts."});
}

TEST_CASE("an article of a single sentence is read without an opening") {
    Reader reader({{"Back pain"}});
    CHECK(reader.next(9) == Strings{"Back pain"});
}

TEST_CASE("each section that is gone to is announced as often as that") {
    Reader reader(article);
    reader.script.go_to({1, 0});
    CHECK(reader.next(2) == Strings{"Section 2 of 2.", "Causes"});
    reader.script.go_to({1, 0});
    CHECK(reader.next(2) == Strings{"Section 2 of 2.", "Causes"});
}

TEST_CASE("a place inside a section is not announced") {
    Reader reader(article);
    reader.script.go_to({1, 7});
    CHECK(reader.next(9) == Strings{"Many things."});
}

TEST_CASE("a word inside a sentence is where its reading goes on") {
    Reader reader(article);
    reader.script.go_to({1, 12});
    CHECK(reader.next(9) == Strings{"things."});
}

TEST_CASE("the opening is not said again once it was heard") {
    Reader reader(article);
    CHECK(reader.next(3) == Strings{"Back pain", "2 sections, 1 minute.", "It hurts."});
    reader.script.go_to({0, 0});
    CHECK(reader.next(2) == Strings{"Back pain", "2 sections, 1 minute."});
    reader.script.forget_opening();
    reader.script.go_to({0, 0});
    CHECK(reader.next(2) == Strings{"Back pain", "It hurts."});
}

TEST_CASE("a change of rate is heard from the next sentence that is planned") {
    Reader reader(article);
    CHECK(reader.script.next()->prosody.rate_wpm == 160);
    reader.prosody.rate_wpm = 240;
    CHECK(reader.script.next()->prosody.rate_wpm == 240);
    CHECK(reader.script.next()->prosody.rate_wpm == 240);
}

TEST_CASE("a script that has ended stays ended until it is put somewhere") {
    Reader reader(article);
    reader.next(6);
    CHECK_FALSE(reader.script.next().has_value());
    CHECK_FALSE(reader.script.next().has_value());
    reader.script.go_to({1, 7});
    CHECK(reader.next(1) == Strings{"Many things."});
}
