// Checks whether the sound that an engine delivers can be the speech of an utterance: there must be enough of it for the text, and its
// timing marks must advance with it. Wrong speech cannot be detected: babble of the right length passes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "speech/sound/pcm.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// The least and the most sound that speech of a text can have. The bounds are so wide that no voice at any rate comes near them.
struct SpeechBounds {
    std::size_t words = 0;              ///< those with a letter or a digit; if there are none, silence is correct
    std::uint32_t audible_windows = 0;  ///< at least this many windows of 10 ms must be audible
    /// Frames. The last mark must be at least this far after the beginning of the sound, and the first at least this far before its end. 0
    /// if there are too few words for this check.
    std::uint32_t spread = 0;
    std::size_t longest = 0;  ///< frames: more cannot be speech of this text
};

SpeechBounds speech_bounds(const Utterance& utterance);

/// Examines the sound of one utterance as it arrives. One thread.
class SpeechEvidence {
public:
    explicit SpeechEvidence(const Utterance& utterance) : bounds_(speech_bounds(utterance)) {}

    /// Forgets what came so far: the engine restarts the utterance.
    void begin_attempt() { came_ = {}; }
    /// Returns whether any of these samples can be heard.
    bool add(std::span<const Sample> samples, std::span<const TimingMark> marks);

    bool has_something_to_say() const { return bounds_.words > 0; }
    /// Whether the sound so far looks like speech: something can be heard, and the marks have begun to advance. Always true if the text has
    /// no words.
    bool speaks() const;
    /// Whether there is more sound than speech of this text can have.
    bool endless() const { return came_.frames > bounds_.longest; }
    /// To be called when the sound is complete: what is wrong with it, if anything.
    std::optional<std::string> fault() const;

private:
    struct Came {
        std::size_t frames = 0;
        std::uint32_t audible_windows = 0;
        bool window_is_audible = false;
        std::size_t silent_since = 0;             ///< frame
        std::size_t longest_silence = 0;          ///< frames
        std::optional<std::uint32_t> first_move;  ///< frame of the first mark that is not at the very beginning
        std::uint32_t last_mark = 0;              ///< frame of the last mark that lies inside the sound
        std::vector<std::uint32_t> ahead;         ///< frames of marks that came before their sound
    };

    void take_frame(bool heard);
    void take_marks_inside();
    bool marks_fit() const;

    SpeechBounds bounds_;
    Came came_;
};

}  // namespace lectern::speech
