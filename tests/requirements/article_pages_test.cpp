// R14 for every article that ships with Lectern, at every size and on every kind of screen.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>

#include "kiosk/pages/frame_layout.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "tests/kiosk/looks/scenes.hpp"
#include "tests/support/loaded.hpp"

namespace lectern::kiosk {
namespace {

using Sections = std::vector<std::shared_ptr<const content::Section>>;

Sections shipped_sections() {
    Sections sections;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(LECTERN_SOURCE_DIR) / "content/articles")) {
        if (!content::has_known_ending(entry.path())) continue;
        auto document = content::load_document(entry.path());
        REQUIRE(document);
        for (auto& section : document->sections) sections.push_back(std::make_shared<const content::Section>(std::move(section)));
    }
    REQUIRE_FALSE(sections.empty());
    return sections;
}

template <typename Check>
void for_each_layout(Check check) {
    const Sections sections = shipped_sections();
    for (const auto& device : testing::devices()) {
        const auto typography = testing::typography_of(device);
        const Rect content = make_frame_layout(*typography, false).content;
        for (const int step : typography->offered_steps({content.width, content.height}))
            for (const auto& section : sections) {
                INFO(device.name << ", size " << step);
                check(PageLayout(typography, section, {.area = {content.width, content.height}, .text_step = step}),
                      typography->font_size(TextRole::text, step));
            }
    }
}

template <typename Check>
void for_each_page(const PageLayout& layout, Check check) {
    for (std::optional<std::size_t> page = 0; page; page = layout.page_after(*page)) check(*page);
}

/// Each line from its first word to its last. A word hyphenated across two lines is left out of both.
std::vector<content::ByteRange> line_ranges(const PageLayout& layout) {
    std::map<std::pair<std::size_t, int>, content::ByteRange> lines;
    for (const auto& word : layout.section().words) {
        const auto page = layout.page_of(word.begin);
        const auto parts = layout.parts(page, word);
        if (parts.size() != 1) continue;
        auto& line = lines.try_emplace({page, parts.front().line.y}, word).first->second;
        line = {std::min(line.begin, word.begin), std::max(line.end, word.end)};
    }
    std::vector<content::ByteRange> ranges;
    for (const auto& [place, range] : lines) ranges.push_back(range);
    return ranges;
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

}  // namespace

TEST_CASE("R14 nothing of an article that ships is cut off or scrolls sideways at any size on any screen") {
    for_each_layout([](const PageLayout& layout, double /*em*/) {
        for_each_page(layout, [&](std::size_t page) {
            for (const LinePart& part : layout.parts(page, layout.page_range(page))) {
                CHECK(part.text.x >= 0);
                CHECK(part.text.right() <= layout.style().area.width);
                CHECK(part.line.y >= 0);
                CHECK(part.line.bottom() <= layout.style().area.height);
            }
        });
    });
}

TEST_CASE("R14 no line of an article that ships has more than 80 characters at any size on any screen") {
    for_each_layout([](const PageLayout& layout, double /*em*/) {
        for (const auto& line : line_ranges(layout)) CHECK(characters(layout.section().slice(line)) <= 80);
    });
}

TEST_CASE("R14 lines of an article that ships stand 1.5 apart and end where their words end") {
    std::set<int> ends;
    for_each_layout([&](const PageLayout& layout, double em) {
        for_each_page(layout, [&](std::size_t page) {
            for (const auto& block : layout.section().blocks) {
                if (block.kind != content::BlockKind::paragraph) continue;
                const auto lines = layout.parts(page, block.range);
                for (std::size_t i = 1; i < lines.size(); ++i) CHECK(lines[i].line.y - lines[i - 1].line.y >= 1.5 * em);
                for (const LinePart& line : lines) ends.insert(line.text.right());
            }
        });
    });
    CHECK(ends.size() > 100);  // justified lines would all end at the same place, so there would be one end for each page width
}

}  // namespace lectern::kiosk
