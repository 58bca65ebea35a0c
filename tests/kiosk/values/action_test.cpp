#include "kiosk/values/action.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>

using namespace lectern::kiosk;

TEST_CASE("an action is called in the settings and in the trace what people would call it") {
    CHECK(name_of(Action::play_pause) == "play_pause");
    CHECK(name_of(Action::previous_sentence) == "previous_sentence");
    CHECK(name_of(Action::where_am_i) == "where_am_i");
    CHECK(name_of(Action::larger_text) == "larger_text");
    CHECK(name_of(Action::previous_page) == "previous_page");
}

TEST_CASE("every action is found again by its name") {
    for (const auto& info : actions()) {
        INFO(info.name);
        CHECK(action_named(info.name) == info.action);
    }
}

TEST_CASE("the shipped settings name every action that keys can be given to") {
    std::ifstream file(LECTERN_SOURCE_DIR "/config/lectern.toml");
    const std::string settings(std::istreambuf_iterator<char>(file), {});
    const auto named = settings.substr(settings.find("The actions are"));
    for (const auto& info : actions()) {
        INFO(info.name);
        CHECK(named.find(info.name) != std::string::npos);
    }
}

TEST_CASE("a name that is no action finds nothing") {
    CHECK_FALSE(action_named("dance").has_value());
    CHECK_FALSE(action_named("").has_value());
    CHECK_FALSE(action_named("Help").has_value());
}

TEST_CASE("the sources of an action have the names that the trace promises") {
    CHECK(name_of(ActionSource::key) == "key");
    CHECK(name_of(ActionSource::touch) == "touch");
    CHECK(name_of(ActionSource::switch_press) == "switch");
    CHECK(name_of(ActionSource::timer) == "timer");
    CHECK(name_of(ActionSource::jack) == "jack");
}
