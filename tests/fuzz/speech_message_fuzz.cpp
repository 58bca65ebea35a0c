// Any message between the kiosk and its speech process, as one of them could receive it when the other is broken.
#include <cstddef>
#include <cstdint>
#include <span>

#include "speech/engine/delivery.hpp"
#include "speech/process/speech_process_messages.hpp"
#include "tests/fuzz/require.hpp"

using namespace lectern::speech;
using lectern::fuzz::require;

namespace {

constexpr std::size_t spoken_words = 5;

std::string written(const SpeechRequest& request) {
    return std::visit([](const auto& asked) { return to_message(asked); }, request);
}

std::string written(const SpeechAnswer& answer) {
    if (const auto* chunk = std::get_if<SpeechChunk>(&answer)) return to_message(chunk->request, {chunk->samples, chunk->marks});
    if (const auto* done = std::get_if<SpeechDone>(&answer)) return to_message(*done);
    return to_message(std::get<SpeechReady>(answer));
}

/// Delivers the chunk as the kiosk does, whatever it contains.
void deliver(const SpeechChunk& chunk) {
    Utterance utterance{.words = std::vector<SpokenWord>(spoken_words)};
    TimingMark last;
    bool first = true;
    const ChunkSink sink = [&](const PcmChunk& delivered) {
        for (const auto& mark : delivered.marks) {
            require(mark.word < spoken_words, "only words that are there are marked");
            require(first || mark.word > last.word, "no word is marked twice or out of order");
            require(mark.frame >= last.frame, "marks never go back");
            last = mark;
            first = false;
        }
        return true;
    };
    Delivery delivery(utterance, sink);
    for (int attempt = 0; attempt < 2; ++attempt) {
        delivery.begin_attempt();
        delivery.take(chunk.samples, chunk.marks);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view message(reinterpret_cast<const char*>(data), size);
    if (const auto request = read_request(message)) {
        const auto again = written(*request);
        const auto read_again = read_request(again);
        require(read_again && written(*read_again) == again, "a request that was understood can be asked again");
    }
    if (const auto answer = read_answer(message)) {
        const auto again = written(*answer);
        const auto read_again = read_answer(again);
        require(read_again && written(*read_again) == again, "an answer that was understood can be given again");
        if (const auto* chunk = std::get_if<SpeechChunk>(&*answer)) deliver(*chunk);
    }
    return 0;
}
