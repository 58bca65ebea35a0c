// Sections written by hand, for tests of the code that draws them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/document/document.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/pages/typography.hpp"

namespace lectern::kiosk::testing {

struct BlockText {
    content::BlockKind kind = content::BlockKind::paragraph;
    std::string text;
    std::uint16_t ordinal = 0;
};

inline std::shared_ptr<content::Section> section_of(const std::vector<BlockText>& blocks) {
    auto section = std::make_shared<content::Section>();
    for (const BlockText& block : blocks) {
        if (!section->text.empty()) section->text += '\n';
        const auto begin = static_cast<std::uint32_t>(section->text.size());
        section->text += block.text;
        const auto end = static_cast<std::uint32_t>(section->text.size());
        section->blocks.push_back({.kind = block.kind, .range = {begin, end}, .ordinal = block.ordinal});
    }
    return section;
}

/// The first place of `text` in the section.
inline content::ByteRange range_of(const content::Section& section, std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(section.text.find(text));
    return {begin, begin + static_cast<std::uint32_t>(text.size())};
}

inline std::shared_ptr<const Typography> typography_of(Size pixels, double width_mm = 531, double distance_mm = 600) {
    return std::make_shared<Typography>(ViewingConditions{pixels, width_mm, distance_mm}, std::vector<std::string>{"Andika", "Noto Sans"});
}

inline std::size_t page_count(const PageLayout& pages) {
    std::size_t count = 0;
    for (std::optional<std::size_t> page = 0; page; page = pages.page_after(*page)) ++count;
    return count;
}

inline std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace lectern::kiosk::testing
