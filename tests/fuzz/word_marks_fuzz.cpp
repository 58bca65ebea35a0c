// Turns the engine's word events, in any order and with any numbers, into marks.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include "content/process/message.hpp"
#include "speech/engine/run_sound.hpp"
#include "speech/engine/word_marks.hpp"
#include "tests/fuzz/require.hpp"

using namespace lectern::speech;
using lectern::content::MessageReader;
using lectern::fuzz::require;

namespace {

constexpr std::uint32_t first_word = 3;
constexpr std::uint32_t first_frame = 1000;
constexpr std::size_t longest_chunk = 2000;

/// Checks what the sink receives: marks in order, and only for the run's own words.
struct Heard {
    std::size_t words;
    std::uint32_t frames = 0;
    std::uint32_t last_frame = first_frame;
    std::uint32_t next_word = first_word;

    bool take(const PcmChunk& chunk, bool go_on) {
        for (const auto& mark : chunk.marks) {
            require(mark.word >= next_word && mark.word < first_word + words, "marks go strictly forward through the run's words");
            require(mark.frame >= last_frame, "marks never go back");
            next_word = mark.word + 1;
            last_frame = mark.frame;
        }
        frames += static_cast<std::uint32_t>(chunk.samples.size());
        return go_on;
    }
};

std::vector<std::uint32_t> word_ends(MessageReader& input) {
    std::vector<std::uint32_t> ends(input.take<std::uint8_t>() % 8U);
    for (auto& end : ends) end = input.take<std::uint8_t>() % 32U;
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    return ends;
}

RunShape shape(MessageReader& input) {
    const auto tail = input.take<std::uint16_t>();
    return {.first_frame = first_frame, .gain = 0.5F, .tail = tail % 2 == 0 ? std::nullopt : std::optional<std::uint32_t>(tail)};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    MessageReader input({reinterpret_cast<const char*>(data), size});
    auto ends = word_ends(input);
    const auto code_points = ends.empty() ? 0 : ends.back();
    Heard heard{ends.size()};
    const auto patience = input.take<std::uint8_t>();
    int chunks = 0;
    const ChunkSink sink = [&](const PcmChunk& chunk) { return heard.take(chunk, ++chunks != patience); };
    RunSound sound(sink, shape(input));
    WordMarker marker(first_word, std::move(ends), code_points);
    while (input.whole()) {
        const auto code_point = input.take<std::int32_t>();
        const auto length = input.take<std::int8_t>();
        const auto frame = input.take<std::uint32_t>() / 2;  // halved, because the engine's number is a signed one
        if (const auto mark = marker.word_event(code_point, length, frame)) sound.mark(*mark);
        const std::vector<Sample> samples(input.take<std::uint16_t>() % longest_chunk, input.take<Sample>());
        sound.take(samples);
    }
    sound.finish(100);
    require(sound.end() == first_frame + heard.frames, "the end is where the sound that was given out ends");
    return 0;
}
