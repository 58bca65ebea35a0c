// Whether what an engine delivers can be the speech of an utterance: its samples against the text, its marks against the sound.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "speech/pcm.hpp"
#include "speech/utterance.hpp"

namespace lectern::speech {

/// How much speech a text makes, far below and far above what any voice at any rate needs.
struct SpeechBounds {
    std::size_t words = 0;              ///< that have a letter or a digit: all else may be silent
    std::uint32_t audible_windows = 0;  ///< at least, of 10 ms each
    std::uint32_t spread = 0;           ///< frames that its marks cannot be nearer to either end than; 0 where marks prove nothing
    std::size_t longest = 0;            ///< frames
};

SpeechBounds speech_bounds(const Utterance& utterance);

/// Of one utterance; one thread. Babble cannot be told from speech.
class SpeechEvidence {
public:
    explicit SpeechEvidence(const Utterance& utterance) : bounds_(speech_bounds(utterance)) {}

    /// Forgets what came: the engine begins the utterance anew.
    void begin_attempt() { came_ = {}; }
    /// Whether any of these samples can be heard.
    bool add(std::span<const Sample> samples, std::span<const TimingMark> marks);

    bool has_something_to_say() const { return bounds_.words > 0; }
    /// Something can be heard, and the marks move with it: it can be believed so far. Always, where there is nothing to be said.
    bool speaks() const;
    /// More came than anybody can say for the text.
    bool endless() const { return came_.frames > bounds_.longest; }
    /// What is wrong with what came, taken as all of it.
    std::optional<std::string> fault() const;

private:
    struct Came {
        std::size_t frames = 0;
        std::uint32_t audible_windows = 0;
        bool window_is_audible = false;
        std::size_t silent_since = 0;             ///< frame
        std::size_t longest_silence = 0;          ///< frames
        std::optional<std::uint32_t> first_move;  ///< the first mark behind the beginning
        std::uint32_t last_mark = 0;              ///< the last that lies inside the sound
        std::vector<std::uint32_t> ahead;         ///< marks that came before their sound
    };

    void take_frame(bool heard);
    void take_marks_inside();
    bool marks_fit() const;

    SpeechBounds bounds_;
    Came came_;
};

}  // namespace lectern::speech
