#include "kiosk/staff/pin_screen.hpp"

#include <catch2/catch.hpp>

#include "tests/support/fake_desk.hpp"
#include "tests/support/fake_stage.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::config::FileFault;
using lectern::config::FileTrouble;
using lectern::config::KnownPin;
using lectern::config::LostPin;
using lectern::tests::FakeDesk;
using lectern::tests::FakePinVault;
using lectern::tests::FakeStage;
using lectern::tests::Strings;

namespace {

/// The question for the PIN, which is 2580, and somebody who answers it.
struct Door {
    explicit Door(const std::string& pin = "2580") {
        if (!pin.empty()) desk.start_with(KnownPin{FakePinVault::hash_for(pin), true});
        screen = PinScreen::to_enter(stage, desk);
        screen->enter(false);
        stage.take_said();
    }

    void press(Action action, int times = 1) {
        while (times-- > 0) screen->handle(action);
    }
    /// For each digit: Up that many times, then Select.
    void enter(const std::string& digits) {
        for (const char digit : digits) {
            press(Action::previous_sentence, digit - '0');
            press(Action::play_pause);
        }
        press(Action::next_sentence);
        press(Action::play_pause);
    }
    void pass(std::chrono::seconds time) {
        stage.pass(time);
        desk.now += time;
    }
    std::string last_said() const { return stage.said.empty() ? "" : stage.said.back(); }
    TileGrid grid() const { return std::get<TileGrid>(screen->view().content); }

    FakeStage stage;
    FakeDesk desk;
    std::unique_ptr<Screen> screen;
};

}  // namespace

TEST_CASE("the right PIN lets in by three keys") {
    Door door;
    door.enter("2580");
    CHECK(door.last_said() == "One moment.");
    CHECK(door.desk.take_asked().empty());
    door.desk.do_errands();
    CHECK(door.desk.take_asked() == Strings{"let in"});
}

TEST_CASE("the right PIN lets in by touch") {
    Door door;
    for (const std::size_t tile : {1, 4, 7, 10, 11}) door.screen->touch(ItemTarget{tile});  // 2 5 8 0 Done
    door.desk.do_errands();
    CHECK(door.desk.take_asked() == Strings{"let in"});
}

TEST_CASE("no digit is ever said and the screen shows only how many there are") {
    Door door;
    door.press(Action::previous_sentence, 7);
    CHECK(door.stage.take_said().empty());
    CHECK(door.stage.caption().empty());
    door.press(Action::play_pause);
    CHECK(door.stage.take_said() == Strings{"1 digit."});
    door.press(Action::play_pause);
    CHECK(door.stage.take_said() == Strings{"2 digits."});
    CHECK(door.grid().below == "● ●");
}

TEST_CASE("each digit begins at 0 and Down leads to what ends the PIN and takes a digit away") {
    Door door;
    door.press(Action::previous_sentence, 3);
    door.press(Action::play_pause);
    CHECK(door.grid().focus == 10);  // the tile with the 0
    door.press(Action::next_sentence);
    CHECK(door.stage.take_said() == Strings{"1 digit.", "Done."});
    door.press(Action::next_sentence);
    CHECK(door.stage.take_said() == Strings{"Delete."});
    door.press(Action::play_pause);
    CHECK(door.stage.take_said() == Strings{"0 digits."});
    CHECK(door.grid().below.empty());
}

TEST_CASE("R20 the left arrow, which asks for Previous, clears the last digit") {
    Door door;
    for (const std::size_t tile : {1, 4}) door.screen->touch(ItemTarget{tile});
    door.stage.take_said();
    door.press(Action::previous);
    CHECK(door.stage.take_said() == Strings{"1 digit."});
    CHECK(door.grid().below == "●");
}

TEST_CASE("a wrong PIN is told with the time to wait and the next one is not looked at before") {
    Door door;
    door.enter("1111");
    door.stage.take_said();
    door.desk.do_errands();
    CHECK(door.stage.take_said() == Strings{"That was not the PIN.", "Wait 1 second, then try again."});
    CHECK(door.grid().below.empty());
    door.enter("2580");
    CHECK(door.last_said() == "Wait 1 second, then try again.");
    CHECK(door.desk.errands.empty());
    door.pass(1s);
    door.enter("2580");
    door.desk.do_errands();
    CHECK(door.desk.take_asked() == Strings{"let in"});
}

TEST_CASE("leaving and coming back makes no wait shorter") {
    Door door;
    for (int i = 0; i < 3; ++i) {
        door.enter("1111");
        door.desk.do_errands();
        door.pass(1s * (1 << i));
    }
    door.enter("1111");
    door.desk.do_errands();
    door.screen = PinScreen::to_enter(door.stage, door.desk);
    door.enter("2580");
    CHECK(door.last_said() == "Wait 8 seconds, then try again.");
}

TEST_CASE("fewer than four digits are no PIN") {
    Door door;
    door.enter("258");
    CHECK(door.last_said() == "3 digits.");
    CHECK(door.desk.errands.empty());
}

TEST_CASE("while a PIN is looked at nothing more is taken") {
    Door door;
    door.enter("1111");
    door.press(Action::play_pause);
    CHECK(door.last_said() == "One moment.");
    CHECK(door.desk.errands.size() == 1);
}

TEST_CASE("an answer that comes when the screen has gone does nothing") {
    Door door;
    door.enter("2580");
    door.screen.reset();
    door.desk.do_errands();
    CHECK(door.desk.take_asked().empty());
}

TEST_CASE("where no PIN is set one is chosen by entering it twice") {
    Door door("");
    CHECK(door.grid().title == "For staff: choose a PIN of four digits or more");
    door.enter("1234");
    CHECK(door.grid().title == "The same PIN once more");
    door.enter("1234");
    door.desk.do_errands();
    CHECK(door.desk.take_asked() == Strings{"let in"});
    CHECK(door.desk.vault.stored == "hash of 1234");
}

TEST_CASE("two different PINs are not kept") {
    Door door("");
    door.enter("1234");
    door.enter("1243");
    CHECK(door.last_said() == "These were two different PINs. Begin again.");
    CHECK(door.desk.errands.empty());
    CHECK(door.grid().title == "For staff: choose a PIN of four digits or more");
}

TEST_CASE("a visitor who got here leaves with Back") {
    Door door;
    door.press(Action::back);
    CHECK(door.stage.take_asked() == Strings{"leave"});
    CHECK(door.screen->spoken()[1] == "If you are a visitor, press 9.");
}

TEST_CASE("what is pressed for a PIN is kept from the trace") {
    const Door door;
    CHECK(door.screen->bearing().secret);
}

TEST_CASE("keys while a PIN is looked at turn nothing for the next one") {
    Door door;
    door.enter("1234");
    door.press(Action::previous);
    door.press(Action::previous_sentence, 3);
    door.desk.do_errands();
    CHECK(door.grid().focus == 10);  // the tile with the 0
}

TEST_CASE("how a digit is taken is said in sentences that a caption has room for") {
    Door door;
    door.screen->enter(false);
    CHECK(door.stage.take_said() ==
          Strings{"For staff: enter the PIN.", "If you are a visitor, press 9.", "Touch the digits, or use three keys.",
                  "Each digit begins at 0: press 8 once for each step up, then 5.", "After the last digit press 2, then 5.",
                  "To take the last digit away, press 4.", "Nothing says your digits aloud.", "0 digits."});
}

TEST_CASE("a new PIN is set, and lets in, only when it is on the disk") {
    Door door("");
    door.desk.vault.fault = FileFault{FileTrouble::no_space, "full"};
    door.enter("1234");
    door.enter("1234");
    door.stage.take_said();
    door.desk.do_errands();
    CHECK(door.desk.take_asked().empty());
    CHECK(door.stage.take_said() == Strings{"The PIN is not set: the disk is full."});
    CHECK(door.desk.complaints.size() == 1);
    CHECK(door.grid().title == "For staff: choose a PIN of four digits or more");
    door.desk.vault.fault.reset();
    door.enter("1234");
    door.enter("1234");
    door.desk.do_errands();
    CHECK(door.desk.take_asked() == Strings{"let in"});
}

TEST_CASE("a changed PIN that cannot be stored leaves the one before") {
    Door door;
    door.desk.vault.fault = FileFault{FileTrouble::read_only, "read-only"};
    door.screen = PinScreen::to_change(door.stage, door.desk);
    door.enter("1234");
    door.enter("1234");
    door.desk.do_errands();
    CHECK(std::get<KnownPin>(door.desk.pins().pin()).hash == "hash of 2580");
    CHECK(door.last_said() == "The PIN is not set: the disk is write-protected.");
}

TEST_CASE("a PIN that cannot be looked at for want of memory is not called wrong") {
    Door door;
    door.desk.vault.has_memory = false;
    door.enter("2580");
    door.desk.do_errands();
    CHECK(door.last_said() == "The PIN cannot be checked: this computer has too little memory free.");
    door.desk.vault.has_memory = true;
    door.enter("2580");
    door.desk.do_errands();
    CHECK(door.desk.take_asked() == Strings{"let in"});
}

TEST_CASE("where the PIN was set and cannot be read the screen says so and takes nothing") {
    Door door;
    door.desk.start_with(LostPin{"damaged"});
    door.screen = PinScreen::to_enter(door.stage, door.desk);
    CHECK(door.screen->name() == "staff_locked");
    const auto view = door.screen->view();
    REQUIRE(std::holds_alternative<Message>(view.content));
    CHECK(
        std::get<Message>(view.content).body ==
        "The PIN cannot be read any more. A technician, as root, puts staff.toml back, or deletes it and pin-set for a new PIN, and starts "
        "Lectern again.");
    door.screen->enter(false);
    CHECK(door.stage.take_said().front() == "The staff's screen is locked.");
    door.enter("2580");
    CHECK(door.desk.errands.empty());
    CHECK(door.desk.take_asked().empty());
    CHECK(door.stage.take_asked().front() == "leave");
}
