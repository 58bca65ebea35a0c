#include "content/document_builder.hpp"

#include <algorithm>
#include <iterator>

#include "content/scripts.hpp"
#include "content/source_text.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t most_languages = 16;  // of one article: each holds ICU's tables

void append_spans(std::vector<InlineSpan>& spans, const BlockText& text, std::uint32_t offset) {
    for (InlineSpan span : text.spans()) {
        if (span.range.empty()) continue;
        span.range = {span.range.begin + offset, span.range.end + offset};
        spans.push_back(std::move(span));
    }
}

/// What is said of the whole block, else the document's.
const std::string& language_of(const BlockText& text, const std::string& language) {
    const auto whole = std::ranges::find_if(text.spans(), [&](const InlineSpan& span) {
        return span.kind == SpanKind::language && span.range == ByteRange{0, static_cast<std::uint32_t>(text.text().size())};
    });
    return whole == text.spans().end() ? language : whole->language;
}

/// Whether the author said the language of some of it, and not of the whole block.
bool overlaps_named_language(const Section& section, ByteRange block, ByteRange range) {
    return std::ranges::any_of(section.spans, [&](const InlineSpan& span) {
        return span.kind == SpanKind::language && span.range != block && span.range.overlaps(range);
    });
}

}  // namespace

DocumentBuilder::DocumentBuilder(std::string language, std::string fallback_title) : fallback_title_(std::move(fallback_title)) {
    document_.language = std::move(language);
}

void DocumentBuilder::set_title(const BlockText& title) {
    if (!has_word(title.text())) return;
    document_.title = title.text();
    document_.sections.emplace_back();
    append({BlockKind::heading}, title);
}

void DocumentBuilder::begin_section(const BlockText& heading) {
    if (!has_word(heading.text())) return;
    if (is_empty()) set_title(BlockText(fallback_title_));
    document_.sections.emplace_back();
    append({BlockKind::heading}, heading);
}

void DocumentBuilder::add(BlockShape shape, const BlockText& text) {
    if (!has_word(text.text())) return;
    if (is_empty()) set_title(BlockText(fallback_title_));
    append(shape, text);
}

void DocumentBuilder::append(BlockShape shape, const BlockText& text) {
    Section& section = document_.sections.back();
    if (!section.text.empty()) section.text += '\n';
    const auto begin = static_cast<std::uint32_t>(section.text.size());
    section.text += text.text();
    const ByteRange range{begin, static_cast<std::uint32_t>(section.text.size())};
    section.blocks.push_back({shape.kind, range, shape.depth, shape.ordinal});
    append_spans(section.spans, text, begin);
    segment(section, range, language_of(text, document_.language));
}

DocumentBuilder::LanguageRules& DocumentBuilder::rules_of(const std::string& language) {
    const bool too_many = rules_.size() >= most_languages && !rules_.contains(language);
    const auto& wanted = too_many ? document_.language : language;
    return rules_.try_emplace(wanted, wanted).first->second;
}

void DocumentBuilder::segment(Section& section, ByteRange block, const std::string& language) {
    const std::string_view text = section.slice(block);
    auto& rules = rules_of(language);
    const auto words = rules.segmenter.words(text);
    const auto block_index = static_cast<std::uint32_t>(section.blocks.size() - 1);
    auto word = words.begin();
    for (const ByteRange& sentence : rules.segmenter.sentences(text, words)) {
        const auto next = std::find_if(word, words.end(), [&](const ByteRange& range) { return range.begin >= sentence.end; });
        const ByteRange range{sentence.begin + block.begin, sentence.end + block.begin};
        const auto first = static_cast<std::uint32_t>(section.words.size() + (word - words.begin()));
        section.sentences.push_back({range, block_index, first, static_cast<std::uint32_t>(next - word)});
        word = next;
    }
    for (const ByteRange& range : words) section.words.push_back({range.begin + block.begin, range.end + block.begin});
    std::vector<InlineSpan> guessed = rules.scripts.spans(text, words);
    for (InlineSpan& span : guessed) span.range = {span.range.begin + block.begin, span.range.end + block.begin};
    std::erase_if(guessed, [&](const InlineSpan& span) { return overlaps_named_language(section, block, span.range); });
    std::ranges::move(guessed, std::back_inserter(section.spans));
}

std::string title_from_file_name(std::string_view stem) {
    auto clean = clean_source(stem);
    if (!clean || !has_word(*clean)) return "Article";
    std::ranges::replace_if(*clean, [](char c) { return c == '-' || c == '_' || c == '\n'; }, ' ');
    std::string title = BlockText(*clean).text();
    if (title.front() >= 'a' && title.front() <= 'z') title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

}  // namespace lectern::content
