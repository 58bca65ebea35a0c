#include "kiosk/pages/section_stretches.hpp"

#include <algorithm>
#include <string_view>

#include "content/language/scripts.hpp"
#include "content/language/segmenter.hpp"
#include "content/language/utf8.hpp"

namespace lectern::kiosk {

namespace {

using content::BlockKind;
using content::ByteRange;
using content::Section;

constexpr std::uint32_t stretch_bytes = 6000;
/// The cost of a block in addition to its text, as a number of bytes of text.
constexpr std::uint32_t block_bytes = 80;
/// A longer word is cut; no address is this long.
constexpr std::uint32_t longest_unbroken = 512;

/// The best place to cut the part of a block that begins at `begin`, at most `bytes` bytes after it.
std::uint32_t cut_behind(const Section& section, std::uint32_t begin, std::uint32_t bytes) {
    const std::uint32_t limit = begin + bytes;
    const std::uint32_t half = begin + bytes / 2;
    const auto begin_of = [](const content::Sentence& sentence) { return sentence.range.begin; };
    const auto behind = std::ranges::upper_bound(section.sentences, limit, {}, begin_of);
    if (behind != section.sentences.begin() && std::prev(behind)->range.begin > half) return std::prev(behind)->range.begin;
    const auto space = std::string_view{section.text}.substr(half, limit - half).find_last_of(' ');
    if (space != std::string_view::npos) return half + static_cast<std::uint32_t>(space) + 1;
    return content::letter_begin(section.text, limit);
}

/// The end of the part, or an earlier place if the text before it is too long without a possible line break.
std::uint32_t unbroken_end(std::string_view text, ByteRange part) {
    std::uint32_t place = part.begin;
    for (std::size_t at = part.begin; at < part.end;) {
        const char32_t point = content::next_point(text, at);
        if (content::is_white_space(point) || content::is_written_without_spaces(point)) place = static_cast<std::uint32_t>(at);
        if (at - place >= longest_unbroken) return std::min(part.end, content::letter_begin(text, static_cast<std::uint32_t>(at)));
    }
    return part.end;
}

class Stretches {
public:
    explicit Stretches(const Section& section) : section_{section} {}

    std::vector<Stretch> cut() {
        for (std::uint32_t block = 0; block < section_.blocks.size(); ++block) add(block);
        return std::move(stretches_);
    }

private:
    void add(std::uint32_t block) {
        ByteRange rest = section_.blocks[block].range;
        if (is_full(block)) begin(rest.begin, block);
        while (rest.size() > stretch_bytes) {
            rest.begin = cut_behind(section_, rest.begin, stretch_bytes);
            end(rest.begin, block);
            begin(rest.begin, block);
        }
        cost_ += rest.size() + block_bytes;
        end(rest.end, block);
    }

    /// True if a new stretch is to begin at this block. The limit is doubled after a block that must be on the same page as the next one.
    bool is_full(std::uint32_t block) const {
        if (block == 0) return false;
        const bool belongs = section_.blocks[block - 1].kind == BlockKind::heading || introduces_list(section_, block - 1);
        return cost_ >= (belongs ? 2 : 1) * stretch_bytes;
    }

    void begin(std::uint32_t byte, std::uint32_t block) {
        stretches_.push_back({{byte, byte}, block, block});
        cost_ = 0;
    }

    void end(std::uint32_t byte, std::uint32_t block) {
        stretches_.back().range.end = byte;
        stretches_.back().end_block = block + 1;
    }

    const Section& section_;
    std::vector<Stretch> stretches_{Stretch{}};
    std::uint32_t cost_ = 0;  ///< of the last stretch
};

}  // namespace

bool introduces_list(const Section& section, std::uint32_t block) {
    return section.blocks.at(block).kind == BlockKind::paragraph && block + 1 < section.blocks.size() &&
           section.blocks.at(block + 1).kind == BlockKind::list_item;
}

std::vector<Stretch> stretches_of(const Section& section) {
    return Stretches{section}.cut();
}

std::vector<Piece> pieces_of(const Section& section, const Stretch& stretch) {
    std::vector<Piece> pieces;
    for (std::uint32_t block = stretch.first_block; block < stretch.end_block; ++block) {
        const ByteRange whole = section.blocks.at(block).range;
        ByteRange rest{std::max(whole.begin, stretch.range.begin), std::min(whole.end, stretch.range.end)};
        do {
            const std::uint32_t end = unbroken_end(section.text, rest);
            pieces.push_back({block, {rest.begin, end}});
            rest.begin = end;
        } while (!rest.empty());
    }
    return pieces;
}

}  // namespace lectern::kiosk
