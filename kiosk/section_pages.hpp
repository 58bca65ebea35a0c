// The lines of one section, put on pages as far as somebody asked: what PageLayout answers from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "content/document.hpp"
#include "kiosk/block_layout.hpp"
#include "kiosk/page_layout.hpp"
#include "kiosk/typography.hpp"

namespace lectern::kiosk {

/// Main thread only. Pages are numbered as PageLayout says.
class SectionPages {
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

    SectionPages(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style);

    const content::Section& section() const { return *section_; }
    const PageStyle& style() const { return style_; }
    /// A page that was reached.
    const Page& at(std::size_t page) const;
    const BlockLayout& block(std::uint32_t index);

    /// Whether that page is there.
    bool reach(std::size_t page);
    std::optional<std::size_t> after(std::size_t page);
    std::optional<std::size_t> before(std::size_t page);
    std::size_t last();
    std::size_t page_of(std::uint32_t byte);
    /// The first byte behind the page.
    std::uint32_t end_of(std::size_t page);

private:
    /// Blocks that are laid out together, from the stretch's start onwards.
    struct Stretch {
        std::uint32_t begin = 0;      ///< the first byte
        std::uint32_t end_block = 0;  ///< the first block behind it
        std::vector<Page> pages;
        Line next;  ///< the first line that is on no page yet
    };

    void cut_into_stretches();
    std::size_t last_of(std::size_t index);
    std::uint32_t next_byte(const Stretch& stretch);
    bool add_page(Stretch& stretch);
    void step(Line& next);
    void keep_last_line_company(Page& page, Line& next);
    int gap_between(std::uint32_t before, std::uint32_t after) const;
    int gap_before(const Line& line) const;
    bool introduces_list(std::uint32_t index) const;
    int needed_height(const Line& line, std::uint32_t end_block);

    std::shared_ptr<const Typography> typography_;
    std::shared_ptr<const content::Section> section_;
    PageStyle style_;
    std::map<std::uint32_t, std::unique_ptr<BlockLayout>> blocks_;
    std::vector<Stretch> stretches_;  // at least one
};

}  // namespace lectern::kiosk
