#include "speech/utterance_planner.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "speech/text_guard.hpp"
#include "speech/utf8.hpp"

namespace lectern::speech {
namespace {

constexpr std::uint32_t shortest_clause = 60;  // code points: a part shorter than this sounds chopped
constexpr int nominal_rate_wpm = 160;

bool ends_clause(char32_t c) {
    return c == ',' || c == ';' || c == ':' || c == ')' || c == 0x2013 || c == 0x2014 || c == 0x060C || c == 0x3001 || c == 0xFF0C;
}

/// Where the first part of this text ends, in bytes: at a clause, else at a space, else in the middle of a word.
std::uint32_t first_part(std::string_view text) {
    std::uint32_t clause = 0;
    std::uint32_t space = 0;
    std::uint32_t byte = 0;
    char32_t before = 0;
    for (std::uint32_t count = 0; byte < text.size(); ++count) {
        if (count == longest_piece) return clause > 0 ? clause : space > 0 ? space : byte;
        const auto decoded = decode_utf8(text, byte);
        if (decoded.code_point == ' ') {
            space = byte + 1;
            if (count >= shortest_clause && ends_clause(before)) clause = byte + 1;
        }
        before = decoded.code_point;
        byte += decoded.size;
    }
    return static_cast<std::uint32_t>(text.size());
}

/// What is said before an item of a numbered list, where its number is shown.
std::string spoken_ordinal(const content::Section& section, const content::Sentence& sentence) {
    const auto& block = section.blocks[sentence.block];
    const bool first = block.range.begin == sentence.range.begin;
    return first && block.ordinal > 0 ? std::to_string(block.ordinal) + ": " : "";
}

void put_before(GuardedText& guarded, const std::string& text, std::uint32_t origin) {
    guarded.text.insert(0, text);
    guarded.origin.insert(guarded.origin.begin(), text.size(), origin);
}

}  // namespace

UtterancePlanner::UtterancePlanner(std::shared_ptr<const content::Document> document, Pauses pauses, Prosody prosody)
    : document_(std::move(document)), pauses_(pauses), prosody_(prosody) {
    skip_finished_sections();
}

void UtterancePlanner::go_to(content::TextPosition position) {
    section_ = position.section;
    sentence_ = 0;
    byte_ = 0;
    if (section_ < document_->sections.size()) find_word(position.byte);
    skip_finished_sections();
}

/// The first word that ends behind this byte, and its sentence; at a sentence's first word, all of the sentence.
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
    const auto begin = position().byte;
    auto guarded = guard(section().slice({begin, sentence.range.end}));
    for (auto& origin : guarded.origin) origin += begin;
    if (begin == sentence.range.begin) put_before(guarded, spoken_ordinal(section(), sentence), begin);
    const auto end = first_part(guarded.text);
    const bool whole = end == guarded.text.size();
    const auto end_byte = guarded.origin[end];

    Utterance utterance{.kind = UtteranceKind::reading, .prosody = prosody_, .ends_sentence = whole};
    utterance.runs.push_back({guarded.text.substr(0, end), document_->language});
    const auto words = std::span(section().words).subspan(sentence.first_word, sentence.word_count);
    const auto first = std::ranges::upper_bound(words, begin, {}, &content::ByteRange::end);
    for (auto word = first; word != words.end() && word->begin < end_byte; ++word) {
        auto spoken = guarded.spoken(*word);
        utterance.words.push_back({0, {spoken.begin, std::min(spoken.end, end)}, *word});
    }
    utterance.place = {section_, sentence_, static_cast<std::uint32_t>(first - words.begin()), begin, sentence.range.begin};
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
    return (&sentence)[1].block == sentence.block ? pauses_.sentence : pauses_.paragraph;
}

}  // namespace lectern::speech
