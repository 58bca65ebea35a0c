// Whether the sound that an engine delivers can be the speech of an utterance: there must be enough of it for the text, and its timing
// marks must move on with it. What is spoken wrongly cannot be noticed: babble of the right length passes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "speech/sound/pcm.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// How little and how much sound the speech of a text can have. The bounds are so wide that no voice at any rate comes near them.
struct SpeechBounds {
    std::size_t words = 0;              ///< those with a letter or a digit; where there is none, silence is right
    std::uint32_t audible_windows = 0;  ///< of 10 ms each: so many at least must hold something audible
    /// Frames. The last mark stands at least so far behind the sound's beginning, and the first at least so far before its end. 0 where
    /// there are too few words to ask that.
    std::uint32_t spread = 0;
    std::size_t longest = 0;  ///< frames: more is no speech of this text
};

SpeechBounds speech_bounds(const Utterance& utterance);

/// Looks at the sound of one utterance as it comes. One thread.
class SpeechEvidence {
public:
    explicit SpeechEvidence(const Utterance& utterance) : bounds_(speech_bounds(utterance)) {}

    /// Forgets what came: the engine begins the utterance anew.
    void begin_attempt() { came_ = {}; }
    /// Whether any of these samples can be heard.
    bool add(std::span<const Sample> samples, std::span<const TimingMark> marks);

    bool has_something_to_say() const { return bounds_.words > 0; }
    /// What came so far looks like speech: something can be heard, and the marks have begun to move. Always true where the text has nothing
    /// to be said.
    bool speaks() const;
    /// More came than the speech of this text can have.
    bool endless() const { return came_.frames > bounds_.longest; }
    /// To be asked when all has come: what is wrong with it, if anything is.
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
        std::vector<std::uint32_t> ahead;         ///< marks that came before their sound
    };

    void take_frame(bool heard);
    void take_marks_inside();
    bool marks_fit() const;

    SpeechBounds bounds_;
    Came came_;
};

}  // namespace lectern::speech
