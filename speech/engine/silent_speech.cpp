#include "speech/engine/silent_speech.hpp"

#include <algorithm>
#include <vector>

namespace lectern::speech {
namespace {

constexpr std::int64_t bytes_a_word = 6;  // English, with the space; scripts that say more per character also use more bytes per character

std::uint32_t frames_for(std::size_t bytes, const Utterance& utterance) {
    const auto rate = std::clamp(utterance.prosody.rate_wpm, 80, 449);
    return static_cast<std::uint32_t>(static_cast<std::int64_t>(bytes) * sample_rate_hz * 60 / (rate * bytes_a_word));
}

}  // namespace

void read_silently(const Utterance& utterance, SpokenSoFar begin, const ChunkSink& sink) {
    std::vector<Sample> silence;
    if (utterance.words.empty()) {
        const auto all = frames_for(utterance.text().size(), utterance);
        silence.resize(all - std::min(all, begin.frames));
        sink({silence, {}});
        return;
    }
    auto frame = begin.frames;
    for (auto word = begin.words; word < utterance.words.size(); ++word) {
        const TimingMark mark{frame, word};
        silence.resize(frames_for(utterance.words[word].written.size() + 1, utterance));
        frame += static_cast<std::uint32_t>(silence.size());
        if (!sink({silence, {&mark, 1}})) return;
    }
}

}  // namespace lectern::speech
