// `lectern keys`: an installer presses each key of a keypad and reads what to write in the settings.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/display/input.hpp"
#include "tests/e2e/harness/display/x_server.hpp"
#include "tests/e2e/harness/program/program.hpp"
#include "tests/e2e/harness/program/scratch_dir.hpp"

namespace lectern::e2e {
namespace {

struct KeyListing {
    explicit KeyListing(std::vector<std::string> arguments = {}) {
        arguments.insert(arguments.begin(), {program_file().string(), "keys"});
        process = std::make_unique<ChildProcess>(Launch{.command = arguments,
                                                        .environment = {{"DISPLAY", server.display()}, {"HOME", scratch.path()}},
                                                        .output = scratch.path() / "keys.out",
                                                        .errors = scratch.path() / "keys.err"});
    }
    std::string output() const { return read_text(scratch.path() / "keys.out"); }
    /// Presses the key until it is listed, because the window may not be open yet.
    bool lists(Key key, const std::string& line) {
        return eventually(
            15s,
            [&] {
                if (output().find(line) != std::string::npos) return true;
                input.press(key);
                return false;
            },
            100ms);
    }

    ScratchDir scratch;
    XServer server{{960, 540}};
    Input input{server};
    std::unique_ptr<ChildProcess> process;
};

std::string row(const std::string& key, const std::string& meaning) {
    std::string name = "\"" + key + "\"";
    name.resize(21, ' ');
    return name + meaning + "\n";
}

}  // namespace

TEST_CASE("each key is listed with its name in the settings and what it does, until Escape is pressed twice") {
    KeyListing keys;
    CHECK(keys.lists(Key::pad_5, row("Keypad 5", "play_pause")));
    CHECK(keys.lists(Key::f21, row("F21", "previous")));
    CHECK(keys.lists(Key::f15, row("F15", "headphones_in")));
    CHECK(keys.lists(Key::z, row("Z", "nothing; write it behind an action under [keys]")));
    keys.input.press(Key::escape);
    CHECK(keys.lists(Key::pad_6, row("Keypad 6", "next")));  // a single Escape does not end the program
    keys.input.press(Key::escape);
    keys.input.press(Key::escape);
    const auto exit = keys.process->wait(5s);
    REQUIRE(exit);
    CHECK(exit->status == 0);
}

TEST_CASE("keys are listed with what the settings make of them, and an interrupt ends the list") {
    KeyListing keys({"--set", "keys.where_am_i=[\"Z\"]"});
    CHECK(keys.lists(Key::z, row("Z", "where_am_i")));
    keys.process->send(SIGINT);
    const auto exit = keys.process->wait(5s);
    REQUIRE(exit);
    CHECK(exit->status == 0);
}

}  // namespace lectern::e2e
