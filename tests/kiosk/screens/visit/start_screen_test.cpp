#include "kiosk/screens/visit/start_screen.hpp"

#include <catch2/catch.hpp>

#include "tests/support/fake_stage.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::tests::FakeStage;
using lectern::tests::Strings;

namespace {

struct Start {
    FakeStage stage;
    StartScreen& screen = stage.open<StartScreen>(stage, std::vector<std::string>{"en", "es"});
};

}  // namespace

TEST_CASE("a visit begins with each language named in itself, and with what to press for it") {
    Start start;
    CHECK(start.stage.take_said() == Strings{"Welcome.", "English: press 5 now."});
    start.screen.handle(Action::next_sentence);
    CHECK(start.stage.said_in == "es");
    const auto view = start.screen.view();
    const auto& list = std::get<ChoiceList>(view.content);
    CHECK(list.items[1].label == "Español");
}

TEST_CASE("taking a language leads to reading in it") {
    Start start;
    start.screen.touch(ItemTarget{1});
    CHECK(start.stage.take_asked() == Strings{"choose language es", "start reading"});
}

TEST_CASE("no sound and one button only are offered behind the languages, the button last") {
    Start start;
    const auto view = start.screen.view();
    const auto& list = std::get<ChoiceList>(view.content);
    REQUIRE(list.items.size() == 4);
    CHECK(list.items[2].label == "Without sound");
    CHECK(list.items[3].label == "One button only: press now");
    start.screen.touch(ItemTarget{3});
    CHECK(start.stage.take_asked() == Strings{"perform one_button"});
}

TEST_CASE("back from the first choices asks whether to finish") {
    Start start;
    start.screen.handle(Action::back);
    CHECK(start.stage.take_asked() == Strings{"ask to finish"});
}
