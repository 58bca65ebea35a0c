// What the kernel of this machine has to confine a process with.
#pragma once

namespace lectern::content {

struct KernelFences {
    bool files = false;  ///< Landlock
    bool calls = false;  ///< seccomp with filters
};

/// Any thread; changes nothing. A process that is confined already does not get the truth.
KernelFences kernel_fences();

}  // namespace lectern::content
