#include "content/formats/document_builder.hpp"

#include <algorithm>
#include <iterator>

#include "content/document/inline_spans.hpp"
#include "content/language/safe_text.hpp"
#include "content/language/scripts.hpp"
#include "content/source/shortened.hpp"
#include "content/source/source_text.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t most_languages = 16;  // in one article: each loads ICU's tables

/// The language of the span that covers the whole block, else the document's.
const std::string& language_of(const SafeBlock& block, const std::string& language) {
    const auto whole = std::ranges::find_if(block.spans, [&](const InlineSpan& span) {
        return span.kind == SpanKind::language && span.range == ByteRange{0, static_cast<std::uint32_t>(block.text.size())};
    });
    return whole == block.spans.end() ? language : whole->language;
}

/// The ranges whose language the author marked, except the whole block: in order, merged where they touch.
std::vector<ByteRange> named_ranges(const SafeBlock& block) {
    std::vector<ByteRange> named;
    for (const InlineSpan& span : block.spans) {
        if (span.kind == SpanKind::language && span.range != ByteRange{0, static_cast<std::uint32_t>(block.text.size())})
            named.push_back(span.range);
    }
    std::ranges::sort(named);
    std::vector<ByteRange> merged;
    for (const ByteRange& range : named) {
        if (merged.empty() || range.begin > merged.back().end)
            merged.push_back(range);
        else
            merged.back().end = std::max(merged.back().end, range.end);
    }
    return merged;
}

bool overlaps_any(const std::vector<ByteRange>& ordered, ByteRange range) {
    const auto behind = std::ranges::upper_bound(ordered, range.begin, {}, &ByteRange::end);
    return behind != ordered.end() && behind->overlaps(range);
}

}  // namespace

DocumentBuilder::DocumentBuilder(std::string language, std::string fallback_title) : fallback_title_(std::move(fallback_title)) {
    document_.language = std::move(language);
}

void DocumentBuilder::set_notice(std::string_view notice) {
    document_.notice = safe_text(notice);
}

void DocumentBuilder::set_title(const BlockText& title) {
    auto heading = safe_block(title);
    if (!has_word(heading.text)) return;
    document_.title = shortened(heading.text, longest_label);
    document_.sections.emplace_back();
    append({BlockKind::heading}, std::move(heading));
}

void DocumentBuilder::begin_section(const BlockText& heading) {
    auto block = safe_block(heading);
    if (!has_word(block.text)) return;
    if (is_empty()) set_title(BlockText(fallback_title_));
    document_.sections.emplace_back();
    append({BlockKind::heading}, std::move(block));
}

void DocumentBuilder::add(BlockShape shape, const BlockText& text) {
    auto block = safe_block(text);
    if (!has_word(block.text)) return;
    if (is_empty()) set_title(BlockText(fallback_title_));
    append(shape, std::move(block));
}

void DocumentBuilder::append(BlockShape shape, SafeBlock block) {
    Section& section = document_.sections.back();
    if (!section.text.empty()) section.text += '\n';
    const auto begin = static_cast<std::uint32_t>(section.text.size());
    section.text += block.text;
    const ByteRange range{begin, static_cast<std::uint32_t>(section.text.size())};
    section.blocks.push_back({shape.kind, range, shape.depth, shape.ordinal});
    auto& rules = rules_of(language_of(block, document_.language));
    const auto words = segment(section, range, rules);
    auto guessed = rules.scripts.spans(block.text, words);
    const auto named = named_ranges(block);
    std::erase_if(guessed, [&](const InlineSpan& span) { return overlaps_any(named, span.range); });
    std::ranges::move(guessed, std::back_inserter(block.spans));
    for (InlineSpan& span : block.spans) span.range = {span.range.begin + begin, span.range.end + begin};
    append_spans(section, std::move(block.spans));
}

DocumentBuilder::LanguageRules& DocumentBuilder::rules_of(const std::string& language) {
    const bool too_many = rules_.size() >= most_languages && !rules_.contains(language);
    const auto& wanted = too_many ? document_.language : language;
    return rules_.try_emplace(wanted, wanted).first->second;
}

std::vector<ByteRange> DocumentBuilder::segment(Section& section, ByteRange block, LanguageRules& rules) {
    const std::string_view text = section.slice(block);
    auto words = rules.segmenter.words(text);
    const auto block_index = static_cast<std::uint32_t>(section.blocks.size() - 1);
    auto word = words.begin();
    for (const ByteRange& sentence : rules.segmenter.sentences(text, words)) {
        const auto next = std::find_if(word, words.end(), [&](const ByteRange& range) { return range.begin >= sentence.end; });
        const ByteRange range{sentence.begin + block.begin, sentence.end + block.begin};
        const auto first = static_cast<std::uint32_t>(section.words.size() + static_cast<std::size_t>(word - words.begin()));
        section.sentences.push_back({range, block_index, first, static_cast<std::uint32_t>(next - word)});
        word = next;
    }
    for (const ByteRange& range : words) section.words.push_back({range.begin + block.begin, range.end + block.begin});
    return words;
}

std::string title_from_file_name(std::string_view stem) {
    auto clean = clean_source(stem);
    if (!clean || !has_word(*clean)) return "Article";
    std::ranges::replace_if(*clean, [](char c) { return c == '-' || c == '_' || c == '\n'; }, ' ');
    std::string title = safe_text(BlockText(*clean).text());
    if (title.front() >= 'a' && title.front() <= 'z') title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

}  // namespace lectern::content
