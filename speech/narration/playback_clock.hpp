// Computes what is being heard now from the reports of what the outputs took.
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

/// Main thread. Within an epoch, the heard frame never goes backwards, whatever times the device reports.
class PlaybackClock {
public:
    /// Forgets everything about earlier epochs.
    void begin_epoch(Epoch epoch);
    /// Runs of another epoch are ignored.
    void add(const PlayedRun& run);

    /// The frame heard at `now`; between two runs, the last frame of the earlier one. std::nullopt before the first run is heard.
    std::optional<HeardFrame> heard(TimePoint now);
    /// The frame that was certainly heard although the output was lost and may not have played its last `unheard`.
    std::optional<HeardFrame> surely_heard(Clock::duration unheard) const;
    /// When all that was played will have been heard.
    std::optional<TimePoint> end() const;
    /// The next utterance whose last frame has been heard, oldest first; each is returned once.
    std::optional<UtteranceId> take_finished(TimePoint now);
    /// When the frame is, was or will be heard if the output continues without a gap; std::nullopt while nothing of its utterance was
    /// played.
    std::optional<TimePoint> time_of(HeardFrame frame) const;
    /// When the utterance that take_finished() returns next ends; std::nullopt if its last run was not played yet.
    std::optional<TimePoint> next_end() const;

private:
    std::optional<HeardFrame> frame_at(TimePoint time) const;

    Epoch epoch_ = 0;
    std::deque<PlayedRun> runs_;      ///< in the order they are heard, back to two seconds before the last call of heard()
    std::optional<HeardFrame> last_;  ///< what heard() returned last
    TimePoint asked_at_;              ///< `now` of that call
    std::deque<PlayedRun> ends_;      ///< last runs of utterances that take_finished() has not returned yet
};

}  // namespace lectern::speech
