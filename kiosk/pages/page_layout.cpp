#include "kiosk/pages/page_layout.hpp"

#include <algorithm>
#include <limits>

#include "kiosk/pages/block_layout.hpp"
#include "kiosk/pages/section_pages.hpp"

namespace lectern::kiosk {

namespace {

int distance_to(int value, int low, int high) {
    return value < low ? low - value : std::max(0, value - high);
}

}  // namespace

PageLayout::PageLayout(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style)
    : pages_{std::make_unique<SectionPages>(std::move(typography), std::move(section), std::move(style))} {}

PageLayout::~PageLayout() = default;

const PageStyle& PageLayout::style() const {
    return pages_->style();
}

const content::Section& PageLayout::section() const {
    return pages_->section();
}

std::optional<std::size_t> PageLayout::page_after(std::size_t page) const {
    return pages_->after(page);
}

std::optional<std::size_t> PageLayout::page_before(std::size_t page) const {
    return pages_->before(page);
}

std::size_t PageLayout::last_page() const {
    return pages_->last();
}

std::size_t PageLayout::page_of(std::uint32_t byte) const {
    return pages_->page_of(byte);
}

content::ByteRange PageLayout::page_range(std::size_t page) const {
    if (!pages_->reach(page)) return {};
    return {pages_->at(page).begin, pages_->end_of(page)};
}

std::vector<LinePart> PageLayout::parts(std::size_t page, content::ByteRange range) const {
    std::vector<LinePart> found;
    if (range.empty() || !pages_->reach(page)) return found;
    for (const SectionPages::Line& at : pages_->at(page).lines) {
        const BlockLayout& block = pages_->layout_of(at);
        const BlockLayout::Line& line = block.lines().at(at.line);
        if (line.range.overlaps(range)) found.push_back(block.part(line, range, at.y));
    }
    return found;
}

std::vector<Rect> PageLayout::rectangles(std::size_t page, content::ByteRange range) const {
    std::vector<Rect> found;
    for (const LinePart& part : parts(page, range)) found.push_back(part.text);
    return found;
}

std::optional<std::uint32_t> PageLayout::byte_at(std::size_t page, Point at) const {
    if (!pages_->reach(page)) return std::nullopt;
    const SectionPages::Line* nearest = nullptr;
    int nearest_distance = std::numeric_limits<int>::max();
    for (const SectionPages::Line& line : pages_->at(page).lines) {
        const int distance = distance_to(at.y, line.y, line.y + pages_->layout_of(line).line_height() - 1);
        if (distance >= nearest_distance) continue;
        nearest = &line;
        nearest_distance = distance;
    }
    if (nearest == nullptr) return std::nullopt;
    const BlockLayout& block = pages_->layout_of(*nearest);
    const BlockLayout::Line& line = block.lines().at(nearest->line);
    const int reach = block.line_height() / 2;
    if (nearest_distance > reach || distance_to(at.x, line.left, line.right) > 2 * reach) return std::nullopt;
    return block.byte_at(line, at.x);
}

void PageLayout::draw(cairo_t* cairo, std::size_t page, Colour colour) const {
    if (!pages_->reach(page)) return;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    cairo_clip_extents(cairo, &left, &top, &right, &bottom);
    cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
    for (const SectionPages::Line& at : pages_->at(page).lines) {
        const BlockLayout& block = pages_->layout_of(at);
        if (at.y + block.line_height() <= top || at.y >= bottom) continue;
        block.draw(cairo, block.lines().at(at.line), at.y);
    }
}

}  // namespace lectern::kiosk
