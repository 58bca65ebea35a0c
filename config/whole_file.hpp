// A small file that is written whole or not at all.
#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

namespace lectern::config {

/// In place of what is there; after a power cut either the old or the new text stands there. Only its owner may read it. Makes missing
/// folders. Blocks on the disk. The error is one line that names the file and ends in what to do.
std::expected<void, std::string> write_whole_file(const std::filesystem::path& file, std::string_view text);

}  // namespace lectern::config
