// The only wrapper of eSpeak NG.
#pragma once

#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

struct EspeakOptions {
    std::string default_language = "en";  ///< for languages without a voice
};

/// Starts eSpeak NG in this process, in synchronous mode. The engine cannot be started twice: the first call starts it for the
/// process's life, and only one Synthesizer may be used at a time.
std::expected<std::unique_ptr<Synthesizer>, SynthesisError> make_espeak_synthesizer(const EspeakOptions& options);

}  // namespace lectern::speech
