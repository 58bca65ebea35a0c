#include "content/process/kernel_fences.hpp"

#include <cstdint>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "content/process/file_fence.hpp"

namespace lectern::content {
namespace {

/// Asks the kernel directly, since only programs that confine themselves load libseccomp.
bool kernel_filters_calls() {
    const std::uint32_t action = SECCOMP_RET_ERRNO;
    return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

}  // namespace

KernelFences kernel_fences() {
    return {.files = kernel_fences_files(), .calls = kernel_filters_calls()};
}

}  // namespace lectern::content
