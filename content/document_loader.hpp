// From a file to a Document: finds the format, reads it, and says in one line what is wrong and what to do.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>

#include "content/document.hpp"
#include "content/load_error.hpp"

namespace lectern::content {

struct LoadLimits {
    std::uint64_t max_bytes = 8 * 1024 * 1024;
    std::string default_language = "en";  ///< for documents that don't say theirs
};

/// Any thread. Blocks on the disk, but never on a pipe or a device: only regular files are read.
std::expected<Document, LoadError> load_document(const std::filesystem::path& file, const LoadLimits& limits = {});

/// Whether the file's ending is one that load_document reads (.txt .text .md .markdown, in any case).
bool has_known_ending(const std::filesystem::path& file);

}  // namespace lectern::content
