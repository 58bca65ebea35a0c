#include "kiosk/screens/notices/notice_screen.hpp"

#include <catch2/catch.hpp>

#include "tests/support/fake_stage.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using tests::FakeStage;
using tests::Strings;

namespace {

/// A notice with an action that can be taken, or without one.
struct Board {
    explicit Board(bool can_proceed) {
        screen = &stage.open<NoticeScreen>(
            stage, [] { return Message{Icon::warning, "There is no sound", "Reading waits."}; },
            can_proceed ? std::function<void()>([this] { ++proceeded; }) : nullptr);
    }

    FakeStage stage;
    int proceeded = 0;
    NoticeScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("a notice is shown large and said at once") {
    Board board(true);
    CHECK(std::get<Message>(board.screen->view().content) == Message{Icon::warning, "There is no sound", "Reading waits."});
    CHECK(board.stage.take_said() == Strings{"There is no sound.", "Reading waits."});
    CHECK(board.stage.caption() == "There is no sound.");
    CHECK(board.screen->name() == "notice");
}

TEST_CASE("a notice that a finger comes upon is said again, and nothing is done about it") {
    Board board(true);
    board.stage.take_said();
    board.screen->explore(MessageTarget{});
    CHECK(board.stage.take_said() == Strings{"There is no sound.", "Reading waits."});
    CHECK(board.proceeded == 0);
}

TEST_CASE("the big key does what the notice offers") {
    Board board(true);
    CHECK(board.screen->view().middle_button() == Button{Icon::play, "Play", ""});
    CHECK(board.screen->help() == "The big key goes on reading.");
    CHECK(board.screen->handle(Action::play_pause));
    CHECK(board.proceeded == 1);
}

TEST_CASE("back and a touch do what the notice offers as well") {
    Board board(true);
    board.screen->handle(Action::back);
    board.screen->touch(MessageTarget{});
    CHECK(board.proceeded == 2);
    CHECK(board.stage.take_asked().empty());
}

TEST_CASE("where nothing can be done the big key says the notice again") {
    Board board(false);
    board.stage.take_said();
    CHECK(board.screen->view().middle_button() == Button{Icon::select, "Select", ""});
    CHECK(board.screen->help() == "Please ask the staff.");
    CHECK(board.screen->handle(Action::play_pause));
    CHECK(board.stage.take_said() == Strings{"There is no sound.", "Reading waits."});
}

TEST_CASE("where nothing can be done back ends the visit") {
    Board board(false);
    board.screen->handle(Action::back);
    CHECK(board.stage.take_asked() == Strings{"finish"});
}

TEST_CASE("home leaves a notice for the list") {
    Board board(true);
    board.screen->handle(Action::home);
    CHECK(board.stage.take_asked() == Strings{"go home"});
    CHECK(board.proceeded == 0);
}

TEST_CASE("a key that means nothing on a notice says the notice again") {
    Board board(true);
    for (const auto action :
         {Action::next, Action::previous, Action::next_sentence, Action::again, Action::where_am_i, Action::next_page}) {
        INFO(name_of(action));
        board.stage.take_said();
        CHECK(board.screen->handle(action));
        CHECK(board.stage.take_said() == Strings{"There is no sound.", "Reading waits."});
    }
    CHECK(board.proceeded == 0);
}

TEST_CASE("a notice has the name and the bearing that it is given") {
    FakeStage stage;
    auto& screen = stage.open<NoticeScreen>(
        stage, [] { return Message{Icon::help, "Shall I read on?", "Press any key."}; }, [] {},
        NoticeManner{.name = "read_on", .bearing = {.presses = Bearing::Presses::any_answers}});
    CHECK(screen.name() == "read_on");
    CHECK(screen.bearing().presses == Bearing::Presses::any_answers);
    CHECK(stage.take_said() == Strings{"Shall I read on?", "Press any key."});
}

TEST_CASE("a notice comes back with its words") {
    Board board(true);
    board.stage.take_said();
    board.screen->enter(true);
    CHECK(board.stage.take_said() == Strings{"There is no sound.", "Reading waits."});
}

TEST_CASE("what changes voice and look is left to the kiosk by a notice") {
    Board board(false);
    for (const auto action : {Action::louder, Action::softer, Action::faster, Action::slower, Action::larger_text, Action::smaller_text,
                              Action::next_colours}) {
        INFO(name_of(action));
        CHECK_FALSE(board.screen->handle(action));
    }
}
