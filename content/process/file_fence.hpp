// The only wrapper of Landlock: restricts which files this process can open.
#pragma once

#include <filesystem>
#include <vector>

namespace lectern::content {

/// Whether the kernel has Landlock; changes nothing.
bool kernel_fences_files();

/// These files and folders stay readable; no other can be opened or created. False if the kernel lacks Landlock or refuses.
bool fence_files(const std::vector<std::filesystem::path>& readable);

}  // namespace lectern::content
