// Two soft notes that ask for attention before something is said. Made here: no file to lose, and as loud as the voices.
#pragma once

#include <memory>
#include <vector>

#include "speech/narration/rendered_speech.hpp"
#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// A falling third, E5 and C5, low enough for ears that have lost the high ones; about a second, at target_lufs.
std::vector<Sample> chime_samples();
/// The same as something to announce; it needs no engine. Its text is the sign for music, as subtitles have it.
std::shared_ptr<RenderedSpeech> chime();

}  // namespace lectern::speech
