// Reads a whole file of bounded size without ever waiting on something that is no file.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

#include "content/source/load_error.hpp"

namespace lectern::content {

struct SizeLimit {
    std::uint64_t bytes;
    std::string_view remedy;  ///< for a file that is larger
};

/// Any thread. Pipes, sockets and devices are refused without being opened; a file over the limit is not read. Where `inside` names a
/// folder, the file must lie in it or deeper: a link that leads out of the folder is refused.
std::expected<std::string, LoadError> read_regular_file(const std::filesystem::path& file, SizeLimit limit,
                                                        const std::filesystem::path& inside = {});

}  // namespace lectern::content
