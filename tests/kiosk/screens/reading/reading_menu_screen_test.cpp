#include "kiosk/screens/reading/reading_menu_screen.hpp"

#include <catch2/catch.hpp>

#include "kiosk/screens/reading/reading_screen.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

/// A visitor with one button reads an article.
struct Room {
    Room() {
        stage.visitor.set_one_button(true);
        reading = &stage.open<ReadingScreen>(
            stage, OpenArticle{tests::share(tests::make_document({{"Back pain", "It hurts."}})), tests::plain_pronunciation()}, false);
    }
    FakeStage stage;
    ReadingScreen* reading = nullptr;
};

}  // namespace

TEST_CASE("while an article is read the one button asks what next") {
    Room room;
    CHECK(room.reading->handle(Action::play_pause));
    CHECK(room.stage.take_asked() == Strings{"open reading menu"});
}

TEST_CASE("going on is the first thing that the one button can do with an article") {
    Room room;
    auto& menu = room.stage.open<ReadingMenuScreen>(room.stage, *room.reading);
    CHECK(room.stage.take_said() == Strings{"What next?", "Go on reading. 1 of 9."});
    room.stage.voice().pause(PausedBy::visitor);
    menu.handle(Action::play_pause);
    CHECK(room.stage.take_asked() == Strings{"leave"});
    CHECK_FALSE(room.stage.room.narrator.paused());
}

TEST_CASE("the one button moves in the article") {
    for (const auto& [item, asked] : std::vector<std::pair<std::size_t, std::string>>{{1, "next"},
                                                                                      {2, "again"},
                                                                                      {3, "previous_sentence"},
                                                                                      {4, "help"},
                                                                                      {5, "spell_word"},
                                                                                      {6, "where_am_i"},
                                                                                      {7, "previous"},
                                                                                      {8, "back"}}) {
        Room room;
        auto& menu = room.stage.open<ReadingMenuScreen>(room.stage, *room.reading);
        menu.touch(ItemTarget{item});
        CHECK(room.stage.take_asked() == Strings{"leave", "perform " + asked});
    }
}

TEST_CASE("the article's heading and progress stay above what the one button can do") {
    Room room;
    const auto& menu = room.stage.open<ReadingMenuScreen>(room.stage, *room.reading);
    CHECK(menu.view().heading == "Back pain");
    CHECK(std::get<ChoiceList>(menu.view().content).title == "What next?");
}
