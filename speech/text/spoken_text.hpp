// Text as it is to be spoken, with a map from each of its bytes back to the source text.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/document/text_range.hpp"
#include "speech/text/spoken_edit.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// In bytes, in the integer type of ByteRange.
inline std::uint32_t size_of(std::string_view text) {
    return static_cast<std::uint32_t>(text.size());
}

/// origin[i] is the source byte that spoken byte i came from; one more entry stands for the end. The entries never decrease. All bytes of a
/// replacement have the first byte of the replaced text as their origin.
struct SpokenText {
    std::string text;
    std::vector<std::uint32_t> origin = {0};
    std::vector<Pronounced> pronounced = {};

    /// The spoken bytes that came from these bytes of the source.
    content::ByteRange spoken(content::ByteRange source) const;
    /// Whether a cut before `byte` keeps all bytes of one origin together.
    bool may_be_cut(std::uint32_t byte) const { return byte == 0 || origin[byte] != origin[byte - 1]; }
    /// The source byte at which to continue after the spoken bytes before `byte`: behind everything that the last of them stands for.
    std::uint32_t origin_behind(std::uint32_t byte) const;
};

/// Applies the edits to the source. They must be sorted and must not overlap.
SpokenText rewrite(std::string_view source, std::span<const SpokenEdit> edits);

/// Returns `later`, which was made from `earlier`'s text, with its origins mapped to `earlier`'s source.
SpokenText compose(const SpokenText& earlier, SpokenText later);

/// Appends `more`, whose source begins at byte `source_begin` of the source of `text`. `text` must end there.
void append(SpokenText& text, const SpokenText& more, std::uint32_t source_begin);

}  // namespace lectern::speech
