// Finds where a recording has sound, how loud and how high it is, and whether two recordings contain the same speech.
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
/// All silences of at least this length, including those at both ends.
std::vector<Span> silences(const Recording& recording, Clock::duration shortest);
/// The moment of the first sound after each silence of at least this length.
std::vector<Moment> onsets(const Recording& recording, Clock::duration after_silence_of);
/// The mean level of the 10 ms stretches that contain sound, in dB of full scale; nothing when there are none.
std::optional<double> level_db(const Recording& recording);

/// The pitch of the voice: the median over the voiced stretches, between 60 and 400 Hz; nothing when there are none.
std::optional<double> pitch_hz(const Recording& recording);

/// The part of the recording between the two moments.
Recording cut(const Recording& recording, Moment from, Moment to);

struct Match {
    Moment at;            ///< where in `whole` the piece begins
    double likeness = 0;  ///< correlation of the two loudness curves, 1 when they are equal
};
/// Where in `whole` the piece fits best, accurate to a few milliseconds. Half a second of speech is enough to find it.
std::optional<Match> find(const Recording& piece, const Recording& whole);

}  // namespace lectern::e2e
