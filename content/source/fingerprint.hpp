// A file's content as a short number: two files with one fingerprint are the same.
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

/// Of BLAKE2b's family. Any thread.
Fingerprint fingerprint_of(std::string_view bytes);

}  // namespace lectern::content
