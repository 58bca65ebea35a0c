// From what the outputs took to what is being heard now.
#pragma once

#include <deque>
#include <optional>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// A frame of an utterance.
struct HeardFrame {
    UtteranceId utterance = 0;
    std::uint32_t frame = 0;

    friend bool operator==(const HeardFrame&, const HeardFrame&) = default;
};

/// Main thread. Inside an epoch the heard frame never goes backwards, whatever times the device reports.
class PlaybackClock {
public:
    /// Forgets everything of the epochs before.
    void begin_epoch(Epoch epoch);
    /// Runs of another epoch are ignored.
    void add(const PlayedRun& run);

    /// What is heard at `now`: inside a run its frame, between runs the last frame before. Nothing before the first run is heard.
    std::optional<HeardFrame> heard(TimePoint now);
    /// What was surely heard if the output stopped without playing its last `unheard`: for a device that was lost.
    std::optional<HeardFrame> surely_heard(Clock::duration unheard) const;
    /// When all that was played will have been heard.
    std::optional<TimePoint> end() const;
    /// The utterance whose last frame has been heard, oldest first; each is told once.
    std::optional<UtteranceId> take_finished(TimePoint now);
    /// When the frame is, was or will be heard if the output goes on as it does; nothing while none of its utterance was played.
    std::optional<TimePoint> time_of(HeardFrame frame) const;
    /// When the utterance told next by take_finished() ends, where its last run was played.
    std::optional<TimePoint> next_end() const;

private:
    std::optional<HeardFrame> frame_at(TimePoint time) const;

    Epoch epoch_ = 0;
    std::deque<PlayedRun> runs_;      ///< in the order they are heard, back to two seconds before the last call
    std::optional<HeardFrame> last_;  ///< what was told last
    TimePoint asked_at_;              ///< when it was asked for
    std::deque<PlayedRun> ends_;      ///< last runs of utterances, not yet told
};

}  // namespace lectern::speech
