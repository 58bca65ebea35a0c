// The inside of the process `lectern-speech`: an engine that is asked by messages.
#pragma once

#include "content/process/message_channel.hpp"
#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// Speaks what is asked for until the channel closes. Between two chunks it looks whether it is to stop.
void serve(Synthesizer& engine, content::MessageChannel& channel);

}  // namespace lectern::speech
