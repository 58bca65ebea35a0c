// Where the sound is off, what the interface would say stands in the caption: one sentence after the other, each long enough to be read.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// How long somebody who reads slowly needs for a sentence and to look at it first: about 100 words a minute. In UTF-8 a character of a
/// script that says more with it takes more bytes.
speech::Clock::duration reading_time(std::string_view sentence);

/// Main thread.
class SilentCaption {
public:
    /// In place of what was shown; the last sentence stays, and an empty one takes away what stood before it.
    /// `then` is how long the last one stays beyond the time to read it, until it is over.
    void show(const std::vector<std::string>& sentences, std::chrono::milliseconds then, speech::TimePoint now);
    void stop();
    /// The sentence whose turn has come.
    std::optional<std::string> due(speech::TimePoint now);
    /// True once, when the last sentence has had its time.
    bool over(speech::TimePoint now);
    /// When due() or over() is wanted next.
    std::optional<speech::TimePoint> deadline() const;

private:
    std::deque<std::string> waiting_;
    std::chrono::milliseconds then_{0};
    bool running_ = false;
    speech::TimePoint next_at_;  ///< of the first that waits, or of the end
};

}  // namespace lectern::kiosk
