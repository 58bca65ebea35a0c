// From a frame of an utterance to the words that are heard at it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// Words of an utterance that are marked at once.
struct WordGroup {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    friend bool operator==(const WordGroup&, const WordGroup&) = default;
};

/// One utterance's marks. The first mark holds from the utterance's beginning, and words before it are
/// heard with it; words without a mark together with the one before.
class Timeline {
public:
    Timeline() = default;
    explicit Timeline(std::uint32_t word_count) : word_count_(word_count) {}

    /// Marks come in order; one at the same frame as the last replaces nothing, both words are then one group.
    void add(TimingMark mark);
    /// Words marked beyond this frame, the utterance's last, are heard at it.
    void end(std::uint32_t frame);

    /// Nothing where the utterance has no words or none of its marks is known yet.
    std::optional<WordGroup> heard_at(std::uint32_t frame) const;
    /// The first frame after this one at which other words are heard.
    std::optional<std::uint32_t> next_change(std::uint32_t frame) const;
    /// Where the words heard at this frame begin.
    std::uint32_t group_begin(std::uint32_t frame) const;

private:
    std::size_t index_at(std::uint32_t frame) const;

    std::uint32_t word_count_ = 0;
    std::vector<TimingMark> marks_;
};

}  // namespace lectern::speech
