#include "content/language/segmenter.hpp"

#include <algorithm>
#include <optional>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "content/language/abbreviations.hpp"
#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {

/// Created on first use: the dictionaries of East Asia take megabytes that most kiosks never need.
struct Segmenter::Iterators {
    icu::Locale locale;
    std::unique_ptr<icu::BreakIterator> sentences;
    std::unique_ptr<icu::BreakIterator> words;

    using Make = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

    icu::BreakIterator* get(std::unique_ptr<icu::BreakIterator>& iterator, Make make) const {
        UErrorCode status = U_ZERO_ERROR;
        if (!iterator) iterator.reset(make(locale, status));
        return U_SUCCESS(status) ? iterator.get() : nullptr;
    }
};

namespace {

icu::Locale locale_of(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

/// All boundaries after the first, as byte offsets; only the text's end if ICU's data is missing.
std::vector<std::uint32_t> boundaries(icu::BreakIterator* iterator, std::string_view text) {
    std::vector<std::uint32_t> found;
    UErrorCode status = U_ZERO_ERROR;
    UText units = UTEXT_INITIALIZER;
    utext_openUTF8(&units, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (iterator != nullptr) iterator->setText(&units, status);
    if (iterator == nullptr || U_FAILURE(status)) {
        found.push_back(static_cast<std::uint32_t>(text.size()));
    } else {
        iterator->first();
        for (auto at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next())
            found.push_back(static_cast<std::uint32_t>(at));
    }
    utext_close(&units);
    return found;
}

bool divides_words(char32_t point) {
    return is_white_space(point) || point == U'—' || point == U'―';
}

/// Symbols that a voice speaks together with the number or name beside them.
bool belongs_to_word(char32_t point) {
    return std::u32string_view(U"%‰#§@&′″").contains(point);
}

bool is_trimmed(char32_t point) {
    const auto mask = U_GET_GC_MASK(static_cast<UChar32>(point));
    return (mask & (U_GC_P_MASK | U_GC_SK_MASK)) != 0 && !belongs_to_word(point);
}

/// The stretch without the punctuation at both ends; std::nullopt if it has no letter or digit.
std::optional<ByteRange> trimmed_word(std::string_view text, ByteRange stretch) {
    std::optional<ByteRange> word;
    bool spoken = false;
    for (std::size_t at = stretch.begin; at < stretch.end;) {
        const auto start = static_cast<std::uint32_t>(at);
        const char32_t point = next_point(text, at);
        spoken = spoken || is_letter_or_digit(point);
        if (is_trimmed(point)) continue;
        if (!word) word = ByteRange{start, start};
        word->end = static_cast<std::uint32_t>(at);
    }
    return spoken ? word : std::nullopt;
}

bool has_unspaced_script(std::string_view stretch) {
    for (std::size_t at = 0; at < stretch.size();) {
        if (is_written_without_spaces(next_point(stretch, at))) return true;
    }
    return false;
}

std::string_view view(std::string_view text, ByteRange range) {
    return text.substr(range.begin, range.size());
}

/// From `begin` to the next divider or the end; `begin` is moved past the divider.
ByteRange next_stretch(std::string_view text, std::size_t& begin) {
    const auto start = static_cast<std::uint32_t>(begin);
    auto end = start;
    while (begin < text.size() && !divides_words(next_point(text, begin))) end = static_cast<std::uint32_t>(begin);
    return {start, end};
}

/// Longer than any abbreviation; limits how far is searched in text without spaces.
constexpr std::size_t token_reach = 64;

/// The token before `end`, back to white space and without quotes and brackets before it; `end` is moved to where it begins.
std::string_view token_before(std::string_view text, std::size_t& end) {
    const std::size_t last = text.substr(0, end).find_last_not_of(' ');
    if (last == std::string_view::npos) return {};
    const std::size_t reach = last > token_reach ? last - token_reach : 0;
    const std::size_t gap = text.substr(reach, last - reach).find_last_of(' ');
    end = gap == std::string_view::npos ? reach : reach + gap + 1;
    std::string_view token = text.substr(end, last + 1 - end);
    while (!token.empty() && is_trimmed(first_point(token))) {
        std::size_t after = 0;
        next_point(token, after);
        token.remove_prefix(after);
    }
    return token;
}

std::string_view word_after(std::string_view text, std::size_t boundary) {
    const std::string_view rest = text.substr(boundary, token_reach);
    std::size_t at = std::min(rest.find_first_not_of(' '), rest.size());
    const auto word = trimmed_word(rest, next_stretch(rest, at));
    return word ? view(rest, *word) : std::string_view{};
}

bool goes_on_at(std::string_view language, std::string_view text, std::size_t boundary) {
    StopContext stop;
    std::size_t before = boundary;
    stop.token = token_before(text, before);
    if (!stop.token.ends_with('.')) return false;
    stop.word_before = token_before(text, before);
    stop.next = word_after(text, boundary);
    return sentence_goes_on(language, stop);
}

/// The part of UAX 29's rules that needs no more than two neighbours. It never separates what the complete rules keep together.
bool belong_together(char32_t before, char32_t after) {
    const auto kind = [](char32_t point) {
        return static_cast<UGraphemeClusterBreak>(u_getIntPropertyValue(static_cast<UChar32>(point), UCHAR_GRAPHEME_CLUSTER_BREAK));
    };
    if (before < 0x300 && after < 0x300) return false;
    const auto first = kind(before);
    const auto second = kind(after);
    const bool extends =
        second == U_GCB_EXTEND || second == U_GCB_ZWJ || second == U_GCB_SPACING_MARK || second == U_GCB_V || second == U_GCB_T;
    const bool goes_on = first == U_GCB_ZWJ || first == U_GCB_PREPEND || first == U_GCB_L;
    return extends || goes_on || (first == U_GCB_REGIONAL_INDICATOR && second == U_GCB_REGIONAL_INDICATOR) ||
           (U_GET_GC_MASK(static_cast<UChar32>(after)) & U_GC_M_MASK) != 0;
}

ByteRange without_space_around(std::string_view text, ByteRange range) {
    while (!range.empty() && text[range.begin] == ' ') ++range.begin;
    while (!range.empty() && text[range.end - 1] == ' ') --range.end;
    return range;
}

}  // namespace

std::vector<ByteRange> letters_in(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> clusters(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    std::vector<ByteRange> found;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : boundaries(U_SUCCESS(status) ? clusters.get() : nullptr, text)) {
        if (!is_white_space(first_point(text.substr(begin)))) found.push_back({begin, end});
        begin = end;
    }
    return found;
}

std::uint32_t letter_begin(std::string_view text, std::uint32_t byte) {
    constexpr std::uint32_t reach = 128;
    std::size_t at = std::min<std::size_t>(byte, text.size());
    while (at < text.size() && U8_IS_TRAIL(text[at])) ++at;
    const std::size_t end = std::min(text.size(), at + reach);
    while (at > 0 && at < end && belong_together(last_point(text.substr(0, at)), first_point(text.substr(at)))) next_point(text, at);
    return static_cast<std::uint32_t>(at);
}

Segmenter::Segmenter(std::string_view language) : language_(language), iterators_(std::make_unique<Iterators>()) {
    iterators_->locale = locale_of(language_);
}

Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;

std::vector<ByteRange> Segmenter::words(std::string_view text) {
    std::vector<ByteRange> found;
    for (std::size_t at = 0; at < text.size();) {
        const ByteRange stretch = next_stretch(text, at);
        if (has_unspaced_script(view(text, stretch))) {
            split_by_dictionary(text, stretch, found);
        } else if (const auto word = trimmed_word(text, stretch)) {
            found.push_back(*word);
        }
    }
    return found;
}

void Segmenter::split_by_dictionary(std::string_view text, ByteRange stretch, std::vector<ByteRange>& found) {
    icu::BreakIterator* dictionary = iterators_->get(iterators_->words, &icu::BreakIterator::createWordInstance);
    std::uint32_t begin = stretch.begin;
    for (const std::uint32_t end : boundaries(dictionary, view(text, stretch))) {
        const ByteRange piece{begin, stretch.begin + end};
        if (const auto word = trimmed_word(text, piece)) found.push_back(*word);
        begin = piece.end;
    }
}

std::vector<std::uint32_t> Segmenter::sentence_ends(std::string_view text) {
    auto ends = boundaries(iterators_->get(iterators_->sentences, &icu::BreakIterator::createSentenceInstance), text);
    std::erase_if(ends, [&](std::uint32_t end) { return end < text.size() && goes_on_at(language_, text, end); });
    return ends;
}

std::vector<ByteRange> Segmenter::sentences(std::string_view text, const std::vector<ByteRange>& words) {
    std::vector<ByteRange> found;
    std::uint32_t begin = 0;
    auto word = words.begin();
    for (const std::uint32_t end : sentence_ends(text)) {
        const auto next = std::find_if(word, words.end(), [&](const ByteRange& range) { return range.begin >= end; });
        // ICU also ends a sentence inside "?q=A" of a web address: an end inside a word does not count.
        if (next != words.begin() && std::prev(next)->end > end) continue;
        if (next != word) {
            found.push_back({begin, end});
            begin = end;
        } else if (!found.empty()) {
            found.back().end = begin = end;  // "…" or "(!)" without a word belongs to the sentence before it
        }
        word = next;
    }
    for (ByteRange& sentence : found) sentence = without_space_around(text, sentence);
    return found;
}

}  // namespace lectern::content
