#include "kiosk/screens/reading/reading_screen.hpp"

#include <catch2/catch.hpp>

#include "tests/kiosk/screens/reading/reading_visitor.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using testing::three_sections;
using testing::Visitor;
using tests::FakeStage;
using tests::Strings;

TEST_CASE("opening an article reads its title and what is to be known and then goes on") {
    Visitor visitor;
    visitor.hear_to_the_end();
    const auto texts = visitor.stage.room.queued();
    CHECK(Strings(texts.begin(), texts.begin() + 6) ==
          Strings{"Back pain", "3 sections, 1 minute.", "One two three.", "Four five six.", "Section 2 of 3.", "Causes"});
    CHECK(visitor.screen->name() == "reading");
}

TEST_CASE("a visitor's first article tells how to pause and where help is") {
    Visitor visitor(three_sections, true);
    visitor.stage.pass(300ms);
    CHECK(visitor.stage.caption() == "3 sections, 1 minute. To pause, press 5. For help, press 7.");
}

TEST_CASE("the word being heard is marked in its sentence") {
    Visitor visitor;
    REQUIRE(visitor.hear("five"));
    CHECK(visitor.word() == "five");
    CHECK(visitor.sentence() == "Four five six.");
    REQUIRE(visitor.hear("six"));
    CHECK(visitor.word() == "six");
}

TEST_CASE("a sentence that cannot be said is marked to be read, whole and without a word") {
    const std::vector<Strings> sections{{"Pain", "One two.", "Unspeakable, this is unspeakable.", "Three four."}};
    Visitor visitor(sections);
    REQUIRE(visitor.hear("Three"));
    CHECK(visitor.sentence() == "Three four.");
    const auto& events = visitor.stage.room.events;
    const auto unspoken = std::ranges::find_if(events, [](const auto& event) { return std::holds_alternative<speech::Unspoken>(event); });
    REQUIRE(unspoken != events.end());
    // The kiosk would stop at this event and report it; in this test the narrator has already gone on.
    visitor.screen->follow(speech::NarrationEvent(*unspoken));
    CHECK(visitor.sentence() == "Unspeakable, this is unspeakable.");
    CHECK(visitor.word().empty());
    CHECK(visitor.hear("four"));
}

TEST_CASE("the mark goes over to the next section with the voice") {
    Visitor visitor;
    CHECK(visitor.status() == Strings{"Section 1 of 3", "less than a minute left"});
    REQUIRE(visitor.hear("six"));
    visitor.stage.pass(130ms);
    CHECK(visitor.stage.caption() == "Section 2 of 3.");
    CHECK(visitor.status() == Strings{"Section 2 of 3", "less than a minute left"});
    CHECK(visitor.word().empty());
    CHECK(visitor.shown().view().progress == std::vector<float>{1, 0, 0});
    REQUIRE(visitor.hear("Causes"));
    CHECK(visitor.word() == "Causes");
    CHECK(visitor.stage.caption().empty());
}

TEST_CASE("the heading stays and progress fills with the words") {
    Visitor visitor;
    REQUIRE(visitor.hear("Four"));
    CHECK(visitor.shown().view().heading == "Back pain");
    CHECK(visitor.shown().view().progress == std::vector<float>{0.625F, 0, 0});
}

TEST_CASE("every word of an article is heard once and in order") {
    Visitor visitor;
    visitor.hear_to_the_end();
    CHECK(visitor.stage.room.heard() == Strings{"Back", "pain", "One", "two", "three", "Four", "five", "six", "Causes", "Seven", "eight",
                                                "Nine", "ten", "Care", "Eleven", "twelve"});
}

TEST_CASE("pause is answered by silence and a caption and play goes on") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.press(Action::play_pause);
    CHECK(visitor.stage.caption() == "Paused. To go on, press 5.");
    CHECK(visitor.stage.take_said().empty());
    CHECK(visitor.shown().view().middle_button() == Button{Icon::play, "Play", ""});
    CHECK(visitor.screen->help() == "The big key goes on reading.");
    visitor.stage.pass(5s);
    CHECK(visitor.word() == "two");
    visitor.press(Action::play_pause);
    CHECK(visitor.stage.caption().empty());
    CHECK(visitor.shown().view().middle_button() == Button{Icon::pause, "Pause", ""});
    CHECK(visitor.screen->help() == "The big key pauses.");
    CHECK(visitor.next_words(1) == Strings{"three"});
}

TEST_CASE("after a pause longer than ten seconds the sentence is read from its start") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.press(Action::play_pause);
    visitor.stage.pass(10s + 10ms);
    visitor.press(Action::play_pause);
    CHECK(visitor.next_words(2) == Strings{"One", "two"});
}

TEST_CASE("next goes to the section after and previous to the start of this one first") {
    Visitor visitor;
    visitor.press(Action::next);
    CHECK(visitor.status() == Strings{"Section 2 of 3", "less than a minute left"});
    CHECK(visitor.next_words(2) == Strings{"Causes", "Seven"});
    visitor.press(Action::previous);
    CHECK(visitor.next_words(1) == Strings{"Causes"});
    visitor.press(Action::previous);
    CHECK(visitor.next_words(2) == Strings{"Back", "pain"});
}

TEST_CASE("next in the last section says so and reads on") {
    Visitor visitor;
    visitor.press(Action::next);
    visitor.press(Action::next);
    REQUIRE(visitor.hear("Eleven"));
    visitor.press(Action::next);
    CHECK(visitor.stage.take_said() == Strings{"Last section."});
    CHECK(visitor.stage.caption() == "Last section.");
    CHECK(visitor.next_words(2) == Strings{"Eleven", "twelve"});
}

TEST_CASE("previous at the start of the first section says so and reads on") {
    Visitor visitor;
    REQUIRE(visitor.hear("Back"));
    visitor.press(Action::previous);
    CHECK(visitor.stage.take_said() == Strings{"First section."});
    CHECK(visitor.next_words(2) == Strings{"Back", "pain"});
}

TEST_CASE("up and down go by sentences also over the end of a section") {
    Visitor visitor;
    REQUIRE(visitor.hear("One"));
    visitor.press(Action::next_sentence);
    CHECK(visitor.next_words(1) == Strings{"Four"});
    visitor.press(Action::next_sentence);
    CHECK(visitor.status() == Strings{"Section 2 of 3", "less than a minute left"});
    CHECK(visitor.next_words(1) == Strings{"Causes"});
    visitor.press(Action::previous_sentence);
    CHECK(visitor.next_words(2) == Strings{"Four", "five"});
}

TEST_CASE("beyond the first and the last sentence it says so and reads on") {
    Visitor visitor;
    REQUIRE(visitor.hear("Back"));
    visitor.press(Action::previous_sentence);
    CHECK(visitor.stage.take_said() == Strings{"First sentence."});
    CHECK(visitor.next_words(2) == Strings{"Back", "pain"});
    REQUIRE(visitor.hear("Eleven"));
    visitor.press(Action::next_sentence);
    CHECK(visitor.stage.take_said() == Strings{"Last sentence."});
    CHECK(visitor.next_words(2) == Strings{"Eleven", "twelve"});
}

TEST_CASE("again reads the sentence from its start") {
    Visitor visitor;
    REQUIRE(visitor.hear("five"));
    visitor.press(Action::again);
    CHECK(visitor.next_words(2) == Strings{"Four", "five"});
}

TEST_CASE("a move goes on reading also when it was paused") {
    const auto action = GENERATE(Action::next, Action::next_sentence, Action::again);
    Visitor visitor;
    REQUIRE(visitor.hear("One"));
    visitor.press(Action::play_pause);
    visitor.press(action);
    CHECK(visitor.stage.caption().empty());
    CHECK(visitor.shown().view().middle_button().label == "Pause");
    CHECK(visitor.next_words(1).size() == 1);
}

TEST_CASE("back within ten seconds of a jump returns to the word that was left") {
    Visitor visitor;
    REQUIRE(visitor.hear("five"));
    visitor.press(Action::next);
    visitor.stage.room.now += 10s;
    visitor.press(Action::back);
    CHECK(visitor.stage.take_said() == Strings{"Back where you were."});
    CHECK(visitor.stage.take_asked().empty());
    CHECK(visitor.next_words(2) == Strings{"five", "six"});
}

TEST_CASE("back later than ten seconds after a jump leaves the article") {
    Visitor visitor;
    REQUIRE(visitor.hear("five"));
    visitor.press(Action::next);
    visitor.stage.room.now += 10s + 1ms;
    visitor.press(Action::back);
    CHECK(visitor.stage.take_asked() == Strings{"go home"});
}

TEST_CASE("back a second time leaves the article") {
    Visitor visitor;
    visitor.press(Action::next);
    visitor.press(Action::back);
    CHECK(visitor.stage.take_asked().empty());
    visitor.press(Action::back);
    CHECK(visitor.stage.take_asked() == Strings{"go home"});
}

TEST_CASE("home leaves the article for the list") {
    Visitor visitor;
    visitor.press(Action::next);
    visitor.press(Action::home);
    CHECK(visitor.stage.take_asked() == Strings{"go home"});
}

TEST_CASE("touching a sentence reads from its start") {
    Visitor visitor;
    REQUIRE(visitor.hear("One"));
    visitor.screen->touch(TextTarget{31});  // "five"
    CHECK(visitor.next_words(2) == Strings{"Four", "five"});
    visitor.press(Action::back);
    CHECK(visitor.next_words(1) == Strings{"One"});
}

TEST_CASE("a sentence that a finger comes upon is said by the interface, and marks and moves nothing") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.screen->explore(TextTarget{27});
    CHECK(visitor.stage.caption() == "Four five six.");
    CHECK(visitor.next_words(2) == Strings{"two", "three"});
}

TEST_CASE("where am I interrupts and the reading goes on from the word") {
    Visitor visitor;
    REQUIRE(visitor.hear("eight"));
    visitor.press(Action::where_am_i);
    CHECK(visitor.stage.take_said() ==
          Strings{"Back pain.", "Section 2 of 3. Causes.", "Less than a minute left. Volume 7 of 10. Speed 160 words a minute."});
    CHECK(visitor.next_words(2) == Strings{"eight", "Nine"});
}

TEST_CASE("where am I while paused says so and stays paused") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.press(Action::play_pause);
    visitor.press(Action::where_am_i);
    CHECK(visitor.stage.take_said().back() == "Paused.");
    visitor.stage.pass(2s);
    CHECK(visitor.stage.caption() == "Paused. To go on, press 5.");
    CHECK(visitor.word() == "two");
    visitor.press(Action::play_pause);
    CHECK(visitor.next_words(2) == Strings{"two", "three"});
}

TEST_CASE("coming back to an article that is paused says so") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.press(Action::play_pause);
    visitor.stage.take_said();
    visitor.screen->enter(true);
    CHECK(visitor.stage.take_said() == Strings{"Paused. To go on, press 5."});
}

TEST_CASE("coming back to an article that is read lets it go on without a word") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.screen->enter(true);
    CHECK(visitor.stage.take_said().empty());
    CHECK(visitor.next_words(1) == Strings{"three"});
}

TEST_CASE("an article without a voice or with strange letters says so before it begins") {
    FakeStage stage;
    stage.room.voice.speaks({"en"});
    stage.all_letters = false;
    auto document = tests::make_document(three_sections);
    document.language = "de";
    stage.open<ReadingScreen>(stage, OpenArticle{tests::share(document), tests::plain_pronunciation()}, false);
    CHECK(stage.take_said() == Strings{"There is no voice for the language of this article, German. It is read in another voice.",
                                       "Some letters of this article cannot be shown here."});
    stage.pass(150ms);
    CHECK(stage.room.heard().empty());
    CHECK(stage.pass_until_heard("twelve"));
}

TEST_CASE("what changes voice and look is left to the kiosk by reading") {
    Visitor visitor;
    for (const auto action : {Action::louder, Action::softer, Action::faster, Action::slower, Action::larger_text, Action::smaller_text,
                              Action::next_colours}) {
        INFO(name_of(action));
        CHECK_FALSE(visitor.screen->handle(action));
    }
}

namespace {

/// An article whose first section fills several small pages.
std::vector<Strings> long_article() {
    std::vector<Strings> sections = {{"Back pain"}, {"Care", "Rest."}};
    for (int i = 0; i < 40; ++i) sections[0].push_back("Sentence " + std::to_string(i) + " is here.");
    return sections;
}

struct LongVisitor {
    LongVisitor() {
        stage.page_area = {900, 420};
        screen = &stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, false);
    }
    std::size_t page() const { return std::get<TextPage>(screen->view().content).page; }

    FakeStage stage;
    std::shared_ptr<const content::Document> document = tests::share(tests::make_document(long_article()));
    ReadingScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("the page turns with the voice") {
    LongVisitor visitor;
    CHECK(visitor.page() == 0);
    const auto layout = visitor.stage.lay_out({visitor.document, 0}, 0);
    REQUIRE(testing::page_count(*layout) > 2);
    REQUIRE(visitor.stage.pass_until_heard("39"));
    CHECK(visitor.page() == layout->last_page());
}

TEST_CASE("page keys go by pages and then by sections") {
    LongVisitor visitor;
    visitor.screen->handle(Action::next_page);
    CHECK(visitor.page() == 1);
    visitor.screen->handle(Action::next_page);
    CHECK(visitor.page() == 2);
    visitor.screen->handle(Action::previous_page);
    CHECK(visitor.page() == 1);
    visitor.screen->handle(Action::next);
    CHECK(visitor.screen->view().status == Strings{"Section 2 of 2", "less than a minute left"});
    visitor.screen->handle(Action::previous_page);
    CHECK(visitor.screen->view().status == Strings{"Section 1 of 2", "less than a minute left"});
    CHECK(visitor.page() == visitor.stage.lay_out({visitor.document, 0}, 0)->last_page());
    CHECK(visitor.stage.take_said().empty());
}

TEST_CASE("beyond the first and the last page it says so") {
    LongVisitor visitor;
    visitor.screen->handle(Action::previous_page);
    CHECK(visitor.stage.take_said() == Strings{"First section."});
    visitor.screen->handle(Action::next);
    visitor.screen->handle(Action::next_page);
    CHECK(visitor.stage.take_said() == Strings{"Last section."});
}

TEST_CASE("a word heard in the moment of a jump does not take the screen back") {
    Visitor visitor;
    REQUIRE(visitor.hear("One"));
    visitor.stage.room.pass(100ms);  // "two" has been heard, but the screen has not been told yet
    visitor.press(Action::next);
    visitor.stage.deliver();
    CHECK(visitor.status() == Strings{"Section 2 of 3", "less than a minute left"});
    CHECK(visitor.word().empty());
}

TEST_CASE("a change of speed during the title does not lose what is said behind it") {
    Visitor visitor(three_sections, true);
    REQUIRE(visitor.hear("Back"));
    visitor.stage.voice().replan();
    visitor.stage.pass(500ms);
    CHECK(visitor.stage.room.queued().size() >= 2);
    const auto texts = visitor.stage.room.queued();
    CHECK(std::ranges::count(texts, "3 sections, 1 minute. To pause, press 5. For help, press 7.") == 2);
}

TEST_CASE("what is touched while a section ends is what was on the screen") {
    Visitor visitor;
    REQUIRE(visitor.hear("six"));
    const TextTarget under_the_finger{31};  // "five" in the first section
    visitor.stage.pass(150ms);
    REQUIRE(visitor.status() == Strings{"Section 2 of 3", "less than a minute left"});
    visitor.screen->touch(under_the_finger);
    CHECK(visitor.next_words(1) == Strings{"Four"});
}

TEST_CASE("a word is spelled letter by letter with each letter marked and then read on from") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.press(Action::spell_word);
    CHECK(visitor.stage.caption() == "t w o ");
    CHECK(visitor.next_words(4) == Strings{"t", "w", "o", "two"});
    CHECK(visitor.word() == "two");
}

TEST_CASE("while a word is spelled its letters are marked and asking again spells the whole word again") {
    Visitor visitor;
    REQUIRE(visitor.hear("three"));
    visitor.press(Action::spell_word);
    REQUIRE(visitor.hear("h"));
    CHECK(visitor.word() == "h");
    visitor.press(Action::spell_word);
    CHECK(visitor.stage.caption() == "t h r e e ");
    CHECK(visitor.next_words(6) == Strings{"t", "h", "r", "e", "e", "three"});
}

TEST_CASE("a word spelled while the reading is paused leaves it paused at that word") {
    Visitor visitor;
    REQUIRE(visitor.hear("two"));
    visitor.press(Action::play_pause);
    visitor.press(Action::spell_word);
    visitor.stage.pass_until_quiet();
    CHECK(visitor.stage.voice().paused_by(PausedBy::visitor));
    CHECK(visitor.word() == "two");
    visitor.press(Action::play_pause);
    CHECK(visitor.next_words(1) == Strings{"two"});
}
