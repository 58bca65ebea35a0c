#include "tests/architecture/include_rules.hpp"

#include <catch2/catch.hpp>
#include <fstream>

using namespace lectern::architecture;

TEST_CASE("the arrows between the rooms point one way and every fence holds") {
    CHECK(violations(LECTERN_SOURCE_DIR) == std::vector<Violation>{});
    CHECK(include_lines(LECTERN_SOURCE_DIR) > 50);
}

TEST_CASE("content is included by speech and both by kiosk, never the other way") {
    CHECK_FALSE(objection("speech/timeline.hpp", "content/document.hpp"));
    CHECK_FALSE(objection("kiosk/painter.cpp", "content/document.hpp"));
    CHECK_FALSE(objection("kiosk/painter.cpp", "speech/timeline.hpp"));
    CHECK(objection("content/document.hpp", "speech/timeline.hpp") == "content/ may not include speech/");
    CHECK(objection("content/document.hpp", "kiosk/view.hpp") == "content/ may not include kiosk/");
    CHECK(objection("speech/timeline.hpp", "kiosk/view.hpp") == "speech/ may not include kiosk/");
}

TEST_CASE("only kiosk includes config, and config includes nobody") {
    CHECK_FALSE(objection("kiosk/main.cpp", "config/settings.hpp"));
    CHECK_FALSE(objection("config/settings.cpp", "config/settings.hpp"));
    CHECK(objection("speech/narrator.cpp", "config/settings.hpp") == "speech/ may not include config/");
    CHECK(objection("content/library.cpp", "config/settings.hpp") == "content/ may not include config/");
    CHECK(objection("config/settings.cpp", "content/document.hpp") == "config/ may not include content/");
}

TEST_CASE("a path with dots does not get around the arrows") {
    CHECK(objection("content/document.hpp", "../kiosk/view.hpp") == "content/ may not include kiosk/");
    CHECK(objection("content/formats/epub.cpp", "../../speech/pcm.hpp") == "content/ may not include speech/");
    CHECK_FALSE(objection("content/formats/epub.cpp", "../document.hpp"));
}

TEST_CASE("each device and engine has one wrapper") {
    CHECK_FALSE(objection("kiosk/window.cpp", "SDL.h"));
    CHECK_FALSE(objection("kiosk/window_input.cpp", "SDL.h"));
    CHECK_FALSE(objection("speech/espeak_synthesizer.cpp", "espeak-ng/speak_lib.h"));
    CHECK_FALSE(objection("speech/portaudio_stream.cpp", "portaudio.h"));
    CHECK_FALSE(objection("content/segmenter.cpp", "unicode/brkiter.h"));
    CHECK_FALSE(objection("config/toml_value.hpp", "toml++/toml.h"));
    CHECK_FALSE(objection("speech/text_guard.cpp", "unicode/uchar.h"));
    CHECK(objection("kiosk/painter.cpp", "SDL2/SDL.h") == "only kiosk/window* may include SDL");
    CHECK(objection("kiosk/window.cpp", "X11/Xlib.h") == "only kiosk/window_front.* may include Xlib");
    CHECK(objection("kiosk/painter.cpp", "SDL_surface.h") == "only kiosk/window* may include SDL");
    CHECK(objection("speech/narrator.cpp", "espeak-ng/speak_lib.h") == "only speech/espeak_synthesizer.* may include eSpeak NG");
    CHECK(objection("speech/wav_output.cpp", "portaudio.h") == "only speech/portaudio_stream.* may include PortAudio");
    CHECK(objection("speech/utterance_planner.cpp", "unicode/brkiter.h") == "only content/segmenter.* may include ICU's break iterators");
    CHECK(objection("content/markdown.cpp", "toml++/toml.h") == "only config/* may include toml++");
}

TEST_CASE("the input map may name SDL's scancodes and nothing else of SDL") {
    CHECK_FALSE(objection("kiosk/input_map.cpp", "SDL_scancode.h"));
    CHECK_FALSE(objection("kiosk/window.cpp", "SDL_scancode.h"));
    CHECK(objection("kiosk/input_map.cpp", "SDL.h") == "only kiosk/window* may include SDL");
    CHECK(objection("kiosk/session.cpp", "SDL_scancode.h") == "only kiosk/window* may include SDL's scancodes");
}

TEST_CASE("include lines are recognised however they are written") {
    CHECK(included_path("#include \"kiosk/view.hpp\"") == "kiosk/view.hpp");
    CHECK(included_path("  #  include <SDL.h>  // the window") == "SDL.h");
    CHECK_FALSE(included_path("// #include \"kiosk/view.hpp\""));
    CHECK_FALSE(included_path("#pragma once"));
}

TEST_CASE("a wrong arrow in a tree of sources is found with its file and line") {
    const std::filesystem::path root = std::filesystem::temp_directory_path() / "lectern-arrow-test";
    for (const char* room : {"config", "content", "speech", "kiosk"}) std::filesystem::create_directories(root / room);
    std::ofstream(root / "content/epub.cpp") << "#include <string>\n#include \"speech/pcm.hpp\"\n";
    CHECK(violations(root) == std::vector<Violation>{"content/epub.cpp:2: content/ may not include speech/ (speech/pcm.hpp)"});
    CHECK(include_lines(root) == 2);
    std::filesystem::remove_all(root);
}
