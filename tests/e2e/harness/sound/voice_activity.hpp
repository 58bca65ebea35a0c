// Where in a recording something is heard, how loud, how high, and whether two recordings are of the same speech.
#pragma once

#include <optional>
#include <vector>

#include "tests/e2e/harness/sound/recording.hpp"

namespace lectern::e2e {

/// Over 1 % of full scale counts as sound.
constexpr int sound_threshold = 328;

std::optional<Moment> first_sound(const Recording& recording, Moment from, int threshold = sound_threshold);
std::optional<Moment> last_sound(const Recording& recording);

struct Span {
    Moment from;
    Moment to;
    Clock::duration length() const { return to - from; }
};
/// Stretches of at least this length without any sound, those at both ends included.
std::vector<Span> silences(const Recording& recording, Clock::duration shortest);
/// Every first sound after a silence of at least this length.
std::vector<Moment> onsets(const Recording& recording, Clock::duration after_silence_of);
/// The mean level of the 10 ms stretches that hold sound, in dB of full scale; nothing where there is none.
std::optional<double> level_db(const Recording& recording);

/// How high the voice is: the median of the voiced stretches, between 60 and 400 Hz; nothing where there is none.
std::optional<double> pitch_hz(const Recording& recording);

/// The part of the recording between the two times.
Recording cut(const Recording& recording, Moment from, Moment to);

struct Match {
    Moment at;            ///< where in the whole the piece begins
    double likeness = 0;  ///< correlation of how loud they are from moment to moment, 1 for the same
};
/// Where in the whole the piece stands best, to a few milliseconds. Half a second of speech is enough to be told apart.
std::optional<Match> find(const Recording& piece, const Recording& whole);

}  // namespace lectern::e2e
