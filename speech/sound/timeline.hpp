// Maps a frame of an utterance to the words that are heard at it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// Words of an utterance that share one timing mark and are highlighted together.
struct WordGroup {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    friend bool operator==(const WordGroup&, const WordGroup&) = default;
};

/// The timing marks of one utterance. The first mark applies from frame 0, and the words before it are grouped with it. Any other word
/// without a mark is grouped with the word before it.
class Timeline {
public:
    Timeline() = default;
    explicit Timeline(std::uint32_t word_count) : word_count_(word_count) {}

    /// Marks are added in order. A mark that is not later than the last one is ignored, so that both words form one group.
    void add(TimingMark mark);
    /// The utterance's sound ends at `frame`: words marked beyond it are grouped there.
    void end(std::uint32_t frame);

    /// std::nullopt if the utterance has no words or none of its marks is known yet.
    std::optional<WordGroup> heard_at(std::uint32_t frame) const;
    /// The first frame after this one at which other words are heard.
    std::optional<std::uint32_t> next_change(std::uint32_t frame) const;
    /// The frame at which the words heard at `frame` begin.
    std::uint32_t group_begin(std::uint32_t frame) const;

private:
    std::size_t index_at(std::uint32_t frame) const;

    std::uint32_t word_count_ = 0;
    std::vector<TimingMark> marks_;
};

}  // namespace lectern::speech
