#include "kiosk/screens/visit/finish_screen.hpp"

#include <catch2/catch.hpp>

#include "kiosk/screens/visit/library_screen.hpp"
#include "tests/support/fake_stage.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::tests::FakeStage;
using lectern::tests::Strings;

namespace {

/// The question whether to finish, over a list of articles.
struct Question {
    Question() : below(stage), screen(stage.open<FinishScreen>(stage, below)) {}

    FakeStage stage;
    LibraryScreen below;
    FinishScreen& screen;
};

}  // namespace

TEST_CASE("the question is said with both answers in turn and going on is the first") {
    Question question;
    question.stage.pass(400ms);
    CHECK(question.stage.take_said() ==
          Strings{"Finish and forget everything?", "Press 5 when you hear yours.", "Go on. 1 of 2.", "Finish. 2 of 2."});
}

TEST_CASE("one press too many does not finish") {
    Question question;
    CHECK(question.screen.handle(Action::play_pause));
    CHECK(question.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("back leaves the question and not the kiosk") {
    Question question;
    CHECK(question.screen.handle(Action::back));
    CHECK(question.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("finishing is chosen by steering to it or by touching it") {
    Question question;
    SECTION("by keys") {
        question.screen.handle(Action::next_sentence);
        question.screen.handle(Action::play_pause);
    }
    SECTION("by touch") {
        question.screen.touch(ItemTarget{1});
    }
    CHECK(question.stage.take_asked() == Strings{"finish"});
}

TEST_CASE("louder and larger work while the question stands") {
    Question question;
    CHECK_FALSE(question.screen.handle(Action::louder));
    CHECK_FALSE(question.screen.handle(Action::larger_text));
}

TEST_CASE("everything that the question shows is said") {
    Question question;
    CHECK(question.screen.spoken() ==
          Strings{"Finish and forget everything?", "Press 5 when you hear yours.", "Go on. 1 of 2.", "Finish. 2 of 2."});
    CHECK(std::get<ChoiceList>(question.screen.view().content).title == "Finish and forget everything?");
}
