#include "kiosk/staff/lists/output_check_screen.hpp"

#include <catch2/catch.hpp>

#include "tests/support/fake_desk.hpp"
#include "tests/support/fake_stage.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::SoundState;
using lectern::tests::FakeDesk;
using lectern::tests::FakeStage;
using lectern::tests::Strings;

namespace {

/// Staff use the list of outputs. What the desk is asked to say on an output, the test's stage says.
struct Bench {
    Bench() {
        stage.open<OutputCheckScreen>(stage, desk);
        screen = &stage.open<OutputCheckScreen>(stage, desk);
        desk.speak = [this](const std::string& sentence) { stage.say({sentence}); };
        desk.stands.sound = SoundState::open;
        desk.stands.device.device = "HDMI";
    }
    void try_output(std::size_t item) { screen->touch(ItemTarget{item}); }
    std::string result(std::size_t item) const { return std::get<ChoiceList>(screen->view().content).items.at(item).detail; }

    FakeStage stage;
    FakeDesk desk;
    OutputCheckScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("each output says its own sentence as loud as it begins for visitors") {
    Bench bench;
    bench.desk.values.sound.volume = 6;
    bench.desk.values.sound.headphones_volume = 3;
    bench.try_output(0);
    bench.try_output(1);
    CHECK(bench.desk.take_asked() == Strings{"say by loudspeaker, step 6", "say by headphones, step 3"});
    CHECK(bench.desk.loud == Strings{"This is the loudspeaker.", "These are the headphones."});
}

TEST_CASE("an output whose device took the sentence to its end is ok, which is shown and said") {
    Bench bench;
    CHECK(bench.result(0) == "not tried");
    bench.try_output(0);
    bench.stage.pass(50ms);
    CHECK(bench.result(0) == "not tried");
    bench.stage.pass(5s);
    CHECK(bench.result(0) == "ok, HDMI");
    CHECK(bench.stage.said.back() == "Loudspeaker, ok, HDMI. 1 of 2.");
    CHECK(bench.result(1) == "not tried");
}

TEST_CASE("an output without a device has failed, and why is shown and said") {
    Bench bench;
    bench.try_output(1);
    bench.desk.stands.sound = SoundState::silent;
    bench.desk.stands.device.fault = lectern::speech::OutputFault::missing;
    bench.stage.pass(5s);
    CHECK(bench.result(1) == "failed: not there");
    CHECK(bench.stage.said.back() == "Headphones, failed: not there. 2 of 2.");
}

TEST_CASE("a trial that something else cut short has no result") {
    Bench bench;
    bench.try_output(0);
    bench.stage.pass(50ms);
    bench.screen->handle(Action::next_sentence);
    bench.stage.pass(5s);
    CHECK(bench.result(0) == "not tried");
}

TEST_CASE("with the sound off no output is tried, and how to have it on is said") {
    Bench bench;
    bench.stage.turn_sound(false);
    bench.screen->touch(ItemTarget{0});
    CHECK(bench.desk.loud.empty());
    CHECK(bench.stage.said.back().find("+") == std::string::npos);
    CHECK(bench.stage.said.back().find("plus") != std::string::npos);
}

TEST_CASE("for one button the result is said before the names go on") {
    Bench bench;
    bench.stage.visitor.set_one_button(true);
    bench.try_output(0);
    bench.stage.take_said();
    bench.stage.pass(1500ms);
    CHECK(bench.result(0) == "ok, HDMI");
    CHECK(bench.stage.take_said() == Strings{"Loudspeaker, ok, HDMI. 1 of 4."});
    bench.stage.pass(3500ms);
    CHECK(bench.stage.take_said() == Strings{"Headphones, not tried. 2 of 4."});
}
