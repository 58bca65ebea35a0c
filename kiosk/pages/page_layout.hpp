// One section of an article as pages of whole lines, and the place of each byte on them.
#pragma once

#include <cairo.h>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "content/document/document.hpp"
#include "kiosk/pages/page_style.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/values/geometry.hpp"
#include "kiosk/values/theme.hpp"

namespace lectern::kiosk {

class SectionPages;

/// Main thread only, like the Typography it uses. Pages are laid out on demand; a page that was laid out never changes.
/// Bytes are offsets into the section's text. There is always at least one page, and the first page is 0.
///
/// A long section is laid out in stretches of about 6 kB, each of which begins on a new page, so that any place can be shown without
/// laying out everything before it (1.2 ms per kB). Stretches end at the end of a block or, within a long block, of a sentence. So page
/// numbers ascend with gaps: use page_after() to get the next one.
class PageLayout {
public:
    PageLayout(std::shared_ptr<const Typography> typography, std::shared_ptr<const content::Section> section, PageStyle style);
    ~PageLayout();
    PageLayout(const PageLayout&) = delete;
    PageLayout& operator=(const PageLayout&) = delete;

    const PageStyle& style() const;
    const content::Section& section() const;

    std::optional<std::size_t> page_after(std::size_t page) const;
    std::optional<std::size_t> page_before(std::size_t page) const;
    std::size_t last_page() const;
    /// The page that contains this byte; the last page for a byte beyond the text. Lays out the byte's stretch up to it.
    std::size_t page_of(std::uint32_t byte) const;
    /// From the page's first byte to the next page's first byte; empty if there is no such page.
    content::ByteRange page_range(std::size_t page) const;

    /// The parts of a range on this page, one per line, from top to bottom; empty if the range is on other pages.
    std::vector<LinePart> parts(std::size_t page, content::ByteRange range) const;
    /// Only the text rectangles of these parts.
    std::vector<Rect> rectangles(std::size_t page, content::ByteRange range) const;
    /// The character at this point of the text area, or nearest to it; empty if no text is near.
    std::optional<std::uint32_t> byte_at(std::size_t page, Point at) const;

    /// Draws the lines of the page that intersect the clip, in one colour, over what is there. The origin is the text area's top left
    /// corner.
    void draw(cairo_t* cairo, std::size_t page, Colour colour) const;

private:
    std::unique_ptr<SectionPages> pages_;  // filled on demand, which callers cannot notice
};

}  // namespace lectern::kiosk
