// Takes an article's bytes, as plain text and as Markdown, through planning to the text for the engine, from its beginning and from random
// places.
#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <random>
#include <span>

#include "content/formats/markdown.hpp"
#include "content/formats/plain_text.hpp"
#include "content/source/source_text.hpp"
#include "speech/engine/espeak_text.hpp"
#include "speech/planning/utterance_planner.hpp"
#include "tests/fuzz/safe_text.hpp"

using namespace lectern;
using namespace lectern::speech;
using fuzz::require;

namespace {

constexpr std::array languages{"en", "en-GB", "de", "es-MX", "fr", "ar", "he", "hi", "ja", "ru", "th", "tlh", "zh"};
constexpr int jumps = 4;

std::shared_ptr<const Pronunciation> pronunciation() {
    PronunciationLexicon lexicon;
    lexicon.add({"metformin", "", "", "mɛtˈfɔːɹmɪn"});
    lexicon.add({"St. John's wort", "en", "saint john's wort", ""});
    lexicon.add({"2×", "", "twice", ""});
    return std::make_shared<const Pronunciation>(nullptr, std::make_shared<const PronunciationLexicon>(std::move(lexicon)));
}

void check_run(const SpokenRun& run) {
    fuzz::require_safe(run.text);
    std::uint32_t end = 0;
    for (const auto& [bytes, ipa] : run.pronounced) {
        require(end <= bytes.begin && !bytes.empty() && bytes.end <= run.text.size(), "pronounced stretches are in order and in their run");
        require(fuzz::is_boundary(run.text, bytes.begin) && fuzz::is_boundary(run.text, bytes.end), "pronounced stretches cut no letter");
        require(!ipa.empty(), "what is pronounced has sounds");
        end = bytes.end;
    }
}

void check_engine_text(const SpokenRun& run, std::span<const SpokenWord> words) {
    const auto text = espeak_text(run, words);
    require(text.code_points == fuzz::code_points_in(text.text), "the engine's code points are counted");
    require(text.word_ends.size() == words.size(), "every word ends in the engine's text");
    require(std::ranges::is_sorted(text.word_ends), "words end in the engine's text in order");
    require(text.word_ends.empty() || text.word_ends.back() <= text.code_points, "words end inside the engine's text");
}

void check_words(const Utterance& utterance) {
    for (std::size_t i = 0; i < utterance.words.size(); ++i) {
        const auto& word = utterance.words[i];
        require(word.run < utterance.runs.size(), "a word is spoken in a run that is there");
        const auto& text = utterance.runs[word.run].text;
        require(word.spoken.begin <= word.spoken.end && word.spoken.end <= text.size(), "a word is spoken inside its run");
        require(fuzz::is_boundary(text, word.spoken.begin) && fuzz::is_boundary(text, word.spoken.end), "a spoken word cuts no letter");
        if (i == 0) continue;
        const auto& before = utterance.words[i - 1];
        require(before.run < word.run || (before.run == word.run && before.spoken.end <= word.spoken.begin), "words are spoken in order");
        require(before.written.end <= word.written.begin, "words are planned in the order they are written");
    }
}

void check(const Utterance& utterance) {
    require(fuzz::code_points_in(utterance.text()) <= longest_piece, "no piece is longer than the engine holds");
    require(utterance.pause_after.count() >= 0, "no pause is negative");
    fuzz::code_points_in(utterance.written);
    check_words(utterance);
    std::span<const SpokenWord> rest = utterance.words;
    for (std::uint32_t run = 0; run < utterance.runs.size(); ++run) {
        const auto end = std::ranges::find_if(rest, [&](const SpokenWord& word) { return word.run != run; }) - rest.begin();
        check_run(utterance.runs[run]);
        check_engine_text(utterance.runs[run], rest.first(static_cast<std::size_t>(end)));
        rest = rest.subspan(static_cast<std::size_t>(end));
    }
    require(rest.empty(), "every word is spoken in a run");
}

/// Checks a section's words as they are planned: none is left out, and a word is repeated only when an utterance begins in the middle of
/// it.
class Reader {
public:
    Reader(const content::Document& document, content::TextPosition begin) : document_(document), section_(begin.section) {
        if (section_ < document_.sections.size())
            next_ = static_cast<std::size_t>(std::ranges::upper_bound(words(), begin.byte, {}, &content::ByteRange::end) - words().begin());
    }

    void take(const Utterance& utterance) {
        finish_sections_before(utterance.place.section);
        require(utterance.place.section == section_, "sections are read in order");
        if (next_ > 0 && words()[next_ - 1].begin < utterance.place.byte && utterance.place.byte < words()[next_ - 1].end) --next_;
        for (const auto& word : utterance.words) {
            require(next_ < words().size() && word.written == words()[next_], "every word is planned, once and in order");
            ++next_;
        }
    }

    void end() { finish_sections_before(document_.sections.size()); }

private:
    std::span<const content::ByteRange> words() const { return document_.sections[section_].words; }
    void finish_sections_before(std::size_t section) {
        for (; section_ < section; ++section_, next_ = 0) require(next_ == words().size(), "every word of a section is planned");
    }

    const content::Document& document_;
    std::size_t section_;
    std::size_t next_ = 0;
};

void read_from(UtterancePlanner planner, const content::Document& document, content::TextPosition begin) {
    planner.go_to(begin);
    Reader reader(document, begin);
    auto position = planner.position();
    while (const auto utterance = planner.next()) {
        require(position < planner.position(), "the planner moves on");
        position = planner.position();
        check(*utterance);
        reader.take(*utterance);
    }
    reader.end();
}

void read(content::Document read_document, std::mt19937& random) {
    const auto document = std::make_shared<const content::Document>(std::move(read_document));
    static const auto rules = pronunciation();
    const UtterancePlanner planner(document, rules, {}, {.rate_wpm = 80 + static_cast<int>(random() % 370)});
    read_from(planner, *document, {});
    for (int jump = 0; jump < jumps && !document->sections.empty(); ++jump) {
        const auto section = static_cast<std::uint32_t>(random() % document->sections.size());
        const auto size = document->sections[section].text.size();
        read_from(planner, *document, {section, static_cast<std::uint32_t>(random() % (size + 1))});
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    // The seed depends on all bytes, so that an input file contains the article and nothing else.
    std::mt19937 random(static_cast<std::mt19937::result_type>(std::hash<std::string_view>{}(bytes)));
    const auto text = content::clean_source(bytes);
    if (!text) return 0;
    const std::string language = languages[random() % languages.size()];
    read(content::read_plain_text(*text, language, "An article"), random);
    if (auto document = content::read_markdown(*text, language, "An article")) read(std::move(*document), random);
    return 0;
}
