#include "kiosk/screens/visit/welcome_screen.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using Strings = std::vector<std::string>;

namespace {

struct Entrance {
    explicit Entrance(std::string place = "Hill Street Clinic") : screen(std::move(place), [this] { ++begun; }) {}

    int begun = 0;
    WelcomeScreen screen;
};

}  // namespace

TEST_CASE("welcome shows the name of the place above the invitation") {
    const Entrance entrance;
    CHECK(std::get<Message>(entrance.screen.view().content) ==
          Message{Icon::sound, "Hill Street Clinic", "Listen or read: press any key, or touch."});
    CHECK(entrance.screen.view().middle_button() == Button{Icon::play, "Start", ""});
    CHECK(entrance.screen.name() == "welcome");
}

TEST_CASE("a place without a name is just welcoming") {
    const Entrance entrance("");
    CHECK(std::get<Message>(entrance.screen.view().content).title == "Welcome");
    CHECK(entrance.screen.spoken() == Strings{"Welcome.", "Listen or read: press any key, or touch."});
}

TEST_CASE("all that welcome shows can be said") {
    const Entrance entrance;
    CHECK(entrance.screen.spoken() == Strings{"Hill Street Clinic.", "Listen or read: press any key, or touch."});
    CHECK(entrance.screen.help() == "Any key starts.");
}

TEST_CASE("nothing begins on welcome by itself") {
    Entrance entrance;
    entrance.screen.enter(false);
    entrance.screen.enter(true);
    entrance.screen.follow(lectern::speech::AnnouncementsEnded{});
    CHECK(entrance.begun == 0);
}

TEST_CASE("every key begins a visit") {
    for (const auto& info : actions()) {
        INFO(info.name);
        Entrance entrance;
        CHECK(entrance.screen.handle(info.action));
        CHECK(entrance.begun == 1);
    }
}

TEST_CASE("a touch anywhere begins a visit") {
    Entrance entrance;
    entrance.screen.touch(MessageTarget{});
    CHECK(entrance.begun == 1);
}
