#include <catch2/catch.hpp>

#include "speech/engine/synthesizer.hpp"

using namespace lectern::speech;

namespace {

const VoiceCatalog catalog({{"en-gb", "british", 2},
                            {"en-us", "american", 2},
                            {"en", "british", 2},
                            {"en", "american", 3},
                            {"fr-fr", "french", 5},
                            {"zh", "mandarin", 5}});

}  // namespace

TEST_CASE("a voice is found by its language in any writing of the tag") {
    CHECK(catalog.find("en-us")->name == "american");
    CHECK(catalog.find("en_US")->name == "american");
    CHECK(catalog.find("EN-US")->name == "american");
}

TEST_CASE("of several voices for a language the preferred one is found") {
    CHECK(catalog.find("en")->name == "british");
}

TEST_CASE("a region without a voice of its own is spoken by the language's best one") {
    CHECK(catalog.find("fr")->name == "french");
    CHECK(catalog.find("fr-CA")->name == "french");
    CHECK(catalog.find("zh-Hans-CN")->name == "mandarin");
}

TEST_CASE("a language without a voice is not found") {
    CHECK(catalog.find("tlh") == nullptr);
    CHECK(catalog.find("") == nullptr);
}
