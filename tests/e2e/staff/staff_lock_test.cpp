// The staff's PIN survives damaged files, full disks and restarts, and the kiosk never claims to have stored what it could not store.
#include <catch2/catch.hpp>
#include <csignal>
#include <fstream>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/staff_desk.hpp"

namespace lectern::e2e {
namespace {

namespace fs = std::filesystem;

/// The folder where a kiosk keeps its state. It outlives the kiosk.
struct State {
    RoomOptions options() const {
        return {.articles = {articles::very_short, articles::three_sections}, .environment = {{"STATE_DIRECTORY", folder().string()}}};
    }
    fs::path folder() const { return scratch.path() / "lectern"; }
    fs::path staff_file() const { return folder() / "staff.toml"; }

    ScratchDir scratch;
};

/// Holds two keys together; true when that leads to this screen.
bool chord_leads_to(KioskRoom& room, const std::string& screen) {
    if (!room.shown()) return false;
    room.input().hold(Key::pad_7);
    room.input().hold(Key::pad_9);
    const bool there = room.on_screen(screen, 10s);
    room.input().release(Key::pad_9);
    room.input().release(Key::pad_7);
    return there;
}

void choose_pin(KioskRoom& room) {
    enter_pin(room, "1122");
    enter_pin(room, "1122");
}

/// Sets the PIN, as the first person who opens the staff's screen may, and ends the kiosk.
void set_pin(const State& state) {
    KioskRoom room(state.options());
    REQUIRE(chord_leads_to(room, "staff_pin"));
    choose_pin(room);
    REQUIRE(room.on_screen("staff", 20s));
    REQUIRE(room.program().end(SIGTERM, 3s));
    REQUIRE(holds(read_text(state.staff_file()), "pin_hash"));
}

}  // namespace

TEST_CASE("once a PIN was set no damage to its file lets anybody choose another one, and the screen says that it is locked") {
    const State state;
    set_pin(state);
    const auto kept = read_text(state.staff_file());
    for (const std::string& damaged :
         {std::string(), std::string(kept.size(), '\0'), std::string("[sound]\n"), kept.substr(0, kept.size() / 2)}) {
        std::ofstream(state.staff_file(), std::ios::binary | std::ios::trunc) << damaged;
        KioskRoom room(state.options());
        REQUIRE(chord_leads_to(room, "staff_locked"));
        CHECK(room.says(0, "locked"));
        CHECK(room.says(0, "root"));
        choose_pin(room);
        CHECK(room.current_screen() != "staff");
        CHECK(room.current_screen() != "staff_pin");
        CHECK(holds(room.program().errors(), "staff.toml"));
        CHECK(read_text(state.staff_file()) == damaged);
    }
    fs::remove(state.staff_file());
    KioskRoom room(state.options());
    CHECK(chord_leads_to(room, "staff_locked"));
}

TEST_CASE("a PIN that cannot be stored is not set, and says why, until it can") {
    const State state;
    KioskRoom room(state.options());
    REQUIRE(chord_leads_to(room, "staff_pin"));
    fs::remove_all(state.folder());
    std::ofstream(state.folder()) << "a file where the folder should be";
    auto mark = room.trace().mark();
    choose_pin(room);
    REQUIRE(room.says(mark, "not set", 20s));
    CHECK(room.current_screen() == "staff_pin");
    fs::remove(state.folder());
    choose_pin(room);
    REQUIRE(room.on_screen("staff", 20s));
    CHECK(holds(read_text(state.staff_file()), "pin_hash"));
}

TEST_CASE("what staff set and cannot be stored is told") {
    const State state;
    auto options = with_pin();
    options.environment = state.options().environment;
    KioskRoom room(options);
    REQUIRE(let_in(room));
    fs::remove_all(state.folder());
    std::ofstream(state.folder()) << "a file where the folder should be";
    take_line(room, "Loudest volume");
    REQUIRE(room.on_screen("staff_ceilings"));
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("staff_ceiling"));
    const auto mark = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(room.says(mark, "not stored"));
}

TEST_CASE("the wait after wrong PINs is not over when the program is started again") {
    const State state;
    set_pin(state);
    {
        KioskRoom room(state.options());
        REQUIRE(chord_leads_to(room, "staff_pin"));
        for (int i = 0; i < 5; ++i) {
            const auto mark = room.trace().mark();
            enter_pin(room, "2211");
            REQUIRE(room.says(mark, "not the PIN", 20s));
            std::this_thread::sleep_for(std::chrono::seconds(1 << i) + 100ms);
        }
        room.program().process().send(SIGKILL);
        REQUIRE(room.program().process().wait(3s));
    }
    KioskRoom room(state.options());
    REQUIRE(chord_leads_to(room, "staff_pin"));
    const auto mark = room.trace().mark();
    enter_pin(room, "1122");
    CHECK(room.says(mark, "then try again", 20s));
    CHECK(room.current_screen() == "staff_pin");
}

}  // namespace lectern::e2e
