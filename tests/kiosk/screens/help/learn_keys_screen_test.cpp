#include "kiosk/screens/help/learn_keys_screen.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

#include "tests/support/fake_stage.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

/// A visitor learns the keys; another screen is below this one.
struct Lesson {
    Lesson() {
        auto& below = stage.open<LearnKeysScreen>(stage);
        screen = &stage.open<LearnKeysScreen>(stage);
        static_cast<void>(below);
    }
    void press(const char* name, std::optional<Action> action) { screen->press({name, action}); }
    bool ended() const { return !stage.asked.empty() && stage.asked.back() == "leave"; }

    FakeStage stage;
    LearnKeysScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("learning the keys says first how it ends") {
    FakeStage stage;
    stage.open<LearnKeysScreen>(stage);
    CHECK(stage.take_said() ==
          Strings{"Learn the keys.", "To stop, press 7, or wait.", "Press any key to hear what it is for. Nothing is done."});
}

TEST_CASE("a key is named with what it is for, also where that depends on the screen, and does nothing") {
    Lesson lesson;
    lesson.stage.take_said();
    lesson.press("5", Action::play_pause);
    lesson.press("The left arrow", Action::previous);
    lesson.press("Star", Action::larger_text);
    lesson.press("0", Action::again);
    lesson.press("9", Action::back);
    CHECK(lesson.stage.take_said() == Strings{"5. Play or pause. In a list: select.",
                                              "The left arrow. Previous section. In a list: previous page.", "Star. Bigger text.",
                                              "0. Say this sentence again. Held: spell this word.", "9. Back."});
    CHECK(lesson.stage.take_asked().empty());
}

TEST_CASE("R19 no action is done while the keys are learnt, and each is told in words of its own") {
    Lesson lesson;
    std::vector<std::string> told;
    for (const auto& info : actions()) {
        const auto action = info.action;
        INFO(info.name);
        if (action == Action::help) continue;  // this action ends the screen
        lesson.stage.take_said();
        lesson.press("Key", action);
        const auto said = lesson.stage.take_said();
        REQUIRE(said.size() == 1);
        CHECK(std::ranges::find(told, said.front()) == told.end());
        told.push_back(said.front());
        CHECK(lesson.screen->handle(action));
    }
    CHECK(lesson.stage.take_asked().empty());
}

TEST_CASE("a key that does nothing is named too") {
    Lesson lesson;
    lesson.stage.take_said();
    lesson.press("Q", std::nullopt);
    CHECK(lesson.stage.take_said() == Strings{"Q. This key does nothing."});
}

TEST_CASE("a button of the screen is named by what stands on it") {
    Lesson lesson;
    lesson.stage.take_said();
    CHECK(lesson.screen->handle(Action::next));
    CHECK(lesson.screen->handle(Action::play_pause));
    CHECK(lesson.stage.take_said() ==
          Strings{"The button Next. Next section. In a list: next page.", "The button Play. Play or pause. In a list: select."});
}

TEST_CASE("what is said of a key is shown large") {
    Lesson lesson;
    CHECK(std::get<Message>(lesson.screen->view().content) ==
          Message{Icon::keys, "Learn the keys", "To stop, press 7, or wait. Press any key to hear what it is for. Nothing is done."});
    lesson.press("The diamond", Action::where_am_i);
    CHECK(std::get<Message>(lesson.screen->view().content) == Message{Icon::keys, "The diamond", "Where am I."});
}

TEST_CASE("Help ends it, as a key and as a button, and that is said") {
    Lesson lesson;
    lesson.stage.take_said();
    const bool by_key = GENERATE(true, false);
    if (by_key)
        lesson.press("7", Action::help);
    else
        lesson.screen->handle(Action::help);
    CHECK(lesson.ended());
    CHECK(lesson.stage.said.back() == "The keys work again.");
}

TEST_CASE("twenty seconds after the last thing that was said or pressed it ends by itself, and says so") {
    Lesson lesson;
    CHECK_FALSE(lesson.screen->deadline());  // no time runs while something is being said
    lesson.stage.pass_until_quiet();
    lesson.stage.pass(19s);
    lesson.screen->tick();
    CHECK_FALSE(lesson.ended());
    lesson.press("6", Action::next);
    lesson.stage.pass_until_quiet();
    lesson.stage.pass(19900ms);
    lesson.screen->tick();
    CHECK_FALSE(lesson.ended());
    CHECK(lesson.screen->deadline());
    lesson.stage.pass(200ms);
    lesson.screen->tick();
    CHECK(lesson.ended());
    CHECK(lesson.stage.said.back() == "The keys work again.");
}
