#include "kiosk/pages/page_layout.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "kiosk/drawing/canvas.hpp"
#include "kiosk/pages/pango_ptr.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using content::BlockKind;
using testing::page_count;
using testing::range_of;
using testing::repeated;
using testing::section_of;
using testing::typography_of;

namespace {

constexpr Size area{1832, 654};
constexpr Rect whole_area{0, 0, area.width, area.height};

PageLayout laid_out(std::shared_ptr<content::Section> section, int step = 2, const std::string& language = "en", Size size = area) {
    return {typography_of({1920, 1080}), std::move(section), {.area = size, .text_step = step, .language = language}};
}

std::shared_ptr<content::Section> article() {
    return section_of({{BlockKind::heading, "Central sensitization"},
                       {BlockKind::paragraph, repeated("The nervous system becomes very sensitive. ", 12)},
                       {BlockKind::paragraph, repeated("Light touch or gentle pressure can feel like pain. ", 8)},
                       {BlockKind::list_item, "Move a little every day"},
                       {BlockKind::list_item, "Sleep at regular hours", 2}});
}

content::ByteRange all_of(const PageLayout& pages) {
    return {0, static_cast<std::uint32_t>(pages.section().text.size())};
}

/// A page drawn in white on black. inked() counts the pixels of a rectangle that are not black.
class DrawnPage {
public:
    DrawnPage(const PageLayout& pages, std::size_t page)
        : surface_{cairo_image_surface_create(CAIRO_FORMAT_RGB24, area.width + 200, area.height + 200)} {
        const CairoPtr cairo{cairo_create(surface_.get())};
        cairo_translate(cairo.get(), 100, 100);
        pages.draw(cairo.get(), page, {255, 255, 255});
        cairo_surface_flush(surface_.get());
    }

    int inked(Rect rect) const {
        const unsigned char* pixels = cairo_image_surface_get_data(surface_.get());
        const int stride = cairo_image_surface_get_stride(surface_.get());
        int count = 0;
        for (int y = rect.y + 100; y < rect.bottom() + 100; ++y) {
            for (int x = rect.x + 100; x < rect.right() + 100; ++x) count += pixels[y * stride + 4 * x] > 0 ? 1 : 0;
        }
        return count;
    }

    int inked_anywhere() const { return inked({-100, -100, area.width + 200, area.height + 200}); }

private:
    CairoSurfacePtr surface_;
};

}  // namespace

TEST_CASE("pages follow one another without a gap and hold every byte once") {
    const auto pages = laid_out(article());
    REQUIRE(page_count(pages) > 2);
    CHECK(pages.page_range(0).begin == 0);
    for (std::size_t i = 1; i < page_count(pages); ++i) CHECK(pages.page_range(i).begin == pages.page_range(i - 1).end);
    CHECK(pages.page_range(page_count(pages) - 1).end == pages.section().text.size());
    CHECK(pages.page_range(page_count(pages)).empty());
    CHECK_FALSE(pages.page_after(pages.last_page()).has_value());
}

TEST_CASE("a byte is found on the page whose range holds it") {
    const auto pages = laid_out(article());
    for (std::size_t i = 0; i < page_count(pages); ++i) {
        CHECK(pages.page_of(pages.page_range(i).begin) == i);
        CHECK(pages.page_of(pages.page_range(i).end - 1) == i);
    }
    CHECK(pages.page_of(1'000'000) == page_count(pages) - 1);
}

TEST_CASE("the page of a byte is the same whether it is asked first or last") {
    const auto byte = range_of(*article(), "Sleep").begin;
    const auto asked_first = laid_out(article()).page_of(byte);
    const auto pages = laid_out(article());
    page_count(pages);
    CHECK(pages.page_of(byte) == asked_first);
}

TEST_CASE("R14 no line is cut off at a page's foot or side at any size") {
    for (int step = 1; step <= 5; ++step) {
        const auto pages = laid_out(article(), step);
        for (std::size_t i = 0; i < page_count(pages); ++i) {
            INFO("step " << step << " page " << i);
            for (const LinePart& part : pages.parts(i, all_of(pages))) {
                CHECK(part.line.y >= 0);
                CHECK(part.line.bottom() <= area.height);
                CHECK(part.text.x >= 0);
                CHECK(part.text.right() <= area.width);
            }
            const DrawnPage drawn{pages, i};
            CHECK(drawn.inked_anywhere() > 0);
            CHECK(drawn.inked(whole_area) == drawn.inked_anywhere());
        }
    }
}

TEST_CASE("R14 lines of a paragraph stand one and a half ems apart") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, repeated("Some words in lines. ", 10)}}));
    const auto parts = pages.parts(0, all_of(pages));
    REQUIRE(parts.size() >= 3);
    const double em = typography_of({1920, 1080})->font_size(TextRole::text, 2);
    CHECK(parts[1].line.y - parts[0].line.y >= 1.5 * em);
    CHECK(parts[2].line.y - parts[1].line.y == parts[1].line.y - parts[0].line.y);
}

TEST_CASE("R14 paragraphs stand at least one and a half lines apart") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, "One."}, {BlockKind::paragraph, "Two."}}), 1);
    const auto parts = pages.parts(0, all_of(pages));
    REQUIRE(parts.size() == 2);
    const int line = typography_of({1920, 1080})->line_height(TextRole::text, 1);
    CHECK(parts[1].line.y - parts[0].line.bottom() >= 1.5 * line);
}

TEST_CASE("there is no gap above a page's first line") {
    const auto pages = laid_out(article(), 3);
    for (std::size_t i = 0; i < page_count(pages); ++i) CHECK(pages.parts(i, all_of(pages)).front().line.y == 0);
}

TEST_CASE("R14 no line is longer than 80 characters on a very wide screen") {
    const auto section = section_of({{BlockKind::paragraph, repeated("ill till it fits, little lily, if it is still. ", 20)},
                                     {BlockKind::list_item, repeated("illicit little lilies ", 12)}});
    const PageLayout pages{typography_of({5000, 1000}, 2000, 600), section, {.area = {4920, 700}, .text_step = 1, .language = "en"}};
    const std::string& text = section->text;
    for (std::size_t page = 0; page < page_count(pages); ++page) {
        int last_top = -1;
        int characters = 0;
        for (auto byte = pages.page_range(page).begin; byte < pages.page_range(page).end; ++byte) {
            const auto at = pages.parts(page, {byte, byte + 1});
            if (at.empty() || text[byte] == ' ') continue;
            // Spaces inside a line count too, so the position in the line is counted from its first byte.
            if (at[0].line.y != last_top) characters = static_cast<int>(byte);
            last_top = at[0].line.y;
            CHECK(static_cast<int>(byte) - characters < 80);
        }
    }
}

TEST_CASE("a heading stands on the page of what it heads") {
    // For one of these lengths the page is just so full that the heading alone would still fit at its end.
    for (int sentences = 1; sentences <= 12; ++sentences) {
        const auto section = section_of({{BlockKind::paragraph, repeated("Words that fill a line of the page. ", sentences)},
                                         {BlockKind::heading, "Heading"},
                                         {BlockKind::paragraph, "Followed by this."}});
        const auto pages = laid_out(section, 1);
        CHECK(pages.page_of(section->blocks[1].range.begin) == pages.page_of(section->blocks[2].range.begin));
    }
}

TEST_CASE("a paragraph's last line does not stand alone on a page") {
    for (int words = 60; words <= 140; words += 5) {
        const auto section = section_of({{BlockKind::paragraph, repeated("wording ", words)}});
        const auto pages = laid_out(section, 1);
        const auto last = page_count(pages) - 1;
        if (last > 0) CHECK(pages.parts(last, all_of(pages)).size() >= 2);
    }
}

TEST_CASE("a word's rectangle is where the word is drawn") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, "....... word ......."}}));
    const auto rectangles = pages.rectangles(0, range_of(pages.section(), "word"));
    REQUIRE(rectangles.size() == 1);
    const DrawnPage drawn{pages, 0};
    const Rect word = rectangles[0];
    CHECK(drawn.inked(word) > 0);
    CHECK(drawn.inked({word.x - 6, word.y, 4, word.height}) == 0);
    CHECK(drawn.inked({word.right() + 2, word.y, 4, word.height}) == 0);
    // The letters reach neither above nor below the word's rectangle.
    CHECK(drawn.inked({word.x, word.y - 20, word.width, 20}) == 0);
    CHECK(drawn.inked({word.x, word.bottom(), word.width, 20}) == 0);
}

TEST_CASE("a range over several lines has one rectangle a line") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, repeated("Some words in lines. ", 10)}}));
    const auto rectangles = pages.rectangles(0, all_of(pages));
    REQUIRE(rectangles.size() >= 2);
    CHECK(rectangles[0].y < rectangles[1].y);
}

TEST_CASE("a range on another page has no rectangles, and an empty one neither") {
    const auto pages = laid_out(article());
    CHECK(pages.rectangles(0, pages.page_range(1)).empty());
    CHECK(pages.rectangles(0, {5, 5}).empty());
    CHECK(pages.rectangles(99, {0, 5}).empty());
}

TEST_CASE("the middle of each word's rectangle leads back to the word") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, "Alpha beta gamma delta."}}));
    for (const char* word : {"Alpha", "beta", "gamma", "delta"}) {
        const auto range = range_of(pages.section(), word);
        const Rect rect = pages.rectangles(0, range).at(0);
        const auto byte = pages.byte_at(0, {rect.x + rect.width / 2, rect.y + rect.height / 2});
        REQUIRE(byte.has_value());
        CHECK(range.contains(*byte));
    }
}

TEST_CASE("a point far from any text means no byte") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, "Short."}}));
    CHECK(pages.byte_at(0, {30, 30}).has_value());
    CHECK_FALSE(pages.byte_at(0, {30, area.height - 1}).has_value());
    CHECK_FALSE(pages.byte_at(0, {area.width - 1, 30}).has_value());
    CHECK_FALSE(pages.byte_at(7, {30, 30}).has_value());
}

TEST_CASE("lines begin at the same edge and end where their words end") {
    const auto pages =
        laid_out(section_of({{BlockKind::paragraph, repeated("Words of some different lengths, unevenly distributed. ", 4)}}));
    const auto rectangles = pages.rectangles(0, all_of(pages));
    REQUIRE(rectangles.size() >= 3);
    CHECK(rectangles[0].x == rectangles[1].x);
    CHECK(rectangles[1].x == rectangles[2].x);
    CHECK(rectangles[0].right() != rectangles[1].right());
}

TEST_CASE("list items are indented behind a bullet or their number") {
    const auto pages =
        laid_out(section_of({{BlockKind::paragraph, "Text"}, {BlockKind::list_item, "Item"}, {BlockKind::list_item, "Item", 12}}), 1);
    const auto parts = pages.parts(0, all_of(pages));
    REQUIRE(parts.size() == 3);
    CHECK(parts[1].text.x > parts[0].text.x);
    CHECK(parts[2].text.x == parts[1].text.x);
    const DrawnPage drawn{pages, 0};
    const auto before_text = [&](const LinePart& part) { return Rect{0, part.line.y, part.text.x - 2, part.line.height}; };
    CHECK(drawn.inked(before_text(parts[0])) == 0);
    CHECK(drawn.inked(before_text(parts[1])) > 0);
    CHECK(drawn.inked(before_text(parts[2])) > drawn.inked(before_text(parts[1])));
}

TEST_CASE("a quote is indented") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, "Text"}, {BlockKind::quote, "Quote"}}), 1);
    const auto parts = pages.parts(0, all_of(pages));
    CHECK(parts.at(1).text.x > parts.at(0).text.x);
}

TEST_CASE("R14 a word that is longer than the line is broken with a hyphen and nothing of it is cut off") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, "Donaudampfschifffahrtsgesellschaft"}}), 5);
    const auto parts = pages.parts(0, all_of(pages));
    REQUIRE(parts.size() == 2);
    const DrawnPage drawn{pages, 0};
    CHECK(drawn.inked(whole_area) == drawn.inked_anywhere());
    // The first line ends in a hyphen, a short stroke at half its height.
    const Rect line = parts[0].text;
    const int third = line.height / 3;
    CHECK(drawn.inked({line.right() - 40, line.y, 40, third}) == 0);
    CHECK(drawn.inked({line.right() - 40, line.y + third, 40, third}) > 0);
    CHECK(drawn.inked({line.right() - 40, line.bottom() - third, 40, third}) == 0);
}

TEST_CASE("words that fit on a line are never broken") {
    const auto section = section_of({{BlockKind::paragraph, repeated("sensitization norepinephrine fibromyalgia ", 6)}});
    const auto pages = laid_out(section, 4);
    for (std::size_t page = 0; page < page_count(pages); ++page) {
        for (std::uint32_t begin = 0; begin < section->text.size();) {
            const auto end = static_cast<std::uint32_t>(std::min(section->text.find(' ', begin), section->text.size()));
            CHECK(pages.parts(page, {begin, end}).size() <= 1);
            begin = end + 1;
        }
    }
}

TEST_CASE("strong and emphasised words look different from plain ones") {
    const auto plain = section_of({{BlockKind::paragraph, "A word here"}});
    auto strong = section_of({{BlockKind::paragraph, "A word here"}});
    strong->spans.push_back({content::SpanKind::strong, range_of(*strong, "word"), ""});
    auto emphasised = section_of({{BlockKind::paragraph, "A word here"}});
    emphasised->spans.push_back({content::SpanKind::emphasis, range_of(*emphasised, "word"), ""});
    const int usual = DrawnPage{laid_out(plain), 0}.inked_anywhere();
    CHECK(DrawnPage{laid_out(strong), 0}.inked_anywhere() > usual);
    CHECK(DrawnPage{laid_out(emphasised), 0}.inked_anywhere() != usual);
}

TEST_CASE("what is emphasised in italics is so from a digit or a quote on") {
    for (const auto* text : {"5 mg", "\"all in your head\""}) {
        auto strong = section_of({{BlockKind::paragraph, text}});
        auto emphasised = section_of({{BlockKind::paragraph, text}});
        strong->spans.push_back({content::SpanKind::strong, range_of(*strong, text), ""});
        emphasised->spans.push_back({content::SpanKind::emphasis, range_of(*emphasised, text), ""});
        CHECK(DrawnPage{laid_out(emphasised), 0}.inked_anywhere() < DrawnPage{laid_out(strong), 0}.inked_anywhere());
    }
}

TEST_CASE("Arabic and Hebrew stand at the right edge and their words from right to left") {
    for (const auto* text : {"الجهاز العصبي شديد الحساسية", "מערכת העצבים רגישה מאוד"}) {
        const auto pages = laid_out(section_of({{BlockKind::paragraph, text}}), 2, "ar");
        const auto line = pages.parts(0, all_of(pages)).at(0);
        CHECK(line.right_to_left);
        CHECK(line.text.right() > area.width - 60);
        const auto blank = static_cast<std::uint32_t>(std::string_view{text}.find(' '));
        const Rect first = pages.rectangles(0, {0, blank}).at(0);
        const Rect rest = pages.rectangles(0, {blank + 1, all_of(pages).end}).at(0);
        CHECK(first.right() == line.text.right());
        CHECK(rest.right() < first.x);
        const auto byte = pages.byte_at(0, {first.x + first.width / 2, first.y + first.height / 2});
        REQUIRE(byte.has_value());
        CHECK(*byte < blank);
    }
}

TEST_CASE("only the lines that meet the clip are drawn") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, repeated("Some words in lines. ", 10)}}));
    const auto parts = pages.parts(0, all_of(pages));
    const CairoSurfacePtr record{cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nullptr)};
    const CairoPtr cairo{cairo_create(record.get())};
    cairo_rectangle(cairo.get(), 0, parts[1].line.y, area.width, parts[1].line.height);
    cairo_clip(cairo.get());
    pages.draw(cairo.get(), 0, {255, 255, 255});
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    cairo_recording_surface_ink_extents(record.get(), &x, &y, &width, &height);
    CHECK(y >= parts[1].line.y);
    CHECK(y + height <= parts[1].line.bottom());
}

TEST_CASE("a section without any text has one empty page") {
    for (const auto& section : {section_of({}), section_of({{BlockKind::paragraph, ""}})}) {
        const auto pages = laid_out(section);
        CHECK(page_count(pages) == 1);
        CHECK(pages.page_of(0) == 0);
        CHECK(pages.page_range(0).empty());
        CHECK_FALSE(pages.byte_at(0, {900, 600}).has_value());
        CHECK(DrawnPage{pages, 0}.inked_anywhere() == 0);
    }
}

TEST_CASE("markup and control characters in an article are drawn as text") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, "a < b & <b>c</b> &amp;"}}));
    CHECK(pages.rectangles(0, all_of(pages)).at(0).width > 300);
}

TEST_CASE("a page that was drawn does not change when later ones are asked for") {
    const auto section = section_of({{BlockKind::heading, "A"}, {BlockKind::paragraph, repeated("Many words in many lines. ", 400)}});
    const auto pages = laid_out(section, 3);
    const auto before = pages.parts(1, all_of(pages));
    page_count(pages);
    CHECK(pages.parts(1, all_of(pages)) == before);
}

TEST_CASE("a section of many short blocks is laid out with few of them kept") {
    std::vector<testing::BlockText> blocks;
    blocks.reserve(300);
    for (int i = 0; i < 300; ++i)
        blocks.push_back({BlockKind::list_item, "Item number " + std::to_string(i), static_cast<std::uint16_t>(i + 1)});
    const auto pages = laid_out(section_of(blocks), 1);
    CHECK(page_count(pages) > 30);
    CHECK(pages.parts(0, all_of(pages)).front().text.width > 0);
    const auto last = pages.last_page();
    CHECK(pages.parts(last, all_of(pages)).back().text.width > 0);
}

TEST_CASE("an area lower than a line still shows one line a page") {
    const auto pages = laid_out(section_of({{BlockKind::paragraph, repeated("word ", 40)}}), 2, "en", {900, 60});
    CHECK(page_count(pages) > 2);
    CHECK(pages.parts(0, all_of(pages)).size() == 1);
    CHECK(pages.parts(0, all_of(pages)).front().line.bottom() <= 60);
}

TEST_CASE("the pages of a long section follow on one another, forwards and backwards, whichever is asked for first") {
    const std::vector<testing::BlockText> paragraphs(30, {BlockKind::paragraph, repeated("The nervous system becomes sensitive. ", 25)});
    const auto section = section_of(paragraphs);
    const auto pages = laid_out(section);
    const auto middle = static_cast<std::uint32_t>(section->text.size() / 2);
    const auto asked_first = pages.page_of(middle);

    std::vector<std::size_t> forwards{0};
    while (const auto next = pages.page_after(forwards.back())) forwards.push_back(*next);
    CHECK(forwards.size() == page_count(pages));
    CHECK(forwards.back() == pages.last_page());
    CHECK(std::ranges::find(forwards, asked_first) != forwards.end());
    for (std::size_t i = 1; i < forwards.size(); ++i) {
        CHECK(pages.page_before(forwards[i]) == forwards[i - 1]);
        CHECK(pages.page_range(forwards[i]).begin == pages.page_range(forwards[i - 1]).end);
        CHECK(pages.page_of(pages.page_range(forwards[i]).begin) == forwards[i]);
    }
    CHECK(pages.page_range(pages.last_page()).end == section->text.size());
    CHECK_FALSE(pages.page_before(0).has_value());
}

TEST_CASE("a paragraph of a megabyte is laid out where somebody is, and no page of it is lost") {
    const auto section = section_of({{BlockKind::paragraph, repeated("The nervous system becomes sensitive. ", 27'000)}});
    const auto pages = laid_out(section);
    const auto middle = pages.page_of(500'000);
    CHECK(pages.page_range(middle).contains(500'000));
    const auto next = pages.page_after(middle).value();
    CHECK(pages.page_range(next).begin == pages.page_range(middle).end);
    CHECK(pages.page_before(next) == middle);
    CHECK(pages.page_range(pages.last_page()).end == section->text.size());
}

TEST_CASE("the pieces of a long word stand one below the other") {
    const auto pages = laid_out(section_of({{BlockKind::list_item, std::string(3000, 'a'), 4}}));
    const auto parts = pages.parts(0, all_of(pages));
    REQUIRE(parts.size() > 3);
    for (std::size_t i = 1; i < parts.size(); ++i) CHECK(parts[i].line.y == parts[i - 1].line.bottom());
}

TEST_CASE("a cluster that no line can break is laid out at any width") {
    const auto text = GENERATE("\u1021" + repeated("\u0305", 80), repeated("\u1021\u0305\u0305\u0305\u0305", 100), repeated("\uFDFD", 90));
    for (const int width : {40, 90, 300, 1832}) {
        const auto pages = laid_out(section_of({{BlockKind::paragraph, text}}), 5, "my", {width, 654});
        CHECK(pages.parts(0, all_of(pages)).size() > 0);
    }
}

TEST_CASE("what stands above and below letters makes no line shorter") {
    const auto lines = [](const std::string& letter) {
        const auto pages = laid_out(section_of({{BlockKind::paragraph, repeated(letter, 400)}}), 1);
        return pages.parts(0, all_of(pages)).size();
    };
    CHECK(lines("a\u0315\u0316\u0317") == lines("a"));
}

TEST_CASE("what introduces a list stands on one page with its first item") {
    for (int words = 20; words < 120; ++words) {
        const auto section = section_of({{BlockKind::paragraph, repeated("word ", words)},
                                         {BlockKind::paragraph, "What can help:"},
                                         {BlockKind::list_item, "Gentle movement"},
                                         {BlockKind::list_item, "Sleep"}});
        const auto pages = laid_out(section);
        CHECK(pages.page_of(section->blocks[1].range.begin) == pages.page_of(section->blocks[2].range.begin));
    }
}
