#include "tests/architecture/include_rules.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

using namespace lectern::architecture;

namespace {

constexpr std::size_t most_files = 25;

/// The rooms of the project's lectern_room() calls.
Rooms our_rooms() {
    std::ifstream stream(LECTERN_ROOMS);
    return read_rooms(stream);
}

Rooms three_rooms() {
    std::istringstream lines("content: \nspeech/text: content\nkiosk/window: speech/text;content\n");
    return read_rooms(lines);
}

}  // namespace

TEST_CASE("every include follows an arrow between the rooms, and every fence holds") {
    const auto rooms = our_rooms();
    REQUIRE(rooms.size() > 30);
    CHECK(violations(rooms, LECTERN_SOURCE_DIR) == std::vector<Violation>{});
}

TEST_CASE("no room names another one that it does not use") {
    const auto rooms = our_rooms();
    CHECK(unused_arrows(rooms, file_arrows(rooms, LECTERN_SOURCE_DIR)) == std::vector<std::string>{});
}

TEST_CASE("neither rooms nor files include each other in a circle") {
    const auto rooms = our_rooms();
    CHECK(circle(rooms) == std::vector<std::string>{});
    const auto files = file_arrows(rooms, LECTERN_SOURCE_DIR);
    CHECK(files.size() > 300);
    CHECK(circle(files) == std::vector<std::string>{});
}

TEST_CASE("no room has more files than one finds one's way in") {
    for (const auto& [room, count] : files_by_room(our_rooms(), LECTERN_SOURCE_DIR)) {
        INFO(room);
        CHECK(count <= most_files);
    }
}

TEST_CASE("a room includes its own headers and those of the rooms that it uses") {
    const auto rooms = three_rooms();
    CHECK_FALSE(objection(rooms, "speech/text/word_edges.cpp", "speech/text/word_edges.hpp"));
    CHECK_FALSE(objection(rooms, "speech/text/word_edges.cpp", "content/library.hpp"));
    CHECK_FALSE(objection(rooms, "kiosk/window/window.cpp", "content/library.hpp"));
    CHECK(objection(rooms, "content/library.cpp", "speech/text/word_edges.hpp") == "content does not use speech/text");
    CHECK(objection(rooms, "content/library.cpp", "kiosk/new/thing.hpp") == "kiosk/new is no room");
    CHECK(objection(rooms, "kiosk/new/thing.cpp", "content/library.hpp") == "kiosk/new is no room");
}

TEST_CASE("a path with dots does not get around the arrows") {
    CHECK(objection(three_rooms(), "content/library.cpp", "../speech/text/word_edges.hpp") == "content does not use speech/text");
    CHECK_FALSE(objection(three_rooms(), "speech/text/word_edges.cpp", "../../content/library.hpp"));
}

TEST_CASE("each device and engine has one wrapper") {
    const auto rooms = our_rooms();
    CHECK_FALSE(objection(rooms, "kiosk/window/window.cpp", "SDL.h"));
    CHECK_FALSE(objection(rooms, "kiosk/window/window_input.cpp", "SDL.h"));
    CHECK_FALSE(objection(rooms, "speech/engine/espeak_synthesizer.cpp", "espeak-ng/speak_lib.h"));
    CHECK_FALSE(objection(rooms, "speech/output/portaudio_stream.cpp", "portaudio.h"));
    CHECK_FALSE(objection(rooms, "content/language/segmenter.cpp", "unicode/brkiter.h"));
    CHECK_FALSE(objection(rooms, "config/toml_value.hpp", "toml++/toml.h"));
    CHECK_FALSE(objection(rooms, "speech/text/text_guard.cpp", "unicode/uchar.h"));
    CHECK(objection(rooms, "kiosk/drawing/painter.cpp", "SDL2/SDL.h") == "only kiosk/window/* may include SDL");
    CHECK(objection(rooms, "kiosk/window/window.cpp", "X11/Xlib.h") == "only kiosk/window/window_front.* may include Xlib");
    CHECK(objection(rooms, "kiosk/drawing/painter.cpp", "SDL_surface.h") == "only kiosk/window/* may include SDL");
    CHECK(objection(rooms, "speech/narration/narrator.cpp", "espeak-ng/speak_lib.h") ==
          "only speech/engine/espeak_synthesizer.* may include eSpeak NG");
    CHECK(objection(rooms, "speech/output/wav_output.cpp", "portaudio.h") == "only speech/output/portaudio_stream.* may include PortAudio");
    CHECK(objection(rooms, "speech/planning/utterance_planner.cpp", "unicode/brkiter.h") ==
          "only content/language/segmenter.* may include ICU's break iterators");
    CHECK(objection(rooms, "content/formats/markdown.cpp", "toml++/toml.h") == "only config/* may include toml++");
}

TEST_CASE("the input map may name SDL's scancodes and nothing else of SDL") {
    const auto rooms = our_rooms();
    CHECK_FALSE(objection(rooms, "kiosk/input/input_map.cpp", "SDL_scancode.h"));
    CHECK_FALSE(objection(rooms, "kiosk/window/window.cpp", "SDL_scancode.h"));
    CHECK(objection(rooms, "kiosk/input/input_map.cpp", "SDL.h") == "only kiosk/window/* may include SDL");
    CHECK(objection(rooms, "kiosk/values/session.cpp", "SDL_scancode.h") == "only kiosk/window/* may include SDL's scancodes");
}

TEST_CASE("include lines are recognised however they are written") {
    CHECK(included_path("#include \"kiosk/values/view.hpp\"") == "kiosk/values/view.hpp");
    CHECK(included_path("  #  include <SDL.h>  // the window") == "SDL.h");
    CHECK_FALSE(included_path("// #include \"kiosk/values/view.hpp\""));
    CHECK_FALSE(included_path("#pragma once"));
}

TEST_CASE("a circle is found whoever it begins with, and two ways to one place are none") {
    CHECK(circle({{"a", {"b", "c"}}, {"b", {"d"}}, {"c", {"d"}}}).empty());
    CHECK(circle({{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}}) == std::vector<std::string>{"b", "c"});
    CHECK(circle({{"a", {"a"}}}) == std::vector<std::string>{"a"});
}

TEST_CASE("a wrong arrow in a tree of sources is found with its file and line") {
    const std::filesystem::path root = std::filesystem::temp_directory_path() / "lectern-arrow-test";
    for (const char* room : {"content", "speech/text", "kiosk/window"}) std::filesystem::create_directories(root / room);
    std::ofstream(root / "content/epub.cpp") << "#include <string>\n#include \"speech/text/word_edges.hpp\"\n";
    const auto rooms = three_rooms();
    CHECK(violations(rooms, root) ==
          std::vector<Violation>{"content/epub.cpp:2: content does not use speech/text (speech/text/word_edges.hpp)"});
    CHECK(files_by_room(rooms, root) == std::map<std::string, std::size_t>{{"content", 1}});
    CHECK(unused_arrows(rooms, file_arrows(rooms, root)) ==
          std::vector<std::string>{"kiosk/window: speech/text", "kiosk/window: content", "speech/text: content"});
    std::filesystem::remove_all(root);
}
