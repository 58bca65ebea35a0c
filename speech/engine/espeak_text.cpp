#include "speech/engine/espeak_text.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "content/language/utf8.hpp"
#include "speech/pronunciation/ipa_phonemes.hpp"
#include "speech/text/text_guard.hpp"

namespace lectern::speech {
namespace {

constexpr std::uint32_t most_marks = 8;  // code points of one letter; no language writes more

class Composer {
public:
    Composer(const SpokenRun& run, std::span<const SpokenWord> words) : run_(run), words_(words) {}

    EspeakText compose() {
        for (const auto& pronounced : run_.pronounced) {
            const auto phonemes = engine_phonemes(pronounced.ipa, run_.language);
            if (!phonemes) continue;
            copy_until(pronounced.bytes.begin);
            // With spaces around them: the engine skips phonemes next to a bracket or a quotation mark.
            replace_until(pronounced.bytes.end, fmt::format(" [[{}]] ", *phonemes));
        }
        copy_until(static_cast<std::uint32_t>(run_.text.size()));
        while (result_.word_ends.size() < words_.size()) result_.word_ends.push_back(result_.code_points);
        return std::move(result_);
    }

private:
    void copy_until(std::uint32_t end) {
        while (next_end() <= end) {
            append(next_end());
            result_.word_ends.push_back(result_.code_points);
        }
        append(end);
    }

    /// The words inside the replaced text end where the phonemes do.
    void replace_until(std::uint32_t end, const std::string& phonemes) {
        append_text(phonemes);
        at_ = std::max(at_, end);
        result_.has_phonemes = true;
        while (next_end() <= end) result_.word_ends.push_back(result_.code_points);
    }

    std::uint32_t next_end() const {
        return result_.word_ends.size() < words_.size() ? words_[result_.word_ends.size()].spoken.end : UINT32_MAX;
    }

    void append(std::uint32_t end) {
        if (end <= at_) return;
        auto text = run_.text.substr(at_, end - at_);
        if (!run_.pronounced.empty()) std::ranges::replace(text, '[', '(');  // otherwise it could begin phonemes
        append_text(text);
        at_ = end;
    }

    void append_text(std::string_view text) {
        result_.text += text;
        result_.code_points += static_cast<std::uint32_t>(content::count_points(text));
    }

    const SpokenRun& run_;
    std::span<const SpokenWord> words_;
    EspeakText result_;
    std::uint32_t at_ = 0;
};

}  // namespace

EspeakText espeak_text(const SpokenRun& run, std::span<const SpokenWord> words) {
    return Composer(run, words).compose();
}

EspeakLetter espeak_letter(std::string_view letter) {
    const auto first = content::decode_utf8(letter, 0).code_point;
    if (is_named_sign(first)) return {guard(letter).text, false};
    std::string numbers;
    std::uint32_t count = 0;
    for (std::uint32_t byte = 0; byte < letter.size() && count < most_marks; ++count) {
        const auto decoded = content::decode_utf8(letter, byte);
        numbers += fmt::format("&#{};", static_cast<std::uint32_t>(decoded.code_point));
        byte += decoded.size;
    }
    return {fmt::format("<say-as interpret-as=\"tts:char\">{}</say-as>", numbers), true};
}

}  // namespace lectern::speech
