// In every language and on every screen there is enough room for the texts.
#include <catch2/catch.hpp>

#include "kiosk/drawing/painter_parts.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/values/theme.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "tests/kiosk/looks/po_file.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern::kiosk;
using testing::typography_of;

namespace {

struct Screen {
    Size pixels;
    double width_mm;
    double distance_mm;
};

/// A screen of a phone's size viewed from near, tablets, monitors, a monitor in portrait orientation, and a 4K monitor.
const std::vector<Screen> screens{{{800, 480}, 155, 400},   {{1024, 600}, 222, 500},  {{1280, 800}, 217, 500}, {{1366, 768}, 344, 600},
                                  {{1920, 1080}, 531, 600}, {{1080, 1920}, 299, 600}, {{3840, 2160}, 697, 700}};

std::vector<std::vector<Button>> buttons() {
    return {{{Icon::back, phrases::back(), "9"}},
            {{Icon::previous, phrases::previous(), "4"}},
            {{Icon::play, phrases::play(), "5"},
             {Icon::pause, phrases::pause(), "5"},
             {Icon::select, phrases::select(), "5"},
             {Icon::play, phrases::start(), "5"}},
            {{Icon::next, phrases::next(), "6"}},
            {{Icon::help, phrases::help(), "7"}}};
}

/// Calls `check` with a canvas for every screen in every language.
template <typename Check>
void on_every_screen(const Check& check) {
    load_catalogues(catalogues());
    for (const auto& screen : screens) {
        const auto typography = typography_of(screen.pixels, screen.width_mm, screen.distance_mm);
        for (const auto& language : interface_languages()) {
            const InLanguage now(language);
            const auto frame = make_frame_layout(*typography, language.right_to_left);
            INFO(screen.pixels.width << " x " << screen.pixels.height << ", " << language.name);
            check(Canvas{nullptr, *typography, themes().front(), frame, language.code});
        }
    }
}

}  // namespace

TEST_CASE("every button's word stands in it whole, on every screen in every language") {
    on_every_screen([](const Canvas& canvas) {
        const auto all = buttons();
        for (std::size_t index = 0; index < all.size(); ++index) {
            for (const auto& button : all.at(index)) {
                INFO(button.label);
                CHECK(label_fits(canvas, index, button));
            }
        }
    });
}

TEST_CASE("no word of the interface is broken in its lines, on any screen in any language") {
    const auto sentences = lectern::tests::read_po(LECTERN_TEMPLATE);
    on_every_screen([&](const Canvas& canvas) {
        for (const auto& sentence : sentences) {
            const std::string text = tr(sentence.id.c_str());
            INFO(text);
            CHECK_FALSE(canvas.small_text(text, canvas.frame.caption.width).breaks_a_word());
            CHECK(canvas.small_text(text, canvas.frame.caption.width).height() <=
                  canvas.frame.caption.height + canvas.frame.content.height);
        }
    });
}

TEST_CASE("every letter of the interface can be shown with the packages that are installed") {
    const auto typography = typography_of({1920, 1080}, 531, 600);
    const auto sentences = lectern::tests::read_po(LECTERN_TEMPLATE);
    load_catalogues(catalogues());
    for (const auto& language : interface_languages()) {
        const InLanguage now(language);
        std::string letters = language.name;
        for (const auto& sentence : sentences) letters += tr(sentence.id.c_str());
        INFO(language.name);
        CHECK(typography->missing_glyphs(letters, language.code).empty());
    }
}
