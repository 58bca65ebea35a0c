// The messages between the kiosk and its speech process. Neither side trusts the other's bytes: anything but one whole message is rejected.
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

/// Numbers the requests, so that an answer to an older request is not taken for one to the newest.
using RequestId = std::uint32_t;

inline constexpr int speech_process_version = 2;  ///< both sides come from one build; any other version is refused
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
/// The request is done, was stopped, or failed for the reason in `problem`.
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
