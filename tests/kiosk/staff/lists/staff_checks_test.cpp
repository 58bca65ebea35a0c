// Checks that staff make by hand: cleaning, the touch screen, and the width of the screen.
#include <catch2/catch.hpp>

#include "kiosk/staff/cleaning_screen.hpp"
#include "kiosk/staff/lists/card_screen.hpp"
#include "kiosk/staff/lists/corner_screen.hpp"
#include "tests/support/fake_desk.hpp"
#include "tests/support/fake_stage.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::tests::FakeDesk;
using lectern::tests::FakeStage;
using lectern::tests::Strings;

namespace {

/// Advances the clock to each deadline of the screen, as the kiosk's loop does.
void tick_until(FakeStage& stage, Screen& screen, lectern::speech::TimePoint end) {
    while (stage.room.now < end && stage.asked.empty()) {
        stage.room.now = std::max(stage.room.now, *screen.deadline());
        screen.tick();
    }
}

std::string seconds_shown(const Screen& screen) {
    return std::get<Message>(screen.view().content).body;
}

}  // namespace

TEST_CASE("while the screen is cleaned nothing means anything and the seconds are counted down") {
    FakeStage stage;
    CleaningScreen screen(stage, 60s);
    screen.enter(false);
    CHECK(stage.take_said() == Strings{"Clean it now.", "Nothing that is touched or pressed means anything. 60 seconds left."});
    CHECK(screen.bearing().presses == Bearing::Presses::ignored);
    CHECK(seconds_shown(screen) == "Nothing that is touched or pressed means anything. 60 seconds left.");
    CHECK(screen.deadline() == stage.now() + 1s);
    stage.room.now += 1s;
    screen.tick();
    CHECK(stage.caption().empty());  // what was said tells another number now
    stage.room.now += 58s;
    CHECK(seconds_shown(screen) == "Nothing that is touched or pressed means anything. 1 second left.");
}

TEST_CASE("when the time is over the screen leaves by itself and says so") {
    FakeStage stage;
    CleaningScreen screen(stage, 60s);
    const auto start = stage.now();
    tick_until(stage, screen, start + 59s);
    CHECK(stage.asked.empty());
    tick_until(stage, screen, start + 2min);
    CHECK(stage.now() == start + 60s);
    CHECK(stage.take_asked() == Strings{"leave"});
    CHECK(stage.said.back() == "Touching and pressing mean something again.");
}

TEST_CASE("the touch screen works when all four fields were touched, in any order") {
    FakeStage stage;
    CornerScreen screen(stage);
    for (const std::size_t tile : {24, 0, 0, 20}) screen.touch(ItemTarget{tile});
    CHECK(stage.take_said().back() == "3 of 4 touched.");
    screen.touch(ItemTarget{12});  // the middle is not one of the four fields
    CHECK(stage.take_said().empty());
    screen.touch(ItemTarget{4});
    CHECK(stage.take_said().back() == "All four were felt where they are. The touch screen works.");
}

TEST_CASE("the fields of the touch check stand in the corners and a touched one is marked otherwise than by colour") {
    FakeStage stage;
    CornerScreen screen(stage);
    screen.touch(ItemTarget{4});
    const auto grid = std::get<TileGrid>(screen.view().content);
    CHECK(grid.tiles.size() == 25);
    CHECK(grid.tiles[0] == "1");
    CHECK(grid.tiles[4] == "✓");
    CHECK(grid.tiles[12].empty());
}

TEST_CASE("two keys fit the outline to a card on any screen") {
    FakeStage stage;
    FakeDesk desk;
    const double real = GENERATE(154.0, 345.0, 531.0, 1210.0);
    CardScreen screen(stage, desk);
    for (int i = 0; i < 60; ++i) {
        const double shown = std::get<CardOutline>(screen.view().content).screen_width_mm;
        screen.handle(shown > real ? Action::next : Action::previous);  // makes an outline larger that is too small
    }
    screen.handle(Action::play_pause);
    CHECK(stage.take_asked() == Strings{"leave"});
    CHECK(desk.values.screen.width_mm == Approx(real).epsilon(0.01));
}

TEST_CASE("the width is called kept only when it is") {
    FakeStage stage;
    FakeDesk desk;
    desk.stands.not_kept = lectern::config::FileTrouble::no_space;
    CardScreen(stage, desk).handle(Action::play_pause);
    CHECK(stage.take_said().empty());
    desk.stands.not_kept.reset();
    CardScreen(stage, desk).handle(Action::play_pause);
    CHECK(stage.take_said().size() == 1);
}

TEST_CASE("the width stays as it was when staff go back") {
    FakeStage stage;
    FakeDesk desk;
    CardScreen screen(stage, desk);
    screen.handle(Action::next);
    screen.handle(Action::back);
    CHECK(desk.kept.empty());
    CHECK(stage.take_asked() == Strings{"leave"});
}
