// Makes the documentation's screenshots from the running program. Usage: lectern_pictures DIRECTORY
#include <cstdio>
#include <exception>
#include <filesystem>
#include <stdexcept>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

void require(bool reached, const char* what) {
    if (!reached) throw std::runtime_error(std::string("the kiosk does not get to ") + what);
}

/// Reads into the middle of the second section's second sentence, so that both the sentence's and the word's mark show with text around
/// them.
void read_into_second_section(KioskRoom& room) {
    require(room.begin(), "Reading");
    room.input().press(Key::pad_6);
    const auto inside = [](const TraceEvent& e) { return e.number("sentence") >= 2 && e.number("word") == 4; };
    require(room.trace().wait_for(room.trace().mark(), "heard", inside, 60s).has_value(), "the second section");
}

void save(KioskRoom& room, const std::filesystem::path& file) {
    room.screen().settled_picture(40ms, 120ms).save_png(file);
    std::printf("%s\n", file.c_str());
}

void make_pictures(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const PixelSize screen{1920, 1080};
    {
        KioskRoom room({.screen = screen});
        require(room.shown(), "Welcome");
        room.screen().settled_picture(500ms);
        save(room, folder / "welcome.png");
        read_into_second_section(room);
        save(room, folder / "reading.png");
        room.input().press(Key::pad_7);
        require(room.on_screen("help"), "Help");
        room.screen().settled_picture(300ms);
        save(room, folder / "help.png");
    }
    KioskRoom room({.arguments = {"--set", "text.colours=black-on-white"}, .screen = screen});
    read_into_second_section(room);
    save(room, folder / "reading-white.png");
}

}  // namespace
}  // namespace lectern::e2e

int main(int count, char** arguments) try {
    if (count != 2) {
        std::fprintf(stderr, "usage: lectern_pictures DIRECTORY\n");
        return 2;
    }
    lectern::e2e::make_pictures(arguments[1]);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
