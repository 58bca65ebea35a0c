#include "speech/planning/utterance_planner.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "content/language/scripts.hpp"
#include "content/language/segmenter.hpp"
#include "content/language/utf8.hpp"
#include "speech/planning/spoken_stretch.hpp"
#include "speech/text/text_guard.hpp"

namespace lectern::speech {
namespace {

constexpr std::uint32_t shortest_clause = 60;  // code points: a part shorter than this sounds chopped
constexpr std::uint32_t widest_window = 1600;  // bytes: twice the longest piece, whatever its script
constexpr std::ptrdiff_t context_words = 8;
constexpr std::uint32_t widest_context = 400;  // bytes: eight words of usual length are shorter
constexpr int nominal_rate_wpm = 160;

bool followed_by_item(const content::Section& section, std::uint32_t block) {
    const auto& blocks = section.blocks;
    return blocks[block].kind == content::BlockKind::list_item && block + 1 < blocks.size() &&
           blocks[block + 1].kind == content::BlockKind::list_item;
}

bool ends_clause(char32_t c) {
    return c == ',' || c == ';' || c == ':' || c == ')' || c == 0x2013 || c == 0x2014 || c == 0x060C || c == 0x3001 || c == 0xFF0C;
}

using Words = std::span<const content::ByteRange>;

/// Whether a cut at `byte` splits neither a written word nor what is said for it.
bool may_be_cut(const SpokenText& spoken, std::uint32_t byte, Words words) {
    if (!spoken.may_be_cut(byte)) return false;
    const auto origin = spoken.origin[byte];
    const auto word = std::ranges::upper_bound(words, origin, {}, &content::ByteRange::end);
    return word == words.end() || word->begin >= origin;
}

/// Where the first part of this text ends, in bytes: at a clause, else at a space, else between two words, else in the middle of one.
std::uint32_t first_part(const SpokenText& spoken, Words words) {
    std::uint32_t clause = 0;
    std::uint32_t space = 0;
    std::uint32_t word = 0;
    std::uint32_t byte = 0;
    char32_t before = 0;
    char32_t last = 0;
    for (std::uint32_t count = 0; byte < spoken.text.size(); ++count) {
        if (count == longest_piece) return clause > 0 ? clause : space > 0 ? space : word > 0 ? word : byte;
        if (byte > 0 && may_be_cut(spoken, byte, words)) {
            word = byte;
            if (last == ' ') space = byte;
            if (last == ' ' && count > shortest_clause && ends_clause(before)) clause = byte;
        }
        const auto decoded = content::decode_utf8(spoken.text, byte);
        before = std::exchange(last, decoded.code_point);
        byte += decoded.size;
    }
    return byte;
}

/// What is said before an item of a numbered list if its number is shown.
std::string spoken_ordinal(const content::Block& block) {
    return block.ordinal > 0 ? std::to_string(block.ordinal) + ": " : "";
}

/// A comma for a list item that is followed by another one and has no punctuation at its end: the pitch stays up until the last item, as
/// when a person reads a list. Other blocks need nothing: the engine ends a sentence even without a full stop.
std::string missing_comma(const content::Section& section, std::uint32_t block) {
    const auto text = section.slice(section.blocks[block].range);
    return followed_by_item(section, block) && content::is_letter_or_digit(content::last_point(text)) ? "," : "";
}

/// Whether the last token can take one more character.
bool has_room(std::string_view text) {
    const auto token = text.substr(text.find_last_of(' ') + 1);
    return std::ranges::count_if(token, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }) < longest_token;
}

/// Where the context of the word at `byte` begins: as many words before it as a dose or a name may have, but not beyond the sentence.
std::uint32_t context_before(Words words, std::uint32_t byte, std::uint32_t sentence_begin) {
    const auto word = std::ranges::upper_bound(words, byte, {}, &content::ByteRange::end);
    const auto first = word - std::min(context_words, word - words.begin());
    const bool is_near = first == words.begin() && byte - sentence_begin <= widest_context;
    if (is_near) return sentence_begin;
    const auto near = std::find_if(first, word, [&](const content::ByteRange& before) { return before.begin + widest_context >= byte; });
    return near == word ? byte : near->begin;
}

/// Where the part of the sentence ends that is prepared for one utterance; preparing far more than it can hold is not worth the time. The
/// part ends before a word, or before a letter if no word begins for long.
std::uint32_t window_end(const content::Section& section, std::uint32_t begin, std::uint32_t sentence_end) {
    if (sentence_end - begin <= widest_window) return sentence_end;
    const auto limit = begin + widest_window;
    const Words words = section.words;
    const auto word = std::ranges::upper_bound(words, limit, {}, &content::ByteRange::end);
    const auto next = word == words.end() ? sentence_end : word->begin;
    const bool is_near = next > begin && next <= limit + widest_window;
    return std::min(sentence_end, is_near ? next : content::letter_begin(section.text, limit));
}

}  // namespace

UtterancePlanner::UtterancePlanner(std::shared_ptr<const content::Document> document, std::shared_ptr<const Pronunciation> pronunciation,
                                   Pauses pauses, Prosody prosody)
    : document_(std::move(document)), pronunciation_(std::move(pronunciation)), pauses_(pauses), prosody_(std::move(prosody)) {
    skip_finished_sections();
}

void UtterancePlanner::go_to(content::TextPosition position) {
    section_ = position.section;
    sentence_ = 0;
    byte_ = 0;
    if (section_ < document_->sections.size()) find_word(position.byte);
    skip_finished_sections();
}

/// Moves the cursor to the first word that ends after `byte`; if that is the first word of a sentence, to the whole sentence.
void UtterancePlanner::find_word(std::uint32_t byte) {
    const auto& sentences = section().sentences;
    const auto sentence = std::ranges::upper_bound(sentences, byte, {}, [](const auto& candidate) { return candidate.range.end; });
    sentence_ = static_cast<std::uint32_t>(sentence - sentences.begin());
    if (sentence == sentences.end() || byte <= sentence->range.begin) return;
    const auto words = std::span(section().words).subspan(sentence->first_word, sentence->word_count);
    const auto word = std::ranges::upper_bound(words, byte, {}, &content::ByteRange::end);
    if (word == words.end())
        ++sentence_;
    else if (word != words.begin())
        byte_ = word->begin;
}

void UtterancePlanner::skip_finished_sections() {
    while (section_ < document_->sections.size() && sentence_ >= section().sentences.size()) {
        ++section_;
        sentence_ = 0;
        byte_ = 0;
    }
}

content::TextPosition UtterancePlanner::position() const {
    if (section_ >= document_->sections.size()) return {static_cast<std::uint32_t>(document_->sections.size()), 0};
    return {section_, std::max(byte_, section().sentences[sentence_].range.begin)};
}

std::optional<Utterance> UtterancePlanner::next() {
    if (section_ >= document_->sections.size()) return std::nullopt;
    auto utterance = plan_piece();
    skip_finished_sections();
    return utterance;
}

Utterance UtterancePlanner::plan_piece() {
    const auto& sentence = section().sentences[sentence_];
    const auto& block = section().blocks[sentence.block];
    const auto words = std::span(section().words).subspan(sentence.first_word, sentence.word_count);
    const auto begin = position().byte;
    const auto window = window_end(section(), begin, sentence.range.end);
    auto stretch = spoken_stretch(section(), {begin, window}, context_before(words, begin, sentence.range.begin),
                                  {document_->language, *pronunciation_});
    if (begin == block.range.begin) stretch.put_before(spoken_ordinal(block));
    if (window == block.range.end && has_room(stretch.spoken.text)) stretch.put_behind(missing_comma(section(), sentence.block));
    const auto end = first_part(stretch.spoken, words);
    const bool whole = end == stretch.spoken.text.size() && window == sentence.range.end;
    const auto end_byte = stretch.spoken.origin_behind(end);

    Utterance utterance{.kind = UtteranceKind::reading, .prosody = prosody_, .ends_sentence = whole};
    const auto first = std::ranges::upper_bound(words, begin, {}, &content::ByteRange::end) - words.begin();
    stretch.fill(utterance, end, words.subspan(static_cast<std::size_t>(first)));
    utterance.place = {section_, sentence_, static_cast<std::uint32_t>(first), begin, sentence.range.begin};
    utterance.written = section().slice({begin, whole ? sentence.range.end : end_byte});
    if (whole) {
        utterance.pause_after = pause_behind(sentence) * nominal_rate_wpm / prosody_.rate_wpm;
        ++sentence_;
        byte_ = 0;
    } else {
        byte_ = end_byte;
    }
    return utterance;
}

std::chrono::milliseconds UtterancePlanner::pause_behind(const content::Sentence& sentence) const {
    if (&sentence == &section().sentences.back())
        return section_ + 1 == document_->sections.size() ? std::chrono::milliseconds{0} : pauses_.section;
    if ((&sentence)[1].block == sentence.block) return pauses_.sentence;
    return followed_by_item(section(), sentence.block) ? pauses_.item : pauses_.paragraph;
}

}  // namespace lectern::speech
