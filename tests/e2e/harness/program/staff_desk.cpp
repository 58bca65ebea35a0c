#include "tests/e2e/harness/program/staff_desk.hpp"

#include "tests/e2e/harness/program/articles.hpp"

namespace lectern::e2e {
namespace {

/// The hash of the PIN 2580.
const std::string pin_setting =
    "staff.pin_hash=$argon2id$v=19$m=65536,t=2,p=1$+hBxZGFQZ0cjd4Gfkr5ekg$Mc4Qqcf2Ow71lBQrH8oQIt3FaUacZoTk8M/qp4woL8c";

}  // namespace

RoomOptions with_pin() {
    return {.articles = {articles::very_short, articles::three_sections}, .arguments = {"--set", pin_setting}};
}

bool ask_for_pin(KioskRoom& room) {
    room.input().hold(Key::pad_7);
    room.input().hold(Key::pad_9);
    const bool asked = room.on_screen("staff_pin", 10s);
    room.input().release(Key::pad_9);
    room.input().release(Key::pad_7);
    return asked;
}

void enter_pin(KioskRoom& room, const std::string& digits) {
    for (const char digit : digits) {
        for (int i = 0; i < digit - '0'; ++i) room.input().press(Key::pad_8);
        room.input().press(Key::pad_5);
    }
    room.input().press(Key::pad_2);
    room.input().press(Key::pad_5);
}

bool let_in(KioskRoom& room) {
    if (!room.shown() || !ask_for_pin(room)) return false;
    enter_pin(room, "2580");
    return room.on_screen("staff", 20s);
}

void take_line(KioskRoom& room, const std::string& words) {
    const auto is_it = [&](const TraceEvent& say) { return holds(say.text("text"), words); };
    for (int i = 0; i < 24; ++i) {
        const auto mark = room.trace().mark();
        room.input().press(Key::pad_2);
        if (room.trace().wait_for(mark, "say", is_it, 1s)) break;
    }
    room.input().press(Key::pad_5);
}

}  // namespace lectern::e2e
