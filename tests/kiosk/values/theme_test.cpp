#include "kiosk/values/theme.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace lectern::kiosk;

TEST_CASE("contrast is measured as WCAG measures it") {
    CHECK(contrast_ratio({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrast_ratio({255, 255, 255}, {0, 0, 0}) == Approx(21));
    CHECK(contrast_ratio({118, 118, 118}, {255, 255, 255}) == Approx(4.54).margin(0.01));
    CHECK(contrast_ratio({9, 9, 9}, {9, 9, 9}) == Approx(1));
}

TEST_CASE("R12 text stands at least 7 to 1 on everything it lies on") {
    for (const Theme& theme : themes()) {
        INFO(theme.name);
        CHECK(contrast_ratio(theme.text, theme.background) >= 7);
        CHECK(contrast_ratio(theme.text, theme.sentence_tint) >= 7);
        CHECK(contrast_ratio(theme.word_text, theme.word_box) >= 7);
        CHECK(contrast_ratio(theme.quiet_text, theme.background) >= 7);
        CHECK(contrast_ratio(theme.filled_text, theme.filled) >= 7);
    }
}

TEST_CASE("R12 the default scheme keeps its text above 12 to 1 with every marking") {
    const Theme& theme = themes().front();
    CHECK(theme.name == "yellow-on-black");
    CHECK(contrast_ratio(theme.text, theme.background) > 12);
    CHECK(contrast_ratio(theme.text, theme.sentence_tint) > 12);
    CHECK(contrast_ratio(theme.word_text, theme.word_box) > 12);
}

TEST_CASE("R13 edges, bars and rings stand at least 3 to 1 against what is beside them") {
    for (const Theme& theme : themes()) {
        INFO(theme.name);
        CHECK(contrast_ratio(theme.edge, theme.background) >= 3);
        CHECK(contrast_ratio(theme.focus, theme.background) >= 3);
        CHECK(contrast_ratio(theme.focus, theme.edge) >= 3);
        CHECK(contrast_ratio(theme.sentence_bar, theme.background) >= 3);
        CHECK(contrast_ratio(theme.filled, theme.background) >= 3);
        CHECK(contrast_ratio(theme.word_box, theme.background) >= 3);
        CHECK(contrast_ratio(theme.word_box, theme.sentence_tint) >= 3);
    }
}

TEST_CASE("R10 every scheme is dark on light or light on dark by far") {
    for (const Theme& theme : themes()) CHECK(std::abs(relative_luminance(theme.text) - relative_luminance(theme.background)) > 0.5);
}

TEST_CASE("the colours key steps through all five schemes and comes back to the first") {
    std::set<std::string_view> seen;
    std::string_view name = themes().front().name;
    for (int i = 0; i < 5; ++i) {
        seen.insert(name);
        name = next_theme(name).name;
    }
    CHECK(seen == std::set<std::string_view>{"yellow-on-black", "white-on-black", "black-on-white", "black-on-yellow", "soft"});
    CHECK(name == "yellow-on-black");
}

TEST_CASE("a scheme is found by the name that the settings use") {
    REQUIRE(find_theme("black-on-white") != nullptr);
    CHECK(std::string(find_theme("black-on-white")->title) == "Black on white");
    CHECK(find_theme("pink") == nullptr);
    CHECK(next_theme("pink").name == "yellow-on-black");
}
