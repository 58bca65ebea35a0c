#include "speech/engine/speech_evidence.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <string_view>

#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::speech {
namespace {

constexpr Sample audible = 164;                       // 0.5 % of full scale, as in RunSound
constexpr std::size_t window = sample_rate_hz / 100;  // 10 ms
constexpr std::uint32_t frames_a_ms = sample_rate_hz / 1000;
constexpr std::uint32_t windows_a_word = 2;  // at 449 words a minute a word takes 134 ms
constexpr std::uint32_t spread_ms_a_word = 10;
constexpr std::size_t joined_words = 4;                                   // up to three words are spoken as one, under a single mark
constexpr std::size_t longest_silence = std::size_t{4} * sample_rate_hz;  // at 80 words a minute, pauses are less than half of that
constexpr std::size_t longest_start = std::size_t{5} * sample_rate_hz;
constexpr std::size_t longest_letter = sample_rate_hz;                 // at 80 words a minute
constexpr std::size_t longest_sign = std::size_t{8} * sample_rate_hz;  // a letter of an unknown script is spelled as six digits

bool is_ascii_letter(char32_t point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
}

/// Counts stretches of letters and digits.
struct Words {
    std::size_t all = 0;
    std::size_t letters = 0;  ///< those that begin with a letter; the engine may say many numbers under one mark
};

Words words_in(std::string_view text) {
    Words words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = content::next_point(text, at);
        const bool begins = content::is_letter_or_digit(point) && !inside;
        words.all += begins ? 1 : 0;
        words.letters += begins && !content::is_digit(point) ? 1 : 0;
        inside = content::is_letter_or_digit(point);
    }
    return words;
}

std::size_t longest_speech(const SpokenRun& run) {
    std::size_t frames = 0;
    for (std::size_t at = 0; at < run.text.size();) {
        const auto point = content::next_point(run.text, at);
        frames += (is_ascii_letter(point) || point == ' ') && !run.spelled ? longest_letter : longest_sign;
    }
    return frames;
}

}  // namespace

SpeechBounds speech_bounds(const Utterance& utterance) {
    SpeechBounds bounds{.longest = longest_start};
    std::size_t letters = 0;
    for (const auto& run : utterance.runs) {
        const auto words = words_in(run.text);
        bounds.words += words.all;
        letters += words.letters;
        bounds.longest += longest_speech(run);
    }
    bounds.audible_windows = static_cast<std::uint32_t>(bounds.words) * windows_a_word;
    const auto marked = std::min(letters, utterance.words.size());
    if (marked > joined_words) bounds.spread = static_cast<std::uint32_t>(marked - 1) * spread_ms_a_word * frames_a_ms;
    return bounds;
}

bool SpeechEvidence::add(std::span<const Sample> samples, std::span<const TimingMark> marks) {
    bool any_audible = false;
    for (const auto sample : samples) {
        const bool heard = std::abs(sample) > audible;
        any_audible = any_audible || heard;
        take_frame(heard);
    }
    for (const auto& mark : marks) came_.ahead.push_back(mark.frame);
    take_marks_inside();
    return any_audible;
}

void SpeechEvidence::take_frame(bool heard) {
    ++came_.frames;
    if (heard) came_.silent_since = came_.frames;
    came_.longest_silence = std::max(came_.longest_silence, came_.frames - came_.silent_since);
    came_.window_is_audible = came_.window_is_audible || heard;
    if (came_.frames % window != 0) return;
    came_.audible_windows += came_.window_is_audible ? 1 : 0;
    came_.window_is_audible = false;
}

void SpeechEvidence::take_marks_inside() {
    const auto beyond = std::ranges::find_if(came_.ahead, [&](std::uint32_t frame) { return frame >= came_.frames; });
    for (const auto frame : std::ranges::subrange(came_.ahead.begin(), beyond)) {
        came_.last_mark = std::max(came_.last_mark, frame);
        if (frame > 0 && !came_.first_move) came_.first_move = frame;
    }
    came_.ahead.erase(came_.ahead.begin(), beyond);
}

bool SpeechEvidence::speaks() const {
    return bounds_.words == 0 || (came_.audible_windows > 0 && (bounds_.spread == 0 || came_.first_move));
}

/// Whether the marks are spread over the sound: not all at its beginning, and not all at its end.
bool SpeechEvidence::marks_fit() const {
    return came_.last_mark >= bounds_.spread && came_.first_move.value_or(0) + std::size_t{bounds_.spread} <= came_.frames;
}

std::optional<std::string> SpeechEvidence::fault() const {
    if (endless()) return "no end of its sound";
    if (bounds_.words == 0) return std::nullopt;
    if (came_.audible_windows == 0) return "nothing to be heard";
    if (came_.audible_windows < bounds_.audible_windows)
        return fmt::format("{} ms of sound for {} words", came_.audible_windows * 10, bounds_.words);
    if (came_.longest_silence > longest_silence) return "a long silence in its sound";
    if (!marks_fit()) return fmt::format("no marks in the sound of {} words", bounds_.words);
    return std::nullopt;
}

}  // namespace lectern::speech
