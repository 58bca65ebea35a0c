// The only wrapper of Landlock: from now on this process opens nothing but what it is left.
#pragma once

#include <filesystem>
#include <vector>

namespace lectern::content {

/// These files and folders stay readable, everything else can neither be opened nor made. False where the kernel lacks Landlock.
bool fence_files(const std::vector<std::filesystem::path>& readable);

}  // namespace lectern::content
