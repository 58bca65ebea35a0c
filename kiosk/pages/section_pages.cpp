#include "kiosk/pages/section_pages.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lectern::kiosk {

namespace {

using content::BlockKind;

/// The number of cached layouts: more than one page contains, and few enough for a chapter of any length.
constexpr std::size_t kept_layouts = 64;
constexpr std::size_t neighbouring_layouts = 24;

constexpr std::size_t fewest_lines_to_give_one = 4;

/// An upper limit for the pages of a stretch; a stretch's page numbers begin at its index times this number.
constexpr std::size_t pages_a_stretch = std::size_t{1} << 20;

/// In lines of text: 1.5 between paragraphs (WCAG 1.4.8), less between blocks that belong together.
double gap_lines(BlockKind before, BlockKind after) {
    if (after == BlockKind::heading) return 1.5;
    const bool belongs = before == after && (after == BlockKind::list_item || after == BlockKind::table_row);
    const bool introduces = before == BlockKind::paragraph && after == BlockKind::list_item;
    return before == BlockKind::heading || belongs || introduces ? 0.5 : 1.5;
}

}  // namespace

SectionPages::SectionPages(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style)
    : typography_{std::move(typography)}, section_{std::move(section)}, style_{std::move(style)}, stretches_{stretches_of(*section_)} {}

const SectionPages::Page& SectionPages::at(std::size_t page) const {
    return pages_.at(page / pages_a_stretch).pages.at(page % pages_a_stretch);
}

SectionPages::Pages& SectionPages::pages_of(std::size_t stretch) {
    const auto [found, is_new] = pages_.try_emplace(stretch);
    if (is_new) {
        found->second.pieces = pieces_of(*section_, stretches_.at(stretch));
        found->second.next.stretch = stretch;
    }
    return found->second;
}

bool SectionPages::reach(std::size_t page) {
    if (page / pages_a_stretch >= stretches_.size()) return false;
    Pages& pages = pages_of(page / pages_a_stretch);
    while (pages.pages.size() <= page % pages_a_stretch && add_page(pages)) {
    }
    return page % pages_a_stretch < pages.pages.size();
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

std::size_t SectionPages::last_of(std::size_t stretch) {
    reach(stretch * pages_a_stretch + pages_a_stretch - 1);
    return stretch * pages_a_stretch + pages_of(stretch).pages.size() - 1;
}

std::size_t SectionPages::page_of(std::uint32_t byte) {
    const auto behind = std::ranges::upper_bound(stretches_, byte, {}, [](const Stretch& stretch) { return stretch.range.begin; });
    const auto stretch = static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - stretches_.begin(), 1) - 1);
    reach(stretch * pages_a_stretch);
    Pages& pages = pages_of(stretch);
    while (next_byte(pages) <= byte && add_page(pages)) {
    }
    std::size_t page = pages.pages.size() - 1;
    while (page > 0 && pages.pages[page].begin > byte) --page;
    return stretch * pages_a_stretch + page;
}

std::uint32_t SectionPages::end_of(std::size_t page) {
    if (reach(page + 1)) return at(page + 1).begin;
    const std::size_t next = page / pages_a_stretch + 1;
    return next < stretches_.size() ? stretches_[next].range.begin : static_cast<std::uint32_t>(section_->text.size());
}

const BlockLayout& SectionPages::layout_of(const Line& line) {
    const std::pair key{line.stretch, line.piece};
    const auto found = layouts_.find(key);
    if (found != layouts_.end()) return *found->second;
    if (layouts_.size() >= kept_layouts) {
        std::erase_if(layouts_, [key](const auto& kept) {
            const auto& [stretch, piece] = kept.first;
            return stretch != key.first || std::max(piece, key.second) - std::min(piece, key.second) > neighbouring_layouts;
        });
    }
    const Piece& piece = pages_.at(line.stretch).pieces.at(line.piece);
    auto made = std::make_unique<BlockLayout>(*typography_, *section_, section_->blocks.at(piece.block), piece.range, style_);
    return *layouts_.emplace(key, std::move(made)).first->second;
}

/// The first byte of the stretch that is not on a page yet.
std::uint32_t SectionPages::next_byte(const Pages& pages) {
    if (pages.next.piece >= pages.pieces.size()) return std::numeric_limits<std::uint32_t>::max();
    return layout_of(pages.next).lines().at(pages.next.line).range.begin;
}

bool SectionPages::add_page(Pages& pages) {
    Line& next = pages.next;
    if (next.piece >= pages.pieces.size() && !pages.pages.empty()) return false;
    Page page{.begin = pages.pages.empty() ? stretches_.at(next.stretch).range.begin : next_byte(pages), .lines = {}};
    int y = 0;
    while (next.piece < pages.pieces.size()) {
        const int top = y + (page.lines.empty() ? 0 : gap_before(next));
        if (!page.lines.empty() && top + needed_height(next) > style_.area.height) {
            keep_last_line_company(page, next);
            break;
        }
        page.lines.push_back({next.stretch, next.piece, next.line, top});
        y = top + layout_of(next).line_height();
        step(next);
    }
    pages.pages.push_back(std::move(page));
    return true;
}

void SectionPages::step(Line& next) {
    if (++next.line < layout_of(next).lines().size()) return;
    next = {next.stretch, next.piece + 1, 0, 0};
}

/// Avoids a widow: if a paragraph's last line would be alone on the next page, the line before it moves there too.
void SectionPages::keep_last_line_company(Page& page, Line& next) {
    if (!ends_block(next) || next.line < 2 || page.lines.size() < fewest_lines_to_give_one) return;
    page.lines.pop_back();
    --next.line;
}

const content::Block& SectionPages::block_of(const Line& line) const {
    return section_->blocks.at(pages_.at(line.stretch).pieces.at(line.piece).block);
}

/// True for the last line of a block, or of the part of the block that is in this stretch.
bool SectionPages::ends_block(const Line& line) {
    const auto& pieces = pages_.at(line.stretch).pieces;
    const bool ends_piece = line.line + 1 == layout_of(line).lines().size();
    return ends_piece && (line.piece + 1 == pieces.size() || pieces[line.piece + 1].block != pieces[line.piece].block);
}

/// Pieces of the same block have no gap between them.
int SectionPages::gap_between(const Line& before, const Line& after) const {
    const auto& one = block_of(before);
    const auto& other = block_of(after);
    if (&one == &other) return 0;
    return static_cast<int>(std::ceil(gap_lines(one.kind, other.kind) * typography_->line_height(TextRole::text, style_.text_step)));
}

int SectionPages::gap_before(const Line& line) const {
    return line.line > 0 ? 0 : gap_between({line.stretch, line.piece - 1}, line);
}

/// The height of the line and of everything that must be on the same page: a heading with the first line of what follows it, and the last
/// line of a list's introduction with the list's first line. It stops growing beyond a page's height, because more cannot be kept together.
int SectionPages::needed_height(const Line& line) {
    const auto& pieces = pages_.at(line.stretch).pieces;
    int height = layout_of(line).line_height();
    const Line following{line.stretch, line.piece + 1};
    if (following.piece < pieces.size() && ends_block(line) && introduces_list(*section_, pieces[line.piece].block))
        height += gap_between(line, following) + layout_of(following).line_height();
    if (line.line > 0) return height;
    for (Line at = line; block_of(at).kind == BlockKind::heading && height <= style_.area.height; ++at.piece) {
        height += layout_of(at).line_height() * (static_cast<int>(layout_of(at).lines().size()) - 1);
        if (at.piece + 1 >= pieces.size()) break;
        const Line behind{at.stretch, at.piece + 1};
        height += gap_between(at, behind) + layout_of(behind).line_height();
    }
    return height;
}

}  // namespace lectern::kiosk
