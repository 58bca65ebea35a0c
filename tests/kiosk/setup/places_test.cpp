#include "kiosk/setup/places.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace lectern;
using namespace lectern::kiosk;
using Paths = std::vector<std::filesystem::path>;

TEST_CASE("articles that are named on the command line are the only ones") {
    config::Settings settings;
    settings.articles.folder = "/srv/articles";
    CHECK(article_sources({"b.md", "a.md"}, settings) == Paths{"b.md", "a.md"});
}

TEST_CASE("without names the folder of the settings is listed") {
    config::Settings settings;
    settings.articles.folder = "/srv/articles";
    CHECK(article_sources({}, settings) == Paths{"/srv/articles"});
}

TEST_CASE("without names and settings the articles that ship are listed") {
    const auto sources = article_sources({}, {});
    REQUIRE(sources.size() == 1);
    CHECK(sources.front().filename() == "articles");
    CHECK(std::filesystem::exists(sources.front() / "fibromyalgia-back-pain.md"));
}

TEST_CASE("there are always settings to start with") {
    CHECK(default_settings_file().filename() == "lectern.toml");
    CHECK(std::filesystem::exists(default_settings_file()));
}

TEST_CASE("the interface's sentences are found in every other language") {
    for (const char* language : {"es", "fr", "de", "ar", "zh"})
        CHECK(std::filesystem::exists(catalogues() / "all/LC_MESSAGES" / (std::string("lectern-") + language + ".mo")));
}

TEST_CASE("what the kiosk remembers lies where the system wants it") {
    ::setenv("HOME", "/home/kiosk", 1);
    ::unsetenv("XDG_STATE_HOME");
    ::unsetenv("STATE_DIRECTORY");
    CHECK(state_folder() == "/home/kiosk/.local/state/lectern");
    ::setenv("XDG_STATE_HOME", "/srv/state", 1);
    CHECK(state_folder() == "/srv/state/lectern");
    ::setenv("XDG_STATE_HOME", "not/absolute", 1);  // the XDG standard says that relative paths are ignored
    CHECK(state_folder() == "/home/kiosk/.local/state/lectern");
    ::setenv("STATE_DIRECTORY", "/var/lib/lectern:/var/lib/other", 1);
    CHECK(state_folder() == "/var/lib/lectern");
    ::unsetenv("STATE_DIRECTORY");
    ::unsetenv("XDG_STATE_HOME");
}
