#include "speech/espeak_synthesizer.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <espeak-ng/speak_lib.h>
#include <fmt/format.h>
#include <vector>

#include "speech/word_marks.hpp"

namespace lectern::speech {
namespace {

constexpr int min_rate_wpm = 80;
constexpr int max_rate_wpm = 449;  // from 450 on Sonic takes over, and word events fall out of order
constexpr int smallest_chunk_ms = 20;
constexpr Sample audible = 164;          // 0.5 % of full scale
constexpr std::uint32_t lead_kept = 22;  // 1 ms before the first audible sample

/// What the C callback works on while one run is spoken.
struct Speaking {
    const ChunkSink& sink;
    WordMarker marker;
    std::uint32_t base = 0;     ///< frames of the runs before
    std::uint32_t dropped = 0;  ///< silent frames left out at the utterance's beginning
    std::uint32_t emitted = 0;
    bool leading = true;  ///< nothing audible yet
    bool stopped = false;
    std::vector<TimingMark> marks;

    /// The engine begins with up to 50 ms of silence; without it a key is answered so much sooner, and the first mark is true.
    std::span<const Sample> without_lead(std::span<const Sample> samples) {
        if (!leading) return samples;
        const auto onset = std::ranges::find_if(samples, [](Sample s) { return std::abs(s) > audible; });
        const auto at = static_cast<std::uint32_t>(onset - samples.begin());
        leading = onset == samples.end();
        const auto skipped = leading ? at : at - std::min(at, lead_kept);
        dropped += skipped;
        return samples.subspan(skipped);
    }

    void note(const espeak_EVENT& event) {
        if (event.type != espeakEVENT_WORD) return;
        const auto frame = base + static_cast<std::uint32_t>(std::max(event.sample, 0));
        if (auto mark = marker.word_event(event.text_position, event.length, frame)) marks.push_back(*mark);
    }

    /// Marks that came without a sample behind them.
    void flush_marks() {
        if (stopped || marks.empty()) return;
        leading = false;
        deliver({});
    }

    void deliver(std::span<const Sample> samples) {
        samples = without_lead(samples);
        if (leading) return;
        for (auto& mark : marks) mark.frame -= std::min(mark.frame, dropped);
        stopped = !sink({samples, marks});
        emitted += static_cast<std::uint32_t>(samples.size());
        marks.clear();
    }
};

/// Called by the engine inside espeak_Synth, on the same thread. 1 stops it.
int on_chunk(short* samples, int count, espeak_EVENT* events) {
    auto& speaking = *static_cast<Speaking*>(events->user_data);
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) speaking.note(*events);
    if (samples != nullptr && count > 0) speaking.deliver({samples, static_cast<std::size_t>(count)});
    return speaking.stopped ? 1 : 0;
}

std::vector<Voice> list_voices() {
    std::vector<Voice> voices;
    for (auto** voice = espeak_ListVoices(nullptr); *voice != nullptr; ++voice) {
        // Pairs of a priority byte and a language name, ended by a zero byte.
        for (const char* entry = (*voice)->languages; *entry != '\0'; entry += std::strlen(entry + 1) + 2)
            voices.push_back({entry + 1, (*voice)->identifier, *entry});
    }
    return voices;
}

class EspeakSynthesizer final : public Synthesizer {
public:
    explicit EspeakSynthesizer(const EspeakOptions& options) : options_(options), catalog_(list_voices()) {}

    /// Loads the default voice's dictionary before the first key, or tells that there is none.
    std::expected<void, SynthesisError> warm_up() { return select_voice(options_.default_language, {}); }

    std::expected<void, SynthesisError> speak(const Utterance& utterance, const ChunkSink& sink) override {
        std::uint32_t frames = 0;
        std::uint32_t dropped = 0;
        for (std::uint32_t run = 0; run < utterance.runs.size(); ++run) {
            Speaking speaking{sink, WordMarker(utterance, run), frames + dropped, dropped, 0, frames == 0, false, {}};
            if (auto spoken = speak_run(utterance, run, speaking); !spoken) return spoken;
            speaking.flush_marks();
            if (speaking.stopped) return {};
            frames += speaking.emitted;
            dropped = speaking.dropped;
        }
        return {};
    }

    const VoiceCatalog& catalog() const override { return catalog_; }

private:
    std::expected<void, SynthesisError> speak_run(const Utterance& utterance, std::uint32_t index, Speaking& speaking) {
        const auto& run = utterance.runs[index];
        if (auto selected = select_voice(run.language, utterance.prosody.variant); !selected) return selected;
        espeak_SetParameter(espeakRATE, std::clamp(utterance.prosody.rate_wpm, min_rate_wpm, max_rate_wpm), 0);
        espeak_SetParameter(espeakPITCH, std::clamp(utterance.prosody.pitch, 0, 99), 0);
        const bool ends = utterance.ends_sentence && index + 1 == utterance.runs.size();
        const unsigned flags = static_cast<unsigned>(espeakCHARS_UTF8) | (ends ? static_cast<unsigned>(espeakENDPAUSE) : 0U);
        const auto result = espeak_Synth(run.text.c_str(), run.text.size() + 1, 0, POS_CHARACTER, 0, flags, nullptr, &speaking);
        if (result != EE_OK)
            return std::unexpected(
                SynthesisError{fmt::format("eSpeak NG refused a sentence (error {}); it is left out", static_cast<int>(result))});
        return {};
    }

    std::expected<void, SynthesisError> select_voice(const std::string& language, const std::string& variant) {
        const auto* voice = catalog_.find(language);
        if (voice == nullptr) voice = catalog_.find(options_.default_language);
        if (voice == nullptr)
            return std::unexpected(SynthesisError{
                fmt::format("no voice for \"{}\"; set voice.language to one of `lectern voices`", options_.default_language)});
        const auto name = variant.empty() ? voice->name : voice->name + "+" + variant;
        if (espeak_SetVoiceByName(name.c_str()) != EE_OK)
            return std::unexpected(SynthesisError{fmt::format("eSpeak NG cannot load its voice \"{}\"; reinstall espeak-ng-data", name)});
        return {};
    }

    EspeakOptions options_;
    VoiceCatalog catalog_;
};

}  // namespace

std::expected<std::unique_ptr<Synthesizer>, SynthesisError> make_espeak_synthesizer(const EspeakOptions& options) {
    // Terminating and starting again hangs, so the engine stays for the process's life.
    static const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, smallest_chunk_ms, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) return std::unexpected(SynthesisError{"eSpeak NG does not start: its data is missing; install espeak-ng-data"});
    if (rate != sample_rate_hz)
        return std::unexpected(
            SynthesisError{fmt::format("eSpeak NG speaks at {} Hz instead of {}; install Debian's espeak-ng", rate, sample_rate_hz)});
    espeak_SetSynthCallback(on_chunk);
    auto synthesizer = std::make_unique<EspeakSynthesizer>(options);
    if (auto ready = synthesizer->warm_up(); !ready) return std::unexpected(ready.error());
    return synthesizer;
}

}  // namespace lectern::speech
