// The main loop of the process `lectern-speech`: serves an engine over a message channel.
#pragma once

#include "content/process/message_channel.hpp"
#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// Speaks the requested utterances until the channel closes. Between two chunks it checks for a request to stop.
void serve(Synthesizer& engine, content::MessageChannel& channel);

}  // namespace lectern::speech
