// Text as it is going to be spoken, with the way back to the text it stands for.
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

/// In bytes, as ranges count them.
inline std::uint32_t size_of(std::string_view text) {
    return static_cast<std::uint32_t>(text.size());
}

/// origin[i] is the byte of the source that spoken byte i came from; one entry more for the end. It never falls; bytes that stand for
/// something written otherwise all have its beginning.
struct SpokenText {
    std::string text;
    std::vector<std::uint32_t> origin = {0};
    std::vector<Pronounced> pronounced = {};

    /// The spoken bytes that came from these bytes of the source.
    content::ByteRange spoken(content::ByteRange source) const;
    /// A cut here separates no byte from others of the same origin.
    bool may_be_cut(std::uint32_t byte) const { return byte == 0 || origin[byte] != origin[byte - 1]; }
    /// Where the source goes on that was not spoken before `byte`; behind all that the spoken byte before it stands for.
    std::uint32_t origin_behind(std::uint32_t byte) const;
};

/// The source with its edits made; they are sorted and don't overlap.
SpokenText rewrite(std::string_view source, std::span<const SpokenEdit> edits);

/// The way back through two steps: `later` was made of `earlier`'s text.
SpokenText compose(const SpokenText& earlier, SpokenText later);

/// Puts a text behind another one, whose end has the origin at which this one's source begins.
void append(SpokenText& text, const SpokenText& more, std::uint32_t source_begin);

}  // namespace lectern::speech
