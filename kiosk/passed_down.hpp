// Settings as the other rooms take them: plain values are passed down.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "config/settings.hpp"
#include "content/document_loader.hpp"
#include "speech/portaudio_output.hpp"
#include "speech/synthesizer_process.hpp"
#include "speech/utterance_planner.hpp"

namespace lectern::kiosk {

/// `log` takes lines; it is called on the engine's thread.
inline speech::SynthesizerProcessOptions engine_options(const config::Settings& settings, std::function<void(std::string)> log) {
    return {content::program_beside_this_one("lectern-speech"), settings.voice.language, std::move(log)};
}

/// How the voice sounds at this rate: the interface's own differs from the one that reads, so that both are told apart.
inline speech::Prosody prosody(const config::Settings& settings, speech::UtteranceKind kind, int rate_wpm) {
    const auto& voice = settings.voice;
    return {rate_wpm, voice.pitch, kind == speech::UtteranceKind::reading ? voice.reading_variant : voice.interface_variant};
}

inline speech::PortAudioOptions device_options(const config::Settings& settings) {
    return {settings.sound.device, std::chrono::milliseconds(settings.sound.latency_ms)};
}

inline content::LoadLimits load_limits(const config::Settings& settings) {
    return {static_cast<std::uint64_t>(settings.articles.max_bytes), settings.voice.language};
}

inline speech::Pauses pauses(const config::Settings& settings) {
    return {std::chrono::milliseconds(settings.voice.sentence_pause_ms), std::chrono::milliseconds(settings.voice.paragraph_pause_ms),
            std::chrono::milliseconds(settings.voice.section_pause_ms)};
}

}  // namespace lectern::kiosk
