#include "kiosk/page_layout.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "kiosk/block_layout.hpp"

namespace lectern::kiosk {

namespace {

using content::BlockKind;

/// Laid-out blocks that are kept: more than one page holds, few enough for a chapter of any length.
constexpr std::size_t kept_blocks = 64;
constexpr std::size_t neighbouring_blocks = 24;

constexpr std::size_t fewest_lines_to_give_one = 4;

/// In lines of text: 1.5 between paragraphs (WCAG 1.4.8), less between what belongs together.
double gap_lines(BlockKind before, BlockKind after) {
    if (after == BlockKind::heading) return 1.5;
    const bool belongs = before == after && (after == BlockKind::list_item || after == BlockKind::table_row);
    return before == BlockKind::heading || belongs ? 0.5 : 1.5;
}

int distance_to(int value, int low, int high) {
    return value < low ? low - value : std::max(0, value - high);
}

}  // namespace

/// Lines are put on pages from the section's start onwards, as far as somebody asked.
class PageLayout::Pages {
public:
    struct Line {
        std::uint32_t block = 0;
        std::uint32_t line = 0;
        int y = 0;
    };
    struct Page {
        std::uint32_t begin = 0;
        std::vector<Line> lines;
    };

    Pages(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style)
        : typography_{std::move(typography)}, section_{std::move(section)}, style_{std::move(style)} {}

    const Typography& typography() const { return *typography_; }
    const content::Section& section() const { return *section_; }
    const PageStyle& style() const { return style_; }
    std::size_t known() const { return pages_.size(); }
    const Page& at(std::size_t page) const { return pages_.at(page); }

    /// Whether that page is there.
    bool reach(std::size_t page) {
        while (pages_.size() <= page && add_page()) {
        }
        return page < pages_.size();
    }

    /// Lays out until it is certain on which page this byte stands.
    void reach_byte(std::uint32_t byte) {
        reach(0);
        while (next_byte() <= byte && add_page()) {
        }
    }

    /// The first byte that is on no page yet.
    std::uint32_t next_byte() {
        if (next_.block >= section_->blocks.size()) return std::numeric_limits<std::uint32_t>::max();
        return block(next_.block).lines().at(next_.line).range.begin;
    }

    const BlockLayout& block(std::uint32_t index) {
        const auto found = blocks_.find(index);
        if (found != blocks_.end()) return *found->second;
        if (blocks_.size() >= kept_blocks) {
            std::erase_if(blocks_, [index](const auto& kept) {
                return std::max(kept.first, index) - std::min(kept.first, index) > neighbouring_blocks;
            });
        }
        auto made = std::make_unique<BlockLayout>(*typography_, *section_, section_->blocks.at(index), style_);
        return *blocks_.emplace(index, std::move(made)).first->second;
    }

private:
    bool add_page() {
        const bool has_text = next_.block < section_->blocks.size();
        if (!has_text && !pages_.empty()) return false;
        Page page{.begin = pages_.empty() ? 0 : next_byte(), .lines = {}};
        int y = 0;
        while (next_.block < section_->blocks.size()) {
            const int top = y + (page.lines.empty() ? 0 : gap_before_next());
            if (!page.lines.empty() && top + needed_height() > style_.area.height) {
                keep_last_line_company(page);
                break;
            }
            page.lines.push_back({next_.block, next_.line, top});
            y = top + block(next_.block).line_height();
            step();
        }
        pages_.push_back(std::move(page));
        return true;
    }

    void step() {
        if (++next_.line < block(next_.block).lines().size()) return;
        next_ = {next_.block + 1, 0, 0};
    }

    /// A paragraph's last line would stand alone on the next page: the line before it goes there too.
    void keep_last_line_company(Page& page) {
        const bool is_last = next_.line + 1 == block(next_.block).lines().size();
        if (!is_last || next_.line < 2 || page.lines.size() < fewest_lines_to_give_one) return;
        page.lines.pop_back();
        --next_.line;
    }

    int gap_between(std::uint32_t before, std::uint32_t after) const {
        const double lines = gap_lines(section_->blocks.at(before).kind, section_->blocks.at(after).kind);
        return static_cast<int>(std::ceil(lines * typography_->line_height(TextRole::text, style_.text_step)));
    }

    int gap_before_next() const { return next_.line > 0 ? 0 : gap_between(next_.block - 1, next_.block); }

    /// Of the next line, and of all that must stand on the same page with it: a heading and the first line of what it heads.
    int needed_height() {
        int height = block(next_.block).line_height();
        if (next_.line > 0) return height;
        for (std::uint32_t at = next_.block; section_->blocks.at(at).kind == BlockKind::heading; ++at) {
            height += block(at).line_height() * (static_cast<int>(block(at).lines().size()) - 1);
            if (at + 1 >= section_->blocks.size()) break;
            height += gap_between(at, at + 1) + block(at + 1).line_height();
        }
        return height;
    }

    std::shared_ptr<const Typography> typography_;
    std::shared_ptr<const content::Section> section_;
    PageStyle style_;
    std::map<std::uint32_t, std::unique_ptr<BlockLayout>> blocks_;
    std::vector<Page> pages_;
    Line next_;  // the first line that is on no page yet
};

PageLayout::PageLayout(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style)
    : pages_{std::make_unique<Pages>(std::move(typography), std::move(section), std::move(style))} {}

PageLayout::~PageLayout() = default;

const PageStyle& PageLayout::style() const {
    return pages_->style();
}

const content::Section& PageLayout::section() const {
    return pages_->section();
}

std::size_t PageLayout::page_count() const {
    pages_->reach(std::numeric_limits<std::size_t>::max() - 1);
    return pages_->known();
}

bool PageLayout::has_page(std::size_t page) const {
    return pages_->reach(page);
}

std::size_t PageLayout::page_of(std::uint32_t byte) const {
    pages_->reach_byte(byte);
    std::size_t page = pages_->known() - 1;
    while (page > 0 && pages_->at(page).begin > byte) --page;
    return page;
}

content::ByteRange PageLayout::page_range(std::size_t page) const {
    if (!pages_->reach(page)) return {};
    const auto text_end = static_cast<std::uint32_t>(pages_->section().text.size());
    return {pages_->at(page).begin, pages_->reach(page + 1) ? pages_->at(page + 1).begin : text_end};
}

std::vector<LinePart> PageLayout::parts(std::size_t page, content::ByteRange range) const {
    std::vector<LinePart> found;
    if (range.empty() || !pages_->reach(page)) return found;
    for (const Pages::Line& at : pages_->at(page).lines) {
        const BlockLayout& block = pages_->block(at.block);
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
    const Pages::Line* nearest = nullptr;
    int nearest_distance = std::numeric_limits<int>::max();
    for (const Pages::Line& line : pages_->at(page).lines) {
        const int distance = distance_to(at.y, line.y, line.y + pages_->block(line.block).line_height() - 1);
        if (distance >= nearest_distance) continue;
        nearest = &line;
        nearest_distance = distance;
    }
    if (nearest == nullptr) return std::nullopt;
    const BlockLayout& block = pages_->block(nearest->block);
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
    for (const Pages::Line& at : pages_->at(page).lines) {
        const BlockLayout& block = pages_->block(at.block);
        if (at.y + block.line_height() <= top || at.y >= bottom) continue;
        block.draw(cairo, block.lines().at(at.line), at.y);
    }
}

}  // namespace lectern::kiosk
