#include "kiosk/screens/notices/still_there_screen.hpp"

#include <catch2/catch.hpp>

#include "kiosk/screens/visit/library_screen.hpp"
#include "tests/support/fake_stage.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::tests::FakeStage;
using lectern::tests::Strings;

namespace {

struct Question {
    FakeStage stage;
    LibraryScreen& below = stage.open<LibraryScreen>(stage);
    StillThereScreen& screen = stage.open<StillThereScreen>(stage, 25s);
};

const std::string how = "To go on, press any key or touch the screen within 25 seconds. After that everything you chose is forgotten.";

}  // namespace

TEST_CASE("R17 R18 whether somebody is still there is asked aloud and in large words, with the time to answer") {
    FakeStage stage;
    const auto& screen = stage.open<StillThereScreen>(stage, 25s);
    CHECK(stage.take_said() == Strings{"Are you still there?", how});
    const auto view = screen.view();
    CHECK(std::get<Message>(view.content).title == "Are you still there?");
    CHECK(std::get<Message>(view.content).body == how);
}

TEST_CASE("any action answers and does nothing else") {
    for (const auto action : {Action::play_pause, Action::help, Action::louder, Action::back, Action::home}) {
        Question question;
        question.stage.take_asked();
        CHECK(question.screen.handle(action));
        CHECK(question.stage.take_asked() == Strings{"leave"});
    }
}

TEST_CASE("a touch answers wherever it is") {
    Question question;
    question.stage.take_asked();
    question.screen.touch(MessageTarget{});
    CHECK(question.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("the question is asked once more when half of the time is over") {
    FakeStage stage;
    auto& screen = stage.open<StillThereScreen>(stage, 24s);
    REQUIRE(screen.deadline() == stage.now() + 12s);
    stage.take_said();
    screen.tick();
    CHECK(stage.take_said() == Strings{"Are you still there?", "Press any key, or touch the screen."});
    CHECK_FALSE(screen.deadline());
}
