// The only wrapper of libseccomp: from now on this process makes only the system calls that work on data needs.
#pragma once

namespace lectern::content {

/// Every other call fails with EPERM. That is enough, since nothing happens, and kinder than the kernel's kill to a C library that first
/// tries a call newer than this list. False where the kernel or a container refuses.
bool filter_calls();

}  // namespace lectern::content
