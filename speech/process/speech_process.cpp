#include "speech/process/speech_process.hpp"

#include <utility>

#include "speech/process/speech_process_messages.hpp"

namespace lectern::speech {
namespace {

/// std::nullopt if the kiosk has closed the channel or sent an invalid message.
std::optional<SpeechRequest> next_request(content::MessageChannel& channel) {
    const auto message = channel.receive({});
    return message ? read_request(*message) : std::nullopt;
}

/// Speaks one utterance. Returns false if the kiosk can no longer be reached.
bool speak(Synthesizer& engine, content::MessageChannel& channel, const SpeakRequest& asked) {
    bool connected = true;
    const auto send = [&](const std::string& message) { return connected = connected && channel.send(message, {}).has_value(); };
    const auto spoken = engine.speak(asked.utterance, [&](const PcmChunk& chunk) {
        if (!send(to_message(asked.request, chunk))) return false;
        if (!channel.has_news()) return true;
        connected = next_request(channel).has_value();  // the only request during an utterance is to stop it
        return false;
    });
    return send(to_message(SpeechDone{asked.request, spoken ? "" : spoken.error().message}));
}

}  // namespace

void serve(Synthesizer& engine, content::MessageChannel& channel) {
    while (const auto request = next_request(channel)) {
        // A stop that arrives here came too late: its utterance has ended.
        const auto* asked = std::get_if<SpeakRequest>(&*request);
        if (asked != nullptr && !speak(engine, channel, *asked)) return;
    }
}

}  // namespace lectern::speech
