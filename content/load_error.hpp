// Why an article could not be loaded, with its place and what to do about it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace lectern::content {

/// `message()` is one line that ends in what to do. The readers of the formats leave `file` empty; the loader fills it in.
struct LoadError {
    enum class Kind : std::uint8_t { missing, unreadable, empty, too_large, binary, wrong_encoding, malformed, unknown_format };
    Kind kind;
    std::filesystem::path file;
    std::uint64_t line = 0;  ///< 1-based; 0 where no line is meant
    std::uint64_t byte = 0;  ///< 0-based offset of the offending byte, for wrong_encoding and binary
    std::string problem;     ///< what was found
    std::string remedy;      ///< what to do

    std::string message() const;
};

}  // namespace lectern::content
