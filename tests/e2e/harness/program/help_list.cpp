#include "tests/e2e/harness/program/help_list.hpp"

#include <regex>

namespace lectern::e2e {

bool open_help(KioskRoom& room) {
    if (room.current_screen() != "help") room.input().press(Key::pad_7);
    return room.on_screen("help");
}

bool names_an_item(const TraceEvent& say) {
    static const std::regex place("\\. \\d+ of \\d+\\.$");
    return std::regex_search(say.text("text"), place);
}

std::string next_item(KioskRoom& room) {
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_2);
    const auto say = room.trace().wait_for(mark, "say", names_an_item, 2s);
    return say ? say->text("text") : std::string{};
}

bool go_to_item(KioskRoom& room, const std::string& words) {
    const std::size_t mark = room.trace().mark();
    if (room.current_screen() != "help") {
        if (!open_help(room)) return false;
        room.input().press(Key::pad_0);  // skips the introduction and names the first item
        if (!room.trace().wait_for(mark, "say", names_an_item)) return false;
    }
    if (holds(room.trace().last("say", names_an_item)->text("text"), words)) return true;
    for (int i = 0; i < 25; ++i)
        if (holds(next_item(room), words)) return true;
    return false;
}

}  // namespace lectern::e2e
