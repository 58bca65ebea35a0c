#include "content/reader/document_check.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <utility>

#include "content/document/inline_spans.hpp"
#include "content/language/language_tag.hpp"
#include "content/language/safe_text.hpp"

namespace lectern::content {
namespace {

bool is_edge(std::string_view text, std::uint32_t byte) {
    return byte == text.size() || (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U);
}

bool is_stretch(std::string_view text, ByteRange range) {
    return range.begin < range.end && is_edge(text, range.begin) && is_edge(text, range.end);
}

bool lies_in(ByteRange inner, ByteRange outer) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// Whether each block is one line, and the blocks cover the text from its beginning to its end.
bool has_sound_blocks(const Section& section) {
    std::uint32_t next = 0;
    for (const Block& block : section.blocks) {
        if (block.kind > BlockKind::image_description || block.range.begin != next || !is_stretch(section.text, block.range)) return false;
        if (section.slice(block.range).contains('\n')) return false;
        const bool last = block.range.end == section.text.size();
        if (!last && section.text[block.range.end] != '\n') return false;
        next = block.range.end + 1;
    }
    return !section.blocks.empty() && section.blocks.back().range.end == section.text.size();
}

bool has_sound_words(const Section& section) {
    std::uint32_t end = 0;
    return std::ranges::all_of(
        section.words, [&](ByteRange word) { return is_stretch(section.text, word) && std::exchange(end, word.end) <= word.begin; });
}

/// Precondition: blocks and words are sound.
bool has_sound_sentences(const Section& section) {
    std::uint32_t end = 0;
    std::uint32_t block = 0;
    std::size_t words = 0;
    for (const Sentence& sentence : section.sentences) {
        if (!is_stretch(section.text, sentence.range) || std::exchange(end, sentence.range.end) > sentence.range.begin) return false;
        if (sentence.block >= section.blocks.size() || std::exchange(block, sentence.block) > sentence.block) return false;
        if (!lies_in(sentence.range, section.blocks[sentence.block].range)) return false;
        if (sentence.first_word != words || sentence.word_count == 0 || sentence.word_count > section.words.size() - words) return false;
        words += sentence.word_count;
        if (!lies_in({section.words[sentence.first_word].begin, section.words[words - 1].end}, sentence.range)) return false;
    }
    return words > 0 && words == section.words.size();
}

/// Whether the range does not cross a multiple of the grid, which is rounded up to the end of the code point there.
bool keeps_to_grid(ByteRange range) {
    constexpr std::uint32_t longest_letter = 4;
    const auto border = (range.begin / span_grid_bytes + 1) * span_grid_bytes;
    return range.end < border + longest_letter;
}

/// Whether the spans are as inline_spans.hpp stores them.
bool has_sound_spans(const Section& section) {
    std::uint32_t begin = 0;
    return std::ranges::all_of(section.spans, [&](const InlineSpan& span) {
        const bool says_language = span.kind == SpanKind::language;
        return span.kind <= SpanKind::footnote && is_stretch(section.text, span.range) && keeps_to_grid(span.range) &&
               std::exchange(begin, span.range.begin) <= span.range.begin &&
               (says_language ? is_language_tag(span.language) : span.language.empty());
    });
}

/// Precondition: blocks are sound.
bool has_safe_text(const Section& section) {
    return std::ranges::all_of(section.blocks, [&](const Block& block) { return is_safe_text(section.slice(block.range)); });
}

bool is_sound_section(const Section& section) {
    return has_sound_blocks(section) && has_safe_text(section) && has_sound_words(section) && has_sound_sentences(section) &&
           has_sound_spans(section);
}

std::optional<LoadError> excess(std::size_t found, std::size_t most, std::string_view of_what, std::string remedy) {
    if (found <= most) return std::nullopt;
    return LoadError{LoadError::Kind::too_large, {}, 0, 0, fmt::format("it has more than {} {}", most, of_what), std::move(remedy)};
}

}  // namespace

std::optional<LoadError> excess_in(const Document& document) {
    const auto spans = std::transform_reduce(document.sections.begin(), document.sections.end(), std::size_t{0}, std::plus<>(),
                                             [](const Section& section) { return section.spans.size(); });
    if (auto found = excess(document.sections.size(), most_sections, "sections", "split it into shorter articles")) return found;
    if (auto found = excess(spans, most_spans, "emphasized words", "split it into shorter articles")) return found;
    if (auto found = excess(document.title.size(), longest_title, "bytes in its title", "write a short one above it")) return found;
    return excess(document.notice.size(), longest_notice, "bytes in its notice", "write the rest into the article");
}

bool is_sound(const Document& document) {
    return !excess_in(document) && !document.sections.empty() && !document.title.empty() && is_safe_text(document.title) &&
           is_safe_text(document.notice) && is_language_tag(document.language) && std::ranges::all_of(document.sections, is_sound_section);
}

}  // namespace lectern::content
