#include "speech/engine/espeak_synthesizer.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <espeak-ng/speak_lib.h>
#include <fmt/format.h>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/language/language_tag.hpp"
#include "speech/engine/espeak_text.hpp"
#include "speech/engine/loudness_leveller.hpp"
#include "speech/engine/run_marks.hpp"
#include "speech/engine/run_sound.hpp"

namespace lectern::speech {
namespace {

constexpr int min_rate_wpm = 80;
constexpr int max_rate_wpm = 449;  // from 450 on the engine uses Sonic, and word events are out of order
constexpr int smallest_chunk_ms = 20;
constexpr std::uint32_t gap_between_runs = 882;  // 40 ms, like the gap between words of one sentence
constexpr std::size_t rehearsed_frames = 3 * sample_rate_hz;
constexpr std::size_t long_enough_to_measure = 60;  // bytes: some seconds; no text is longer than a piece

using Result = std::expected<void, SynthesisError>;

/// What the C callback uses during one call of the engine.
struct Speaking {
    RunSound* sound;
    RunMarks* marks;  ///< null if nothing is to be marked
    LoudnessLeveller* leveller;
    const std::string* voice;

    void note(const espeak_EVENT& event) const {
        if (marks == nullptr) return;
        const auto frame = static_cast<std::uint32_t>(std::max(event.sample, 0));
        if (event.type == espeakEVENT_PHONEME) marks->phoneme(phoneme_name(event), frame);
        if (event.type == espeakEVENT_WORD) {
            for (const auto& mark : marks->word_event(event.text_position, event.length, frame)) sound->mark(mark);
        }
    }

    /// Up to eight bytes; without a terminating zero if all eight are used.
    static std::string_view phoneme_name(const espeak_EVENT& event) {
        const std::string_view bytes(event.id.string, sizeof event.id.string);
        return bytes.substr(0, bytes.find('\0'));
    }
};

/// Called by the engine inside espeak_Synth, on the same thread. Returning 1 stops the engine.
int on_chunk(short* samples, int count, espeak_EVENT* events) {
    auto& speaking = *static_cast<Speaking*>(events->user_data);
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) speaking.note(*events);
    if (samples == nullptr || count <= 0) return speaking.sound->stopped() ? 1 : 0;
    const std::span<const Sample> sound(samples, static_cast<std::size_t>(count));
    speaking.leveller->measure(*speaking.voice, sound);
    return speaking.sound->take(sound) ? 0 : 1;
}

/// Silence after a letter, in frames: half the time of a word at this rate.
std::uint32_t spelling_pause(const Utterance& utterance) {
    return static_cast<std::uint32_t>(sample_rate_hz * 30 / std::clamp(utterance.prosody.rate_wpm, min_rate_wpm, max_rate_wpm));
}

/// What a language writes with signs that stand for words, which a voice has to know one by one.
struct ScriptSample {
    std::string_view language;
    const char* text;
};

constexpr std::array script_samples = {
    ScriptSample{"cmn", "每日三次"}, ScriptSample{"hak", "每日三次"}, ScriptSample{"yue", "每日三次"},
    ScriptSample{"zh", "每日三次"},  ScriptSample{"ja", "毎日三回"},
};

/// The engine says what a voice does not know in English, and writes "(en)" into the phonemes.
bool can_say(const char* voice, const char* text) {
    if (espeak_SetVoiceByName(voice) != EE_OK) return false;
    for (const void* rest = text; rest != nullptr;) {
        const char* phonemes = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, 0);
        if (phonemes == nullptr || std::string_view(phonemes).contains("(en)")) return false;
    }
    return true;
}

/// False for voices that read their language's own signs as English letters or names: "sit/cmn" and "jpx/ja" of eSpeak NG 1.51.
bool can_say_its_script(const Voice& voice) {
    const auto sample = std::ranges::find_if(
        script_samples, [&](const ScriptSample& known) { return content::covers_language(known.language, voice.language); });
    return sample == script_samples.end() || can_say(voice.name.c_str(), sample->text);
}

std::vector<Voice> list_voices() {
    std::vector<Voice> voices;
    for (auto** voice = espeak_ListVoices(nullptr); *voice != nullptr; ++voice) {
        // Pairs of a priority byte and a language name, ended by a zero byte.
        for (const char* entry = (*voice)->languages; *entry != '\0'; entry += std::strlen(entry + 1) + 2)
            voices.push_back({entry + 1, (*voice)->identifier, *entry});
    }
    std::map<std::string, bool> can_say_it;  // by name: a voice stands there for each of its languages, and loading it takes time
    std::erase_if(voices, [&](const Voice& voice) {
        const auto [asked, is_new] = can_say_it.try_emplace(voice.name);
        if (is_new) asked->second = can_say_its_script(voice);
        return !asked->second;
    });
    return voices;
}

class EspeakSynthesizer final : public Synthesizer {
public:
    explicit EspeakSynthesizer(const EspeakOptions& options) : options_(options), catalog_(list_voices()) {}

    /// Loads the default voice's dictionary before the first key press; an error if there is no such voice.
    Result warm_up() {
        const auto voice = voice_for(options_.default_language, {});
        return voice ? select(*voice) : std::unexpected(voice.error());
    }

    Result speak(const Utterance& utterance, const ChunkSink& sink) override {
        Spoken spoken;
        for (std::size_t run = 0; run < utterance.runs.size() && !spoken.stopped; ++run) {
            if (auto result = speak_run(utterance, run, sink, spoken); !result) return result;
        }
        return {};
    }

    const VoiceCatalog& catalog() const override { return catalog_; }

private:
    /// How far an utterance has come.
    struct Spoken {
        std::uint32_t frames = 0;
        std::size_t words = 0;
        bool stopped = false;

        void follow(const RunSound& sound) {
            frames = sound.end();
            stopped = sound.stopped();
        }
    };

    Result speak_run(const Utterance& utterance, std::size_t index, const ChunkSink& sink, Spoken& spoken) {
        const auto& run = utterance.runs[index];
        const auto voice = voice_for(run.language, utterance.prosody.variant);
        if (!voice) return std::unexpected(voice.error());
        if (auto selected = select(*voice); !selected) return selected;
        espeak_SetParameter(espeakRATE, std::clamp(utterance.prosody.rate_wpm, min_rate_wpm, max_rate_wpm), 0);
        espeak_SetParameter(espeakPITCH, std::clamp(utterance.prosody.pitch, 0, 99), 0);
        const auto words = words_of(utterance, index, spoken.words);
        const auto result = run.spelled ? spell(run, words, *voice, spelling_pause(utterance), sink, spoken)
                                        : say(utterance, index, words, *voice, sink, spoken);
        spoken.words += words.size();
        return result;
    }

    static std::span<const SpokenWord> words_of(const Utterance& utterance, std::size_t run, std::size_t first) {
        const auto words = std::span(utterance.words).subspan(first);
        const auto end = std::ranges::find_if(words, [&](const SpokenWord& word) { return word.run != run; });
        return {words.begin(), end};
    }

    Result say(const Utterance& utterance, std::size_t index, std::span<const SpokenWord> words, const std::string& voice,
               const ChunkSink& sink, Spoken& spoken) {
        const auto text = espeak_text(utterance.runs[index], words);
        const bool last = index + 1 == utterance.runs.size();
        unsigned flags = espeakCHARS_UTF8;
        if (last && utterance.ends_sentence) flags |= espeakENDPAUSE;
        if (text.has_phonemes) flags |= espeakPHONEMES;
        if (!leveller_.knows(voice)) rehearse(text.text, flags, voice);
        RunSound sound(sink, {spoken.frames, leveller_.gain(voice), last ? std::nullopt : std::optional(gap_between_runs)});
        auto& transcriptions = transcriptions_[voice];
        RunMarks marks(static_cast<std::uint32_t>(spoken.words), text, texts_of(utterance.runs[index], words), transcriptions);
        const auto result = call(text.text, flags, {&sound, &marks, &leveller_, &voice});
        for (const auto& mark : marks.end()) sound.mark(mark);
        sound.finish();
        spoken.follow(sound);
        for (const auto& word : marks.unknown()) transcriptions.emplace(word, transcribe(word));
        return result;
    }

    static std::vector<std::string_view> texts_of(const SpokenRun& run, std::span<const SpokenWord> words) {
        std::vector<std::string_view> texts;
        for (const auto& word : words) texts.push_back(std::string_view(run.text).substr(word.spoken.begin, word.spoken.size()));
        return texts;
    }

    /// Uses the voice that is currently selected.
    static std::string transcribe(const std::string& word) {
        const void* text = word.c_str();
        const auto* phonemes = espeak_TextToPhonemes(&text, espeakCHARS_UTF8, 0);
        return phonemes == nullptr ? std::string() : std::string(phonemes);
    }

    Result spell(const SpokenRun& run, std::span<const SpokenWord> letters, const std::string& voice, std::uint32_t pause,
                 const ChunkSink& sink, Spoken& spoken) {
        for (std::size_t i = 0; i < letters.size() && !spoken.stopped; ++i) {
            const auto [begin, end] = letters[i].spoken;
            const auto text = espeak_letter(std::string_view(run.text).substr(begin, end - begin));
            const unsigned flags = espeakCHARS_UTF8 | (text.is_markup ? espeakSSML : 0U);
            if (!leveller_.knows(voice)) rehearse(text.text, flags, voice);
            RunSound sound(sink, {spoken.frames, leveller_.gain(voice), 0});
            sound.mark({0, static_cast<std::uint32_t>(spoken.words + i)});
            const auto result = call(text.text, flags, {&sound, nullptr, &leveller_, &voice});
            sound.finish(pause);
            spoken.follow(sound);
            if (!result) return result;
        }
        return {};
    }

    /// Measures a voice that was never heard on the beginning of what it is about to say; numbers are added if that is too short.
    void rehearse(const std::string& start, unsigned flags, const std::string& voice) {
        std::size_t frames = 0;
        const auto text = start.size() < long_enough_to_measure ? start + " 1 2 3 4 5 6 7 8 9 10" : start;
        const ChunkSink measure_only = [&](const PcmChunk& chunk) { return (frames += chunk.samples.size()) < rehearsed_frames; };
        RunSound unheard(measure_only, {});
        [[maybe_unused]] const auto measured = call(text, flags, {&unheard, nullptr, &leveller_, &voice});
    }

    static Result call(const std::string& text, unsigned flags, Speaking speaking) {
        const auto result = espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, flags, nullptr, &speaking);
        if (result == EE_OK) return {};
        return std::unexpected(
            SynthesisError{fmt::format("eSpeak NG refused a sentence (error {}); it is left out", static_cast<int>(result))});
    }

    std::expected<std::string, SynthesisError> voice_for(const std::string& language, const std::string& variant) const {
        const auto* voice = catalog_.find(language);
        if (voice == nullptr) voice = catalog_.find(options_.default_language);
        if (voice != nullptr) return variant.empty() ? voice->name : voice->name + "+" + variant;
        return std::unexpected(
            SynthesisError{fmt::format("no voice for \"{}\"; set voice.language to one of `lectern voices`", options_.default_language)});
    }

    static Result select(const std::string& voice) {
        if (espeak_SetVoiceByName(voice.c_str()) == EE_OK) return {};
        return std::unexpected(SynthesisError{fmt::format("eSpeak NG cannot load its voice \"{}\"; reinstall espeak-ng-data", voice)});
    }

    EspeakOptions options_;
    VoiceCatalog catalog_;
    LoudnessLeveller leveller_;
    std::map<std::string, Transcriptions> transcriptions_;  ///< by voice; only of the few words that the engine speaks as one with others
};

}  // namespace

std::expected<std::unique_ptr<Synthesizer>, SynthesisError> make_espeak_synthesizer(const EspeakOptions& options) {
    // Terminating and starting again hangs, so the engine stays for the process's life.
    static const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, smallest_chunk_ms, nullptr,
                                              espeakINITIALIZE_DONT_EXIT | espeakINITIALIZE_PHONEME_EVENTS);
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
