#include "tests/speech/spoken_words.hpp"

#include <algorithm>

#include "speech/pronunciation/pronunciation.hpp"

namespace lectern::speech {
namespace {

std::string heard(const SpokenEdit& edit) {
    return edit.ipa.empty() ? edit.spoken : "{" + edit.ipa + "}";
}

/// Calls `take` with each spoken piece and the byte of the text that it belongs to.
template <typename Take>
void for_each_piece(std::string_view text, std::span<const SpokenEdit> edits, Take take) {
    std::uint32_t at = 0;
    const auto as_written = [&](std::uint32_t end) {
        for (; at < end; ++at) take(std::string(1, text[at]), at);
    };
    for (const auto& edit : edits) {
        as_written(edit.source.begin);
        take(heard(edit), edit.source.begin);
        at = edit.source.end;
    }
    as_written(static_cast<std::uint32_t>(text.size()));
}

struct Word {
    std::uint32_t begin;
    std::string written;
    std::string spoken;
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    for (std::uint32_t byte = 0; byte < text.size(); ++byte) {
        if (text[byte] == ' ') continue;
        if (byte == 0 || text[byte - 1] == ' ') words.push_back({byte, {}, {}});
        words.back().written += text[byte];
    }
    return words;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

}  // namespace

std::string with_edits(std::string_view text, std::span<const SpokenEdit> edits) {
    std::string spoken;
    for_each_piece(text, edits, [&](const std::string& piece, std::uint32_t) { spoken += piece; });
    return spoken;
}

std::vector<std::string> word_by_word(std::string_view text, std::span<const SpokenEdit> edits) {
    auto words = words_of(text);
    for_each_piece(text, edits, [&](const std::string& piece, std::uint32_t origin) {
        const auto behind = std::ranges::upper_bound(words, origin, {}, &Word::begin);
        if (behind != words.begin()) (behind - 1)->spoken += piece;
    });
    std::vector<std::string> lines;
    lines.reserve(words.size());
    for (const auto& word : words) lines.push_back(word.written + "=" + trimmed(word.spoken));
    return lines;
}

std::string said(std::string_view text, std::string_view language) {
    return with_edits(text, Pronunciation(nullptr, nullptr).edits(text, language));
}

std::vector<std::string> said_by_word(std::string_view text, std::string_view language) {
    return word_by_word(text, Pronunciation(nullptr, nullptr).edits(text, language));
}

}  // namespace lectern::speech
