// A short hash of a file's content: files with the same fingerprint have the same content.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace lectern::content {

/// 32 hexadecimal digits.
struct Fingerprint {
    std::string digits;

    friend auto operator<=>(const Fingerprint&, const Fingerprint&) = default;
};

/// A BLAKE2b hash of 16 bytes. Any thread.
Fingerprint fingerprint_of(std::string_view bytes);

}  // namespace lectern::content
