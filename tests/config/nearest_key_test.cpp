#include "config/nearest_key.hpp"

#include <array>
#include <catch2/catch.hpp>

using lectern::config::nearest_key;

namespace {

constexpr std::array<std::string_view, 4> keys{"voice", "voice.rate_wpm", "sound.latency_ms", "text.size"};

}  // namespace

TEST_CASE("a letter too few, too many or changed still finds the key") {
    CHECK(nearest_key("voice.rate_wm", keys) == "voice.rate_wpm");
    CHECK(nearest_key("text.sizes", keys) == "text.size");
    CHECK(nearest_key("voise", keys) == "voice");
}

TEST_CASE("a key whose unit was forgotten is found") {
    CHECK(nearest_key("sound.latency", keys) == "sound.latency_ms");
}

TEST_CASE("a key that stands in the wrong section, or in none, is found") {
    CHECK(nearest_key("voice.size", keys) == "text.size");
    CHECK(nearest_key("rate_wpm", keys) == "voice.rate_wpm");
}

TEST_CASE("nothing is suggested where nothing is near") {
    CHECK_FALSE(nearest_key("voice.brightness", keys));
    CHECK_FALSE(nearest_key("", keys));
    CHECK_FALSE(nearest_key("voice", {}));
}
