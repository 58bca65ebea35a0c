#include "kiosk/pages/whole_letters.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "content/language/safe_text.hpp"
#include "kiosk/drawing/canvas.hpp"
#include "kiosk/pages/typography.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using testing::repeated;
using testing::section_of;

namespace {

constexpr Size screen{1920, 1080};

/// Marks without a letter after a space or after flags, with and without a glyph in some font; and wide letters.
std::vector<std::string> odd_texts() {
    return {"\u05D0 \u0E01 " + repeated("\U0001F3FB\u094D\u0301", 4) + " \u065E\u0E01",
            "\u65E5 " + repeated("\U0001E8D5", 12) + "\U0001F1E6\u65E5 a",
            "\U0001F1E6\U0001E8D5\U0001F1E6\U0001F1E7\U0001E8D5\U0001E8D5\U0001F1E7\u65E5 \u05D0",
            "a \u200D\U0001E8D5\U0001E8D5\U0001E8D5b \u200D\u094D\u302A\u302A\u302A\u65E5",
            "\u0600\u302A\u302A\uFDFA\uFDFA\U0001F1E7\u094D\u094D\U0001F3FB\u094D \U0001F3FB\U0001F3FB\u1100",
            repeated("\uFDFD ", 3) + "a" + repeated("\U0001E8D5", 12)};
}

int widest_line(PangoLayout* layout) {
    int width = 0;
    pango_layout_get_pixel_size(layout, &width, nullptr);
    return width;
}

}  // namespace

TEST_CASE("no line ends within a letter") {
    const auto typography = testing::typography_of(screen);
    for (const auto& text : odd_texts()) {
        INFO(text);
        const auto layout = typography->layout(content::safe_text(text), TextRole::text, 2, "en");
        int count = 0;
        const PangoLogAttr* places = pango_layout_get_log_attrs_readonly(layout.get(), &count);
        for (int i = 1; i < count; ++i) CHECK((places[i].is_line_break == 0 || places[i].is_char_break != 0));
    }
}

TEST_CASE("lines still end between words and ideographs") {
    const auto typography = testing::typography_of(screen);
    const auto layout = typography->layout("caf\u00E9 \u0301\u65E5\u672C", TextRole::text, 2, "en");
    int count = 0;
    const PangoLogAttr* places = pango_layout_get_log_attrs_readonly(layout.get(), &count);
    REQUIRE(count == 9);
    CHECK(places[6].is_line_break == 1);
    CHECK(places[7].is_line_break == 1);
}

TEST_CASE("whatever is written can be broken into lines of any width") {
    const auto typography = testing::typography_of(screen);
    for (const auto& text : odd_texts()) {
        const auto layout = typography->layout(content::safe_text(text), TextRole::text, 2, "en");
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        for (int width = 1; width < 600; width += 7) {
            pango_layout_set_width(layout.get(), width * PANGO_SCALE);
            CHECK(pango_layout_get_line_count(layout.get()) > 0);
        }
    }
}

TEST_CASE("a letter that is wider than its line is made smaller, and no other is") {
    const auto typography = testing::typography_of(screen);
    for (const auto& text : odd_texts()) {
        INFO(text);
        for (const int width : {60, 150, 400}) {
            const auto layout = typography->layout(content::safe_text(text), TextRole::text, 3, "en");
            pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
            pango_layout_set_width(layout.get(), width * PANGO_SCALE);
            shrink_wide_letters(layout.get());
            CHECK(widest_line(layout.get()) <= width);
        }
    }
    const auto plain = typography->layout("Central sensitization", TextRole::text, 3, "");
    pango_layout_set_wrap(plain.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(plain.get(), 150 * PANGO_SCALE);
    shrink_wide_letters(plain.get());
    CHECK(pango_layout_get_attributes(plain.get()) == nullptr);
}

TEST_CASE("nothing of a page and of a label reaches beyond its width, whatever is written") {
    for (const Size size : {Size{320, 240}, Size{800, 480}, Size{1920, 1080}}) {
        const auto typography = testing::typography_of(size);
        for (const auto& text : odd_texts()) {
            INFO(text << " on " << size.width);
            const auto safe = content::safe_text(text);
            const auto section = section_of({{content::BlockKind::heading, safe}, {content::BlockKind::list_item, safe}});
            const PageLayout pages{typography, section, {.area = size, .text_step = 5, .language = "en"}};
            for (const auto& part : pages.parts(0, {0, static_cast<std::uint32_t>(section->text.size())})) {
                CHECK(part.text.x >= 0);
                CHECK(part.text.right() <= size.width);
            }
            const int width = size.width / 4;
            TextLines lines{*typography, text, width, {}};
            CHECK(lines.width() <= width);
            lines.balance(*typography);
            CHECK(lines.width() <= width);
            CHECK(TextLines::tightened(*typography, text, width, {}).width() <= width);
        }
    }
}
