#include "kiosk/setup/passed_down.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "config/settings_table.hpp"
#include "content/reader/reader_messages.hpp"

using namespace lectern;
using namespace lectern::kiosk;

namespace {

config::Settings settings_with(std::string language) {
    config::Settings settings;
    settings.voice.language = std::move(language);
    settings.origins["voice.language"] = {"lectern.toml", 12};
    return settings;
}

}  // namespace

TEST_CASE("the default language is passed on as a language tag, however it was written") {
    CHECK(default_language(settings_with("en")) == "en");
    CHECK(default_language(settings_with("en_US")) == "en-US");
}

TEST_CASE("a default language that is no language tag is refused with its place and what to write") {
    const auto refused = default_language(settings_with("en_US.UTF-8"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == "lectern.toml:12: voice.language: found \"en_US.UTF-8\"; write a language tag such as \"en\" or \"pt-BR\"");
}

TEST_CASE("the largest article that the settings allow is the largest that the reader's messages are made for") {
    config::Settings settings;
    const auto table = config::settings_table(settings);
    const auto setting = std::ranges::find(table, "articles.max_bytes", &config::Setting::key);
    REQUIRE(setting != table.end());
    CHECK(setting->allows(static_cast<double>(content::largest_article)));
    CHECK_FALSE(setting->allows(static_cast<double>(content::largest_article) + 1));
}
