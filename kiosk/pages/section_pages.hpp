// The lines of one section, put on pages on demand; PageLayout is built on it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "content/document/document.hpp"
#include "kiosk/pages/block_layout.hpp"
#include "kiosk/pages/page_style.hpp"
#include "kiosk/pages/section_stretches.hpp"
#include "kiosk/pages/typography.hpp"

namespace lectern::kiosk {

/// Main thread only. Page numbers are those of PageLayout.
class SectionPages {
public:
    struct Line {
        std::size_t stretch = 0;
        std::size_t piece = 0;  ///< of the stretch
        std::size_t line = 0;   ///< of the piece
        int y = 0;
    };
    struct Page {
        std::uint32_t begin = 0;
        std::vector<Line> lines;
    };

    SectionPages(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style);

    const content::Section& section() const { return *section_; }
    const PageStyle& style() const { return style_; }
    /// A page that reach() has laid out.
    const Page& at(std::size_t page) const;
    /// The layout of the piece that contains the line.
    const BlockLayout& layout_of(const Line& line);

    /// Lays out pages up to this one; false if there is no such page.
    bool reach(std::size_t page);
    std::optional<std::size_t> after(std::size_t page);
    std::optional<std::size_t> before(std::size_t page);
    std::size_t last();
    std::size_t page_of(std::uint32_t byte);
    /// The first byte after the page.
    std::uint32_t end_of(std::size_t page);

private:
    /// The pages of a stretch that have been laid out so far.
    struct Pages {
        std::vector<Piece> pieces;  ///< found together with the first page
        std::vector<Page> pages;
        Line next;  ///< the first line that is not on a page yet
    };

    Pages& pages_of(std::size_t stretch);
    std::size_t last_of(std::size_t stretch);
    std::uint32_t next_byte(const Pages& pages);
    bool add_page(Pages& pages);
    void step(Line& next);
    void keep_last_line_company(Page& page, Line& next);
    const content::Block& block_of(const Line& line) const;
    int gap_between(const Line& before, const Line& after) const;
    int gap_before(const Line& line) const;
    bool ends_block(const Line& line);
    int needed_height(const Line& line);

    std::shared_ptr<const Typography> typography_;
    std::shared_ptr<const content::Section> section_;
    PageStyle style_;
    std::vector<Stretch> stretches_;                                                       // at least one
    std::map<std::size_t, Pages> pages_;                                                   // by stretch
    std::map<std::pair<std::size_t, std::size_t>, std::unique_ptr<BlockLayout>> layouts_;  // by stretch and piece
};

}  // namespace lectern::kiosk
