// Settings as the other rooms take them: plain values are passed down.
#pragma once

#include "config/settings.hpp"
#include "content/document_loader.hpp"
#include "speech/espeak_synthesizer.hpp"
#include "speech/portaudio_output.hpp"
#include "speech/utterance_planner.hpp"

namespace lectern::kiosk {

inline speech::EspeakOptions engine_options(const config::Settings& settings) {
    return {settings.voice.language};
}

/// How the voice sounds at this rate: the interface's own differs from the one that reads, so that both are told apart.
inline speech::Prosody prosody(const config::Settings& settings, speech::UtteranceKind kind, int rate_wpm) {
    const auto& voice = settings.voice;
    return {rate_wpm, voice.pitch, kind == speech::UtteranceKind::reading ? voice.reading_variant : voice.interface_variant};
}

inline speech::PortAudioOptions device_options(const config::Settings& settings) {
    return {settings.sound.device, std::chrono::milliseconds(settings.sound.latency_ms),
            std::chrono::milliseconds(settings.sound.wake_lead_ms)};
}

inline content::LoadLimits load_limits(const config::Settings& settings) {
    return {static_cast<std::uint64_t>(settings.articles.max_bytes), settings.voice.language};
}

inline speech::Pauses pauses(const config::Settings& settings) {
    return {std::chrono::milliseconds(settings.voice.sentence_pause_ms), std::chrono::milliseconds(settings.voice.paragraph_pause_ms),
            std::chrono::milliseconds(settings.voice.section_pause_ms)};
}

}  // namespace lectern::kiosk
