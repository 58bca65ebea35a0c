// One section of an article as pages of whole lines, and where each byte of it stands on them.
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

/// Main thread only, like the Typography it uses. Pages are laid out when they are first asked for; a page that was laid out never changes.
/// Bytes are offsets into the section's text. There is always at least one page, and the first one is 0.
///
/// A long section is laid out in stretches of some 6 kB, each of which begins on a page of its own, so that any place in it can be shown
/// without laying out all that is before it (1.2 ms a kB). They end at blocks, and inside a longer block at sentences. So the numbers of
/// pages ascend, but with gaps: ask for the page after.
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
    /// The page on which this byte stands; the last page for a byte beyond the text. Lays out its stretch up to it.
    std::size_t page_of(std::uint32_t byte) const;
    /// From the page's first byte to the next page's first one; empty for a page that is not there.
    content::ByteRange page_range(std::size_t page) const;

    /// What a range takes of this page: one part a line, from top to bottom; none where it stands on other pages.
    std::vector<LinePart> parts(std::size_t page, content::ByteRange range) const;
    /// The same as the text's rectangles alone.
    std::vector<Rect> rectangles(std::size_t page, content::ByteRange range) const;
    /// The character at, or nearest to, this point of the text area; none where no text is near.
    std::optional<std::uint32_t> byte_at(std::size_t page, Point at) const;

    /// Draws the lines of the page that meet the clip, in one colour, on what is there already. The text area's top left corner is the
    /// origin.
    void draw(cairo_t* cairo, std::size_t page, Colour colour) const;

private:
    std::unique_ptr<SectionPages> pages_;  // filled as pages are asked for, which no caller can see
};

}  // namespace lectern::kiosk
