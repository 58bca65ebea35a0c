// A deterministic speech engine: every word lasts 100 ms and has its own constant level.
#pragma once

#include <vector>

#include "speech/engine/synthesizer.hpp"

namespace lectern::tests {

inline constexpr std::uint32_t frames_a_word = 2205;  // 100 ms

/// The level of every sample of the utterance's word with this index.
constexpr speech::Sample level_of_word(std::size_t word) {
    return static_cast<speech::Sample>(1000 * (word + 1));
}

class ScriptedSynthesizer final : public speech::Synthesizer {
public:
    std::expected<void, speech::SynthesisError> speak(const speech::Utterance& utterance, const speech::ChunkSink& sink) override {
        if (utterance.text().contains("unspeakable")) return std::unexpected(speech::SynthesisError{"this cannot be spoken; leave it out"});
        const auto words = std::max<std::size_t>(utterance.words.size(), 1);
        for (std::size_t word = 0; word < words; ++word) {
            const std::vector<speech::Sample> samples(frames_a_word, level_of_word(word));
            const speech::TimingMark mark{static_cast<std::uint32_t>(word) * frames_a_word, static_cast<std::uint32_t>(word)};
            const auto marks = utterance.words.empty() ? std::span<const speech::TimingMark>() : std::span(&mark, 1);
            if (!sink({samples, marks})) return {};
        }
        return {};
    }
    const speech::VoiceCatalog& catalog() const override { return catalog_; }

private:
    speech::VoiceCatalog catalog_{{{"en", "scripted", 5}}};
};

}  // namespace lectern::tests
