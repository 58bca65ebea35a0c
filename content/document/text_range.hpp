// Ranges and positions of text: half-open byte ranges into a section's UTF-8 text.
#pragma once

#include <compare>
#include <cstdint>

namespace lectern::content {

/// A half-open range of bytes; both ends are on code point boundaries.
struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr bool empty() const { return begin >= end; }
    constexpr std::uint32_t size() const { return empty() ? 0 : end - begin; }
    constexpr bool contains(std::uint32_t byte) const { return begin <= byte && byte < end; }
    constexpr bool overlaps(const ByteRange& other) const { return begin < other.end && other.begin < end; }
    friend constexpr auto operator<=>(const ByteRange&, const ByteRange&) = default;
};

/// A byte range inside one section of a document; sections are counted from 0.
struct TextRange {
    std::uint32_t section = 0;
    ByteRange bytes;

    friend constexpr auto operator<=>(const TextRange&, const TextRange&) = default;
};

/// A place in a document: the byte at which reading goes on.
struct TextPosition {
    std::uint32_t section = 0;
    std::uint32_t byte = 0;

    friend constexpr auto operator<=>(const TextPosition&, const TextPosition&) = default;
};

}  // namespace lectern::content
