// The second step of reading plain text: decides which lines are the title and headings.
#include "content/formats/plain_text.hpp"

#include <algorithm>

#include "content/formats/document_builder.hpp"
#include "content/formats/text_lines.hpp"
#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t longest_title = 120;
constexpr std::size_t longest_heading = 80;
constexpr std::ptrdiff_t most_heading_words = 12;

bool reads_like_a_title(const TextBlock& block) {
    return count_points(block.text.text()) <= longest_title && !ends_like_a_sentence(block.text.text());
}

/// Whether it is short and has no full stop. A colon is allowed, since it announces what follows: a list, or the text under a heading.
bool could_be_heading(const TextBlock& block) {
    const std::string& text = block.text.text();
    const bool is_short = count_points(text) <= longest_heading && std::ranges::count(text, ' ') < most_heading_words;
    return is_short && has_word(text) && (!ends_like_a_sentence(text) || text.ends_with(':'));
}

class PlainTextReader {
public:
    PlainTextReader(std::vector<TextBlock> blocks, const std::string& language, const std::string& file_title)
        : blocks_(std::move(blocks)), builder_(language, file_title) {}

    Document read() {
        for (std::size_t i = 0; i < blocks_.size(); ++i) add(i);
        return builder_.finish();
    }

private:
    void add(std::size_t i) {
        const TextBlock& block = blocks_[i];
        if (i == 0 && !block.is_item && reads_like_a_title(block)) {
            builder_.set_title(block.text);
        } else if (is_heading(i)) {
            builder_.begin_section(BlockText(block.is_item ? block.source : std::string_view(block.text.text())));
        } else {
            const BlockKind kind = block.is_item ? BlockKind::list_item : BlockKind::paragraph;
            builder_.add({kind, block.depth, block.ordinal}, block.text);
        }
    }

    bool is_heading(std::size_t i) const {
        if (i + 1 >= blocks_.size() || !is_candidate(i)) return false;
        if (blocks_[i].is_underlined) return true;
        if (is_candidate(i + 1)) return stands_alone(i) && !is_candidate_at_distance(i, -1) && leads_text(i + 1);
        // Several short lines in a row are an address or a verse: the last of them is a heading only after a blank line.
        const bool ends_a_run = i > 1 && is_candidate_at_distance(i, -1);
        return leads_text(i) && (!ends_a_run || blocks_[i].blank_before);
    }

    /// Whether longer text or a list follows directly.
    bool leads_text(std::size_t i) const {
        if (i + 1 >= blocks_.size() || is_candidate(i + 1)) return false;
        const TextBlock& next = blocks_[i + 1];
        const bool announces = blocks_[i].text.text().ends_with(':');
        if (next.is_item) return !announces && !blocks_[i].is_item;
        return count_points(next.text.text()) > count_points(blocks_[i].text.text());
    }

    /// A single numbered line ("1. Muscle pain") may be a heading too; an item next to another item belongs to a list.
    bool is_candidate(std::size_t i) const {
        if (!could_be_heading(blocks_[i])) return false;
        if (!blocks_[i].is_item) return true;
        const bool alone = !is_item_at_distance(i, -1) && !is_item_at_distance(i, 1);
        return alone && blocks_[i].ordinal > 0;
    }

    bool stands_alone(std::size_t i) const { return blocks_[i].blank_before && blocks_[i].blank_after; }

    bool is_item_at_distance(std::size_t i, std::ptrdiff_t distance) const {
        const std::size_t other = i + static_cast<std::size_t>(distance);  // wraps around below 0, which is then out of range
        return other < blocks_.size() && blocks_[other].is_item;
    }

    bool is_candidate_at_distance(std::size_t i, std::ptrdiff_t distance) const {
        const std::size_t other = i + static_cast<std::size_t>(distance);
        return other > 0 && other < blocks_.size() && is_candidate(other);
    }

    std::vector<TextBlock> blocks_;
    DocumentBuilder builder_;
};

}  // namespace

Document read_plain_text(std::string_view text, const std::string& language, const std::string& file_title) {
    return PlainTextReader(read_text_blocks(text), language, file_title).read();
}

}  // namespace lectern::content
