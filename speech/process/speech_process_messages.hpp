// What the kiosk and its speech process tell each other. Neither side trusts bytes: what is no whole message is nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "content/process/confinement_report.hpp"
#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// Counts what the process was asked for, so that nothing of an older request is taken for the newest's.
using RequestId = std::uint32_t;

inline constexpr int speech_process_version = 2;  ///< both come from one build; another one's is refused
inline constexpr std::size_t largest_speech_message = std::size_t{1} << 20;

// --- to the process ---
struct SpeakRequest {
    RequestId request = 0;
    Utterance utterance;
};
struct StopRequest {
    RequestId request = 0;
};
using SpeechRequest = std::variant<SpeakRequest, StopRequest>;

// --- from the process ---
/// The first message of the process: it is confined and can speak, or `problem` says why not.
struct SpeechReady {
    content::Confinement confinement;
    std::vector<Voice> voices;
    std::string problem;
};
struct SpeechChunk {
    RequestId request = 0;
    std::vector<Sample> samples;
    std::vector<TimingMark> marks;
};
/// The request is done, stopped, or failed for what `problem` says.
struct SpeechDone {
    RequestId request = 0;
    std::string problem;
};
using SpeechAnswer = std::variant<SpeechReady, SpeechChunk, SpeechDone>;

std::string to_message(const SpeakRequest& request);
std::string to_message(const StopRequest& request);
std::string to_message(const SpeechReady& ready);
std::string to_message(RequestId request, const PcmChunk& chunk);
std::string to_message(const SpeechDone& done);
std::optional<SpeechRequest> read_request(std::string_view message);
std::optional<SpeechAnswer> read_answer(std::string_view message);

}  // namespace lectern::speech
