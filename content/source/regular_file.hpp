// Reads a whole file of limited size; never waits for a pipe or a device.
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
    std::string_view remedy;  ///< what to do about a larger file
};

/// Any thread. Pipes, sockets and devices are refused without being opened; a file over the limit is not read. If `inside` names a folder,
/// the file must be in it or in a folder below it: a link that leads out of the folder is refused.
std::expected<std::string, LoadError> read_regular_file(const std::filesystem::path& file, SizeLimit limit,
                                                        const std::filesystem::path& inside = {});

}  // namespace lectern::content
