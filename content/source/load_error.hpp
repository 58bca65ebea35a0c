// Why an article could not be loaded, where the fault is and what to do about it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace lectern::content {

/// `message()` is one line that ends in what to do. The readers of the formats leave `file` empty; the loader fills it in.
struct LoadError {
    enum class Kind : std::uint8_t {
        missing,
        unreadable,
        outside,  ///< a link that leads out of the folder in which it was found
        empty,
        too_large,
        binary,
        wrong_encoding,
        malformed,
        unknown_format,
        too_costly,  ///< it cannot be read within the limits of time and memory
        harmful,     ///< it ended the process that read it
        left_out,    ///< it ended or stalled the kiosk that showed it
    };
    static constexpr Kind last_kind = Kind::left_out;

    Kind kind;
    std::filesystem::path file;
    std::uint64_t line = 0;  ///< 1-based; 0 if no line is meant
    std::uint64_t byte = 0;  ///< 0-based offset of the offending byte, for wrong_encoding and binary
    std::string problem;     ///< what was found
    std::string remedy;      ///< what to do

    std::string message() const;
};

}  // namespace lectern::content
