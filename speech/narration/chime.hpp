// Two soft notes that ask for attention before an announcement. They are computed, so that no file can be missing and they are as loud as
// the voices.
#pragma once

#include <memory>
#include <vector>

#include "speech/narration/rendered_speech.hpp"
#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// A falling third, E5 and C5, low enough for listeners with high-frequency hearing loss; about a second, at target_lufs.
std::vector<Sample> chime_samples();
/// The same as speech to announce; it needs no engine. Its text is "♪", the sign for music in subtitles.
std::shared_ptr<RenderedSpeech> chime();

}  // namespace lectern::speech
