#include "speech/pronunciation/pronunciation_lexicon.hpp"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <utility>

#include "content/language/ascii.hpp"
#include "content/language/language_tag.hpp"
#include "content/language/utf8.hpp"
#include "speech/clinic/reading_rule.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

/// Folds case one letter for one, so that positions still map back to bytes; therefore "ß" stays.
char32_t folded(char32_t c) {
    return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

/// The form by which an entry and a text are compared: one kind of apostrophe and one kind of space.
char32_t canonical(char32_t c) {
    if (c == U'’' || c == U'ʼ') return U'\'';
    return is_space_character(c) ? U' ' : c;
}

std::u32string canonical_text(std::string_view text) {
    std::u32string result;
    for (std::uint32_t byte = 0; byte < text.size();) {
        const auto next = content::decode_utf8(text, byte);
        const char32_t c = canonical(next.code_point);
        if (c != U' ' || (!result.empty() && result.back() != U' ')) result += c;
        byte += next.size;
    }
    if (result.ends_with(U' ')) result.pop_back();
    return result;
}

std::u32string all_folded(std::u32string text) {
    std::ranges::transform(text, text.begin(), folded);
    return text;
}

/// Whether an entry matches in any case: it has more than one letter, and capitals at most at the beginning of words.
bool any_case_is_meant(std::u32string_view text) {
    bool inside_word = false;
    for (const char32_t c : text) {
        if (inside_word && u_isUUppercase(static_cast<UChar32>(c)) != 0) return false;
        inside_word = is_word_character(c) || c == U'\'';
    }
    return text.size() > 1;
}

/// The letters and digits up to the first other sign, case-folded; that sign if the text begins with it.
std::u32string first_word(std::u32string_view text) {
    const auto end = std::ranges::find_if_not(text, is_word_character);
    return all_folded(std::u32string(text.substr(0, std::max<std::size_t>(1, static_cast<std::size_t>(end - text.begin())))));
}

std::u32string first_word_at(std::string_view text, std::uint32_t byte) {
    std::u32string word;
    while (byte < text.size()) {
        const auto next = content::decode_utf8(text, byte);
        if (!word.empty() && !is_word_character(next.code_point)) break;
        word += folded(canonical(next.code_point));
        if (!is_word_character(next.code_point)) break;
        byte += next.size;
    }
    return word;
}

/// A text from one byte on, in the form in which entries are compared with it.
struct CanonicalText {
    std::u32string letters;
    std::vector<std::uint32_t> ends;  ///< where each of them ends, in bytes of the text
};

CanonicalText canonical_from(std::string_view text, std::uint32_t byte, std::size_t most) {
    CanonicalText result;
    while (byte < text.size() && result.letters.size() < most) {
        const auto letter = canonical(code_point_at(text, byte));
        do byte += content::decode_utf8(text, byte).size;
        while (letter == U' ' && byte < text.size() && is_space_character(code_point_at(text, byte)));
        result.letters += letter;
        result.ends.push_back(byte);
    }
    return result;
}

bool ends_word(std::string_view text, std::uint32_t byte) {
    const char32_t after = code_point_at(text, byte);
    if (!is_word_character(code_point_before(text, byte))) return true;
    if (is_word_character(after)) return false;
    return canonical(after) != U'\'' || !is_word_character(code_point_at(text, byte + content::decode_utf8(text, byte).size));
}

struct Elision {
    std::string_view letters;
    std::string_view ipa;
};
constexpr auto french_elisions =
    std::to_array<Elision>({{"qu", "k"}, {"c", "s"}, {"d", "d"}, {"j", "ʒ"}, {"l", "l"}, {"m", "m"}, {"n", "n"}, {"s", "s"}, {"t", "t"}});

/// The engine would say "l'" before phonemes as the letter's name, so the edit includes the elision and the phonemes begin with its sound.
void pronounce_with_elision(std::string_view text, std::uint32_t free_from, SpokenEdit& edit) {
    const auto before = text.substr(0, edit.source.begin);
    const auto apostrophe = before.ends_with("’") ? std::string_view("’").size() : 1;
    if (canonical(code_point_before(text, edit.source.begin)) != U'\'') return;
    for (const auto& [letters, ipa] : french_elisions) {
        if (before.size() < free_from + letters.size() + apostrophe) continue;
        const auto begin = static_cast<std::uint32_t>(before.size() - apostrophe - letters.size());
        if (content::ascii_lower(before.substr(begin, letters.size())) != letters || is_word_character(code_point_before(text, begin)))
            continue;
        edit.source.begin = begin;
        edit.ipa.insert(0, ipa);
        return;
    }
}

}  // namespace

void PronunciationLexicon::add(LexiconEntry entry) {
    auto exact = canonical_text(entry.grapheme);
    auto& same = exact_[exact];
    if (std::ranges::any_of(same, [&](std::size_t i) { return entries_[i].language == entry.language; })) return;
    same.push_back(entries_.size());
    if (any_case_is_meant(exact)) any_case_[all_folded(exact)].push_back(entries_.size());
    auto& lengths = lengths_[first_word(exact)];
    const auto place = std::ranges::lower_bound(lengths, exact.size(), std::ranges::greater{});
    if (place == lengths.end() || *place != exact.size()) lengths.insert(place, exact.size());
    entries_.push_back(std::move(entry));
}

void PronunciationLexicon::add(const PronunciationLexicon& other) {
    for (const auto& entry : other.entries_) add(entry);
}

const LexiconEntry* PronunciationLexicon::find(const ByText& entries, const std::u32string& text, std::string_view language) const {
    const auto same = entries.find(text);
    if (same == entries.end()) return nullptr;
    const auto covers = [&](std::size_t i) { return content::covers_language(entries_[i].language, language); };
    const auto first = std::ranges::find_if(same->second, covers);
    return first == same->second.end() ? nullptr : &entries_[*first];
}

const LexiconEntry* PronunciationLexicon::longest_at(std::string_view text, std::uint32_t byte, std::string_view language,
                                                     std::uint32_t& end) const {
    const auto lengths = lengths_.find(first_word_at(text, byte));
    if (lengths == lengths_.end()) return nullptr;
    const auto here = canonical_from(text, byte, lengths->second.front());
    for (const auto length : lengths->second) {
        if (length > here.letters.size() || !ends_word(text, here.ends[length - 1])) continue;
        const auto letters = here.letters.substr(0, length);
        const auto* entry = find(exact_, letters, language);
        if (entry == nullptr) entry = find(any_case_, all_folded(letters), language);
        if (entry != nullptr) return end = here.ends[length - 1], entry;
    }
    return nullptr;
}

std::vector<SpokenEdit> PronunciationLexicon::edits(std::string_view text, std::string_view language) const {
    const bool elides = content::covers_language("fr", language);
    std::vector<SpokenEdit> found;
    bool inside_word = false;
    for (std::uint32_t byte = 0; byte < text.size();) {
        const auto next = content::decode_utf8(text, byte);
        const bool of_word = is_word_character(next.code_point);
        std::uint32_t end = byte;
        const LexiconEntry* entry = inside_word && of_word ? nullptr : longest_at(text, byte, language, end);
        if (entry != nullptr) {
            const auto free_from = found.empty() ? 0 : found.back().source.end;
            found.push_back({{byte, end}, entry->spoken, entry->ipa});
            if (elides && !entry->ipa.empty()) pronounce_with_elision(text, free_from, found.back());
        }
        inside_word = entry == nullptr && of_word;
        byte = entry == nullptr ? byte + next.size : end;
    }
    return found;
}

}  // namespace lectern::speech
