#include "kiosk/section_pages.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lectern::kiosk {

namespace {

using content::BlockKind;

/// Laid-out blocks that are kept: more than one page holds, few enough for a chapter of any length.
constexpr std::size_t kept_blocks = 64;
constexpr std::size_t neighbouring_blocks = 24;

constexpr std::size_t fewest_lines_to_give_one = 4;

/// What can be laid out while nobody notices.
constexpr std::uint32_t stretch_bytes = 6000;
/// More than any stretch has.
constexpr std::size_t pages_a_stretch = std::size_t{1} << 20;

/// In lines of text: 1.5 between paragraphs (WCAG 1.4.8), less between what belongs together.
double gap_lines(BlockKind before, BlockKind after) {
    if (after == BlockKind::heading) return 1.5;
    const bool belongs = before == after && (after == BlockKind::list_item || after == BlockKind::table_row);
    const bool introduces = before == BlockKind::paragraph && after == BlockKind::list_item;
    return before == BlockKind::heading || belongs || introduces ? 0.5 : 1.5;
}

}  // namespace

SectionPages::SectionPages(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style)
    : typography_{std::move(typography)}, section_{std::move(section)}, style_{std::move(style)} {
    cut_into_stretches();
}

/// Where a stretch is long enough the next one begins, but not behind what must stand on one page with what follows.
void SectionPages::cut_into_stretches() {
    stretches_.emplace_back();
    for (std::uint32_t i = 0; i < section_->blocks.size(); ++i) {
        const std::uint32_t begin = section_->blocks[i].range.begin;
        const bool belongs = i == 0 || section_->blocks[i - 1].kind == BlockKind::heading || introduces_list(i - 1);
        if (!belongs && begin - stretches_.back().begin >= stretch_bytes)
            stretches_.push_back({.begin = begin, .end_block = 0, .pages = {}, .next = {i, 0, 0}});
        stretches_.back().end_block = i + 1;
    }
}

const SectionPages::Page& SectionPages::at(std::size_t page) const {
    return stretches_.at(page / pages_a_stretch).pages.at(page % pages_a_stretch);
}

bool SectionPages::reach(std::size_t page) {
    const std::size_t index = page / pages_a_stretch;
    if (index >= stretches_.size()) return false;
    Stretch& stretch = stretches_[index];
    while (stretch.pages.size() <= page % pages_a_stretch && add_page(stretch)) {
    }
    return page % pages_a_stretch < stretch.pages.size();
}

std::optional<std::size_t> SectionPages::after(std::size_t page) {
    if (reach(page + 1)) return page + 1;
    const std::size_t next = page / pages_a_stretch + 1;
    return next < stretches_.size() ? std::optional(next * pages_a_stretch) : std::nullopt;
}

std::optional<std::size_t> SectionPages::before(std::size_t page) {
    if (page % pages_a_stretch > 0) return page - 1;
    return page > 0 ? std::optional(last_of(page / pages_a_stretch - 1)) : std::nullopt;
}

std::size_t SectionPages::last() {
    return last_of(stretches_.size() - 1);
}

std::size_t SectionPages::last_of(std::size_t index) {
    reach(index * pages_a_stretch + pages_a_stretch - 1);
    return index * pages_a_stretch + stretches_[index].pages.size() - 1;
}

std::size_t SectionPages::page_of(std::uint32_t byte) {
    std::size_t index = stretches_.size() - 1;
    while (index > 0 && stretches_[index].begin > byte) --index;
    Stretch& stretch = stretches_[index];
    reach(index * pages_a_stretch);
    while (next_byte(stretch) <= byte && add_page(stretch)) {
    }
    std::size_t page = stretch.pages.size() - 1;
    while (page > 0 && stretch.pages[page].begin > byte) --page;
    return index * pages_a_stretch + page;
}

std::uint32_t SectionPages::end_of(std::size_t page) {
    if (reach(page + 1)) return at(page + 1).begin;
    const std::size_t next = page / pages_a_stretch + 1;
    return next < stretches_.size() ? stretches_[next].begin : static_cast<std::uint32_t>(section_->text.size());
}

const BlockLayout& SectionPages::block(std::uint32_t index) {
    const auto found = blocks_.find(index);
    if (found != blocks_.end()) return *found->second;
    if (blocks_.size() >= kept_blocks) {
        std::erase_if(
            blocks_, [index](const auto& kept) { return std::max(kept.first, index) - std::min(kept.first, index) > neighbouring_blocks; });
    }
    auto made = std::make_unique<BlockLayout>(*typography_, *section_, section_->blocks.at(index), style_);
    return *blocks_.emplace(index, std::move(made)).first->second;
}

/// The stretch's first byte that is on no page yet.
std::uint32_t SectionPages::next_byte(const Stretch& stretch) {
    const Line& next = stretch.next;
    if (next.block >= stretch.end_block) return std::numeric_limits<std::uint32_t>::max();
    return block(next.block).lines().at(next.line).range.begin;
}

bool SectionPages::add_page(Stretch& stretch) {
    Line& next = stretch.next;
    if (next.block >= stretch.end_block && !stretch.pages.empty()) return false;
    Page page{.begin = stretch.pages.empty() ? stretch.begin : next_byte(stretch), .lines = {}};
    int y = 0;
    while (next.block < stretch.end_block) {
        const int top = y + (page.lines.empty() ? 0 : gap_before(next));
        if (!page.lines.empty() && top + needed_height(next, stretch.end_block) > style_.area.height) {
            keep_last_line_company(page, next);
            break;
        }
        page.lines.push_back({next.block, next.line, top});
        y = top + block(next.block).line_height();
        step(next);
    }
    stretch.pages.push_back(std::move(page));
    return true;
}

void SectionPages::step(Line& next) {
    if (++next.line < block(next.block).lines().size()) return;
    next = {next.block + 1, 0, 0};
}

/// A paragraph's last line would stand alone on the next page: the line before it goes there too.
void SectionPages::keep_last_line_company(Page& page, Line& next) {
    const bool is_last = next.line + 1 == block(next.block).lines().size();
    if (!is_last || next.line < 2 || page.lines.size() < fewest_lines_to_give_one) return;
    page.lines.pop_back();
    --next.line;
}

int SectionPages::gap_between(std::uint32_t before, std::uint32_t after) const {
    const double lines = gap_lines(section_->blocks.at(before).kind, section_->blocks.at(after).kind);
    return static_cast<int>(std::ceil(lines * typography_->line_height(TextRole::text, style_.text_step)));
}

int SectionPages::gap_before(const Line& line) const {
    return line.line > 0 ? 0 : gap_between(line.block - 1, line.block);
}

/// A paragraph that a list follows: "What can help:".
bool SectionPages::introduces_list(std::uint32_t index) const {
    return section_->blocks.at(index).kind == BlockKind::paragraph && index + 1 < section_->blocks.size() &&
           section_->blocks.at(index + 1).kind == BlockKind::list_item;
}

/// Of the line, and of all that must stand on the same page with it: a heading and the first line of what it heads, a list's first line
/// and the last one of what introduces it.
int SectionPages::needed_height(const Line& line, std::uint32_t end_block) {
    int height = block(line.block).line_height();
    const bool is_last = line.line + 1 == block(line.block).lines().size();
    if (is_last && introduces_list(line.block)) height += gap_between(line.block, line.block + 1) + block(line.block + 1).line_height();
    if (line.line > 0) return height;
    for (std::uint32_t at = line.block; section_->blocks.at(at).kind == BlockKind::heading; ++at) {
        height += block(at).line_height() * (static_cast<int>(block(at).lines().size()) - 1);
        if (at + 1 >= end_block) break;
        height += gap_between(at, at + 1) + block(at + 1).line_height();
    }
    return height;
}

}  // namespace lectern::kiosk
