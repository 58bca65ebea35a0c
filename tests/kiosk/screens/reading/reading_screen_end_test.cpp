// Tests of kiosk/screens/reading/reading_screen_end.cpp.
#include <catch2/catch.hpp>

#include "tests/kiosk/screens/reading/reading_visitor.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using testing::three_sections;
using testing::Visitor;
using tests::FakeStage;
using tests::Strings;

TEST_CASE("a choice at the end that a finger comes upon takes the focus and is said") {
    Visitor visitor;
    visitor.hear_to_the_end();
    visitor.stage.take_said();
    visitor.screen->explore(ItemTarget{2});
    CHECK(visitor.stage.take_said() == Strings{"All articles. 3 of 3."});
    CHECK(std::get<ChoiceList>(visitor.shown().view().content).focus == 2);
    visitor.screen->explore(TextTarget{27});
    CHECK(visitor.stage.take_said().empty());
    CHECK(visitor.stage.take_asked().empty());
}

TEST_CASE("the end says so with the article's notice and offers three choices") {
    FakeStage stage;
    auto document = tests::make_document(three_sections);
    document.notice = "This is general information and no medical advice.";
    stage.library = {{"a.md", "Back pain", "en", 15}, {"b.md", "Sleep", "en", 161}};
    const auto& screen = stage.open<ReadingScreen>(stage, OpenArticle{tests::share(document), tests::plain_pronunciation()}, false);
    REQUIRE(stage.pass_until_heard("twelve"));
    stage.pass(150ms);
    CHECK(stage.take_said() == Strings{"That was the end.", "This is general information and no medical advice.",
                                       "Press 5 when you hear yours.", "Read it again, 1 minute. 1 of 3."});
    const auto view = screen.view();
    const auto& list = std::get<ChoiceList>(view.content);
    CHECK(list.title == "That was the end.");
    CHECK(list.items == std::vector<ChoiceList::Item>{{"Read it again", "1 minute"}, {"Next: Sleep", "2 minutes"}, {"All articles", ""}});
    CHECK(view.progress == std::vector<float>{1, 1, 1});
    CHECK(view.middle_button() == Button{Icon::select, "Select", ""});
    CHECK(screen.help() == "The big key takes what was said last.");
}

TEST_CASE("nothing starts by itself after the end") {
    Visitor visitor;
    visitor.hear_to_the_end();
    visitor.stage.pass_until_quiet();
    visitor.stage.pass(1min);
    CHECK(visitor.stage.take_asked().empty());
    CHECK(std::get<ChoiceList>(visitor.shown().view().content).focus == 2);
    CHECK(visitor.stage.room.heard().size() == 16);
}

TEST_CASE("at the end the choices lead where they say") {
    Visitor visitor;
    visitor.hear_to_the_end();
    visitor.stage.pass(10ms);
    SECTION("to the next article") {
        visitor.press(Action::next_sentence);
        visitor.press(Action::play_pause);
        CHECK(visitor.stage.take_asked() == Strings{"open article 1"});
    }
    SECTION("to the list") {
        visitor.screen->touch(ItemTarget{2});
        CHECK(visitor.stage.take_asked() == Strings{"go home"});
    }
    SECTION("to the list by back") {
        visitor.press(Action::back);
        CHECK(visitor.stage.take_asked() == Strings{"go home"});
    }
    SECTION("through the article once more") {
        visitor.press(Action::play_pause);
        CHECK(visitor.status() == Strings{"Section 1 of 3", "less than a minute left"});
        CHECK(visitor.next_words(3) == Strings{"Back", "pain", "One"});
        CHECK(visitor.word() == "One");
    }
}

TEST_CASE("where am I at the end says of what it was the end") {
    Visitor visitor;
    visitor.hear_to_the_end();
    visitor.stage.take_said();
    visitor.press(Action::where_am_i);
    CHECK(visitor.stage.take_said() ==
          Strings{"Back pain.", "That was the end.", "Volume 7 of 10.", "Speed 160 words a minute.", "Read it again, 1 minute. 1 of 3."});
}

TEST_CASE("the only article ends with reading it again or finishing") {
    Visitor visitor(three_sections, false, 1);
    visitor.hear_to_the_end();
    const auto view = visitor.shown().view();
    CHECK(std::get<ChoiceList>(view.content).items == std::vector<ChoiceList::Item>{{"Read it again", "1 minute"}, {"Finish", ""}});
    visitor.screen->touch(ItemTarget{1});
    CHECK(visitor.stage.take_asked() == Strings{"finish"});
}

TEST_CASE("a jump before the end is not undone in the next reading of the article") {
    Visitor visitor;
    visitor.press(Action::next);
    visitor.press(Action::next);
    visitor.hear_to_the_end();
    visitor.press(Action::play_pause);
    visitor.press(Action::back);
    CHECK(visitor.stage.take_asked() == Strings{"go home"});
}

TEST_CASE("who presses a switch at the end hears the choices go by, also when they had come to rest") {
    Visitor visitor;
    visitor.hear_to_the_end();
    visitor.stage.pass_until_quiet();
    visitor.stage.visitor.set_one_button(true);
    visitor.stage.take_said();
    visitor.stage.say({"One button does everything now."});
    visitor.screen->one_button_changed();
    visitor.stage.pass(1500ms);
    CHECK(visitor.stage.take_said() == Strings{"One button does everything now.", "All articles. 3 of 5."});
    visitor.stage.pass(3500ms);
    CHECK(visitor.stage.take_said() == Strings{"Help. 4 of 5."});
}
