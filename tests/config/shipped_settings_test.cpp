#include <catch2/catch.hpp>
#include <filesystem>

#include "config/settings.hpp"
#include "config/settings_table.hpp"

using namespace lectern::config;

namespace {

const std::filesystem::path shipped_file = LECTERN_SOURCE_DIR "/config/lectern.toml";

}  // namespace

TEST_CASE("the shipped settings file names every setting, with its built-in value") {
    auto shipped = load_settings(shipped_file);
    REQUIRE(shipped);
    Settings built_in;
    const auto shipped_table = settings_table(*shipped);
    const auto built_in_table = settings_table(built_in);
    for (std::size_t i = 0; i < built_in_table.size(); ++i) {
        INFO(built_in_table[i].key);
        CHECK(shipped->origins.contains(std::string(built_in_table[i].key)));
        CHECK(
            std::visit([&](auto* value) { return *value == *std::get<decltype(value)>(shipped_table[i].value); }, built_in_table[i].value));
    }
    CHECK(shipped->keys.empty());
}

TEST_CASE("R17 no setting leaves less than 20 seconds for an answer before a visit is forgotten") {
    CHECK(load_settings(shipped_file, {"session.warning_s=20"}));
    CHECK_FALSE(load_settings(shipped_file, {"session.warning_s=19"}));
}
