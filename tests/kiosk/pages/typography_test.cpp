#include "kiosk/pages/typography.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "kiosk/drawing/canvas.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern::kiosk;
using testing::typography_of;

namespace {

constexpr Size full_hd{1920, 1080};

/// The number of pixel rows that a capital H really covers.
int drawn_height_of_h(const Typography& typography, TextRole role, int step) {
    const CairoSurfacePtr surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, 600, 600)};
    const CairoPtr cairo{cairo_create(surface.get())};
    const TextLines text{typography, "H", 600, {.role = role, .step = step}};
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    text.draw(cairo.get(), {0, 0, 600, 600}, Align::start, false);
    cairo_surface_flush(surface.get());
    const unsigned char* pixels = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    int rows = 0;
    for (int y = 0; y < 600; ++y) {
        bool inked = false;
        for (int x = 0; x < 600; ++x) inked = inked || pixels[y * stride + 4 * x] > 40;
        rows += inked ? 1 : 0;
    }
    return rows;
}

}  // namespace

TEST_CASE("an angle becomes pixels through the distance and the screen's width") {
    // 1 degree at 600 mm is 10.47 mm; 1920 pixels on 531 mm are 3.616 pixels per mm.
    CHECK(typography_of(full_hd)->degrees_to_pixels(1) == Approx(37.87).margin(0.01));
    CHECK(typography_of(full_hd, 531, 1200)->degrees_to_pixels(1) == Approx(75.73).margin(0.01));
    CHECK(typography_of(full_hd, 1062, 600)->degrees_to_pixels(1) == Approx(18.93).margin(0.01));
}

TEST_CASE("text steps are capital letters of 1.0, 1.4, 2.0, 2.8 and 4.0 degrees and headings 1.3 times that") {
    const auto typography = typography_of(full_hd);
    CHECK(typography->cap_height(TextRole::text, 1) == Approx(typography->degrees_to_pixels(1.0)));
    CHECK(typography->cap_height(TextRole::text, 2) == Approx(typography->degrees_to_pixels(1.4)));
    CHECK(typography->cap_height(TextRole::text, 3) == Approx(typography->degrees_to_pixels(2.0)));
    CHECK(typography->cap_height(TextRole::text, 4) == Approx(typography->degrees_to_pixels(2.8)));
    CHECK(typography->cap_height(TextRole::text, 5) == Approx(typography->degrees_to_pixels(4.0)));
    CHECK(typography->cap_height(TextRole::heading, 3) == Approx(1.3 * typography->degrees_to_pixels(2.0)));
}

TEST_CASE("R11 a capital H that is drawn is as high as its angle says") {
    const auto typography = typography_of(full_hd);
    for (int step = 1; step <= 5; ++step) {
        const double wanted = typography->cap_height(TextRole::text, step);
        CHECK(drawn_height_of_h(*typography, TextRole::text, step) == Approx(wanted).margin(1.5));
    }
    CHECK(drawn_height_of_h(*typography, TextRole::small, 2) >= std::floor(typography->degrees_to_pixels(0.7)));
}

TEST_CASE("R10 close to the eye the smallest text is held up by its 4.8 mm") {
    const auto typography = typography_of(full_hd, 531, 300);
    // 0.7 degrees at 300 mm are only 3.67 mm, so the minimum of 4.8 mm applies.
    CHECK(typography->cap_height(TextRole::small) == Approx(4.8 * 1920 / 531));
    CHECK(typography->cap_height(TextRole::text, 1) >= 4.8 * 1920 / 531);
}

TEST_CASE("small text keeps its size whatever the text's size is") {
    const auto typography = typography_of(full_hd);
    CHECK(typography->font_size(TextRole::small, 1) == typography->font_size(TextRole::small, 5));
}

TEST_CASE("R14 lines of text stand at least one and a half ems apart") {
    const auto typography = typography_of(full_hd);
    for (int step = 1; step <= 5; ++step)
        CHECK(typography->line_height(TextRole::text, step) >= 1.5 * typography->font_size(TextRole::text, step));
}

TEST_CASE("the first installed family is used") {
    const Typography typography{{full_hd}, {"No Such Font", "Andika", "Noto Sans"}};
    CHECK(typography.family() == "Andika");
}

TEST_CASE("without any family of the list the system's own font stands in") {
    const Typography typography{{full_hd}, {"No Such Font"}};
    CHECK(typography.family().empty());
    CHECK(typography.font_size(TextRole::text) > 0);
}

TEST_CASE("the spacing unit is a hundredth of the shorter side") {
    CHECK(typography_of({1920, 1080})->unit() == 11);
    CHECK(typography_of({1080, 1920}, 299)->unit() == 11);
    CHECK(typography_of({3840, 2160})->unit() == 22);
}

TEST_CASE("a screen offers the steps that show two lines of ten characters") {
    const auto typography = typography_of(full_hd);
    CHECK(typography->offered_steps({1832, 654}) == std::vector<int>{1, 2, 3, 4, 5});
    CHECK(typography->offered_steps({1832, 400}) == std::vector<int>{1, 2, 3});
    CHECK(typography->offered_steps({500, 654}) == std::vector<int>{1, 2});
}

TEST_CASE("the smallest step is offered even where it does not fit") {
    CHECK(typography_of(full_hd)->offered_steps({10, 10}) == std::vector<int>{1});
}

TEST_CASE("steps out of range are taken as the nearest") {
    const auto typography = typography_of(full_hd);
    CHECK(typography->cap_height(TextRole::text, 0) == typography->cap_height(TextRole::text, 1));
    CHECK(typography->cap_height(TextRole::text, 9) == typography->cap_height(TextRole::text, 5));
}

TEST_CASE("characters that no installed font has are named once each") {
    const auto typography = typography_of(full_hd);
    CHECK(typography->missing_glyphs("Plain text, “quotes” – ναι, да.", "en").empty());
    CHECK(typography->missing_glyphs("a\uE123b\uE124c\uE123", "en") == std::vector<char32_t>{0xE123, 0xE124});
}
