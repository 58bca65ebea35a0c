// What this machine's kernel offers for confining a process.
#pragma once

namespace lectern::content {

struct KernelFences {
    bool files = false;  ///< Landlock
    bool calls = false;  ///< seccomp with filters
};

/// Any thread; changes nothing. In a process that is already confined the result is unreliable.
KernelFences kernel_fences();

}  // namespace lectern::content
