#include "kiosk/screens/notices/headphones_out_screen.hpp"

#include <catch2/catch.hpp>

#include "tests/support/fake_stage.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using tests::FakeStage;
using tests::Strings;

namespace {

const Strings notice = {"Headphones out.", "Plug in, or press 5 to go on aloud."};

struct Room {
    FakeStage stage;
    int aloud = 0;
    int stayed = 0;
    HeadphonesOutScreen& screen = stage.open<HeadphonesOutScreen>(stage, [this] { ++aloud; }, [this] { ++stayed; });
};

}  // namespace

TEST_CASE("headphones that were pulled out are told and shown") {
    Room room;
    CHECK(room.stage.take_said() == notice);
    CHECK(std::get<Message>(room.screen.view().content) ==
          Message{Icon::headphones, "Headphones out", "Plug in, or press 5 to go on aloud."});
    CHECK(room.screen.view().middle_button() == Button{Icon::play, "Play", {}});
}

TEST_CASE("Play alone goes on aloud") {
    Room room;
    CHECK(room.screen.handle(Action::play_pause));
    CHECK(room.aloud == 1);
    CHECK(room.stayed == 0);
}

TEST_CASE("no other key or touch makes anything go on aloud") {
    Room room;
    for (const auto& info : actions()) {
        if (info.action != Action::play_pause) room.screen.handle(info.action);
    }
    room.screen.touch(MessageTarget{});
    CHECK(room.aloud == 0);
}

TEST_CASE("Back goes to what waits below, in silence") {
    Room room;
    CHECK(room.screen.handle(Action::back));
    CHECK(room.stayed == 1);
}

TEST_CASE("a key that means nothing there, and a touch, say the notice again") {
    Room room;
    room.stage.take_said();
    CHECK(room.screen.handle(Action::next));
    CHECK(room.stage.take_said() == notice);
    room.screen.touch(MessageTarget{});
    CHECK(room.stage.take_said() == notice);
}

TEST_CASE("louder, softer and their like are left to the kiosk") {
    Room room;
    CHECK_FALSE(room.screen.handle(Action::louder));
    CHECK_FALSE(room.screen.handle(Action::larger_text));
}
