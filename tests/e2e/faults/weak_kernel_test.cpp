// A kernel without Landlock: the kiosk speaks although the engine is less confined, and the log, the doctor and the staff's screen say so.
#include <catch2/catch.hpp>
#include <sstream>
#include <string>

#include "tests/e2e/harness/program/staff_desk.hpp"
#include "tests/support/lesser_process.hpp"

namespace lectern::e2e {
namespace {

std::size_t lines_with(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) count += line.contains(words) ? 1 : 0;
    return count;
}

/// Opens the status screen, moves to the line with these words, and checks that the line is said.
bool status_says(KioskRoom& room, const std::string& words) {
    room.input().press(Key::pad_5);
    if (!room.on_screen("staff_status")) return false;
    take_line(room, words);
    return room.says(0, words).has_value();
}

}  // namespace

TEST_CASE("a kernel without Landlock is told by the doctor") {
    const auto doctor = tests::in_copy_of_process([] {
        tests::lose_landlock();
        const ScratchDir scratch;
        return run_program({"doctor"}, SoundServer(scratch.path()).environment(), scratch.path()).output;
    });
    CAPTURE(doctor);
    CHECK(lines_with(doctor, "Landlock") == 2);  // one line each for the speech engine and the reader of articles
    CHECK(holds(doctor, "calls by seccomp"));
}

TEST_CASE("a kernel without Landlock is told in the log, once for each confined program, and on the staff's screen, and the kiosk speaks") {
    const auto told = tests::in_copy_of_process([] {
        tests::lose_landlock();
        KioskRoom room(with_pin());
        if (!let_in(room)) return std::string("not let in");
        if (!status_says(room, "Landlock")) return std::string("staff are not told");
        return std::to_string(lines_with(room.program().errors(), "Landlock")) + " in the log";
    });
    CHECK(told == "2 in the log");
}

}  // namespace lectern::e2e
