#include "kiosk/screens/visit/library_screen.hpp"

#include <catch2/catch.hpp>

#include "tests/support/fake_stage.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

struct Shelf {
    explicit Shelf(std::size_t count = 3) {
        const std::vector<content::ArticleEntry> articles = {
            {"a.md", "Back pain", "en", 800}, {"b.md", "Sleep", "en", 161}, {"c.md", "Pacing", "en", 20}, {"d.md", "Heat", "en", 20}};
        stage.library.assign(articles.begin(), articles.begin() + static_cast<std::ptrdiff_t>(count));
        screen = &stage.open<LibraryScreen>(stage);
    }
    std::size_t focus() const { return std::get<ChoiceList>(screen->view().content).focus; }

    FakeStage stage;
    LibraryScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("the library shows each title with its minutes") {
    const Shelf shelf;
    const auto view = shelf.screen->view();
    const auto& list = std::get<ChoiceList>(view.content);
    CHECK(list.title == "Choose an article");
    CHECK(list.items == std::vector<ChoiceList::Item>{{"Back pain", "5 minutes"}, {"Sleep", "2 minutes"}, {"Pacing", "1 minute"}});
    CHECK(list.focus == 0);
    CHECK(view.middle_button() == Button{Icon::select, "Select", ""});
    CHECK(shelf.screen->name() == "library");
}

TEST_CASE("the minutes in the library are those of the visitor's speed") {
    FakeStage stage;
    stage.visitor = Session({.rate_wpm = 80});
    stage.library = {{"a.md", "Back pain", "en", 800}};
    const auto& screen = stage.open<LibraryScreen>(stage);
    CHECK(std::get<ChoiceList>(screen.view().content).items.front().detail == "10 minutes");
}

TEST_CASE("the library says how to choose and then its titles in turn") {
    Shelf shelf;
    CHECK(shelf.stage.take_said() == Strings{"Choose an article.", "Press 5 when you hear yours.", "Back pain, 5 minutes. 1 of 3."});
    shelf.stage.pass(350ms);
    CHECK(shelf.stage.take_said() == Strings{"Sleep, 2 minutes. 2 of 3."});
    CHECK(shelf.focus() == 1);
    CHECK(shelf.stage.caption() == "Sleep, 2 minutes. 2 of 3.");
}

TEST_CASE("an article that a finger comes upon takes the focus and is said, and no others are said by themselves") {
    Shelf shelf;
    shelf.stage.take_said();
    shelf.screen->explore(ItemTarget{2});
    CHECK(shelf.focus() == 2);
    shelf.stage.pass_until_quiet();
    shelf.stage.pass(5s);
    CHECK(shelf.stage.take_said() == Strings{"Pacing, 1 minute. 3 of 3."});
    CHECK(shelf.stage.take_asked().empty());
}

TEST_CASE("after two rounds the library is quiet") {
    Shelf shelf;
    shelf.stage.pass_until_quiet();
    shelf.stage.pass(5s);
    CHECK(shelf.stage.take_said().size() == 8);
    CHECK(shelf.focus() == 2);
    CHECK(shelf.stage.caption() == "Pacing, 1 minute. 3 of 3.");
}

TEST_CASE("the big key opens the article that is being said") {
    Shelf shelf;
    CHECK(shelf.screen->handle(Action::play_pause));
    CHECK(shelf.stage.take_asked() == Strings{"open article 0"});
    shelf.screen->handle(Action::next_sentence);
    shelf.screen->handle(Action::play_pause);
    CHECK(shelf.stage.take_asked() == Strings{"open article 1"});
}

TEST_CASE("a hand that is slower than the ear opens the article that it meant") {
    Shelf shelf;
    shelf.stage.pass(350ms);
    REQUIRE(shelf.focus() == 1);
    shelf.screen->handle(Action::play_pause);
    CHECK(shelf.stage.take_asked() == Strings{"open article 0"});
}

TEST_CASE("touching a title opens it whatever is being said") {
    Shelf shelf;
    shelf.screen->touch(ItemTarget{2});
    CHECK(shelf.stage.take_asked() == Strings{"open article 2"});
}

TEST_CASE("a touch beside the titles opens nothing") {
    Shelf shelf;
    shelf.screen->touch(MessageTarget{});
    CHECK(shelf.stage.take_asked().empty());
}

TEST_CASE("up and down move through the library") {
    Shelf shelf;
    shelf.stage.take_said();
    shelf.screen->handle(Action::next_sentence);
    shelf.screen->handle(Action::next_sentence);
    shelf.screen->handle(Action::previous_sentence);
    CHECK(shelf.stage.take_said() == Strings{"Sleep, 2 minutes. 2 of 3.", "Pacing, 1 minute. 3 of 3.", "Sleep, 2 minutes. 2 of 3."});
}

TEST_CASE("previous and next page through the library by any of their keys") {
    Shelf shelf(4);
    shelf.stage.page_size = 2;
    const auto forward = GENERATE(Action::next, Action::next_page);
    const auto backward = GENERATE(Action::previous, Action::previous_page);
    shelf.screen->handle(forward);
    CHECK(shelf.focus() == 2);
    shelf.screen->handle(backward);
    CHECK(shelf.focus() == 0);
}

TEST_CASE("again says the title that has the focus") {
    Shelf shelf;
    shelf.screen->handle(Action::next_sentence);
    shelf.stage.take_said();
    shelf.screen->handle(Action::again);
    CHECK(shelf.stage.take_said() == Strings{"Sleep, 2 minutes. 2 of 3."});
}

TEST_CASE("where am I in the library says so") {
    Shelf shelf;
    shelf.stage.take_said();
    shelf.screen->handle(Action::where_am_i);
    CHECK(shelf.stage.take_said() == Strings{"Choose an article.", "Back pain, 5 minutes. 1 of 3."});
}

TEST_CASE("back from the library asks whether to finish") {
    Shelf shelf;
    shelf.screen->handle(Action::back);
    CHECK(shelf.stage.take_asked() == Strings{"ask to finish"});
}

TEST_CASE("home in the library says the list again") {
    Shelf shelf;
    shelf.stage.take_said();
    shelf.screen->handle(Action::home);
    CHECK(shelf.stage.take_said() == Strings{"Choose an article.", "Press 5 when you hear yours.", "Back pain, 5 minutes. 1 of 3."});
    CHECK(shelf.stage.take_asked().empty());
}

TEST_CASE("what changes voice and look is left to the kiosk by the library") {
    Shelf shelf;
    for (const auto action : {Action::louder, Action::softer, Action::faster, Action::slower, Action::larger_text, Action::smaller_text,
                              Action::next_colours}) {
        INFO(name_of(action));
        CHECK_FALSE(shelf.screen->handle(action));
    }
}

TEST_CASE("all that the library shows can be said") {
    const Shelf shelf(2);
    CHECK(shelf.screen->spoken() ==
          Strings{"Choose an article.", "Press 5 when you hear yours.", "Back pain, 5 minutes. 1 of 2.", "Sleep, 2 minutes. 2 of 2."});
    CHECK(shelf.screen->help() == "The big key takes what was said last.");
}

TEST_CASE("articles in the visitor's language are listed first and opened by their own place") {
    FakeStage stage;
    stage.visitor = Session({.languages = {"es"}});
    stage.library = {{"a.md", "Sleep", "en", 20}, {"b.md", "Dormir", "es", 20}};
    auto& screen = stage.open<LibraryScreen>(stage);
    CHECK(std::get<ChoiceList>(screen.view().content).items.front().label == "Dormir");
    screen.touch(ItemTarget{0});
    CHECK(stage.take_asked() == Strings{"open article 1"});
}

TEST_CASE("the first list of a visit ends with no sound and one button only") {
    FakeStage stage;
    stage.library = {{"a.md", "Sleep", "en", 20}};
    auto& screen = stage.open<LibraryScreen>(stage, true);
    CHECK(screen.spoken().back() == "One button only: press now. 3 of 3.");
    screen.touch(ItemTarget{2});
    CHECK(stage.take_asked() == Strings{"perform one_button"});
}

TEST_CASE("with one button the articles go by from the first on once it was chosen how to read them") {
    FakeStage stage;
    stage.library = {{"a.md", "Sleep", "en", 20}, {"b.md", "Diet", "en", 20}};
    stage.visitor.set_one_button(true);
    auto& screen = stage.open<LibraryScreen>(stage, true);
    screen.touch(ItemTarget{2});
    CHECK(stage.take_asked() == Strings{"perform sound_off"});
    stage.take_said();
    stage.say({"Something about it."});
    stage.pass(700ms);
    CHECK(stage.take_said() == Strings{"Something about it.", "Sleep, 1 minute. 1 of 5."});
}
