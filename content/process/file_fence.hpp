// The only wrapper of Landlock: a process opens nothing but what it is left.
#pragma once

#include <filesystem>
#include <vector>

namespace lectern::content {

/// Whether the kernel has Landlock; changes nothing.
bool kernel_fences_files();

/// These files and folders stay readable, everything else can neither be opened nor made. False where the kernel lacks Landlock.
bool fence_files(const std::vector<std::filesystem::path>& readable);

}  // namespace lectern::content
