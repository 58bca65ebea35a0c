// The only wrapper of libseccomp: from now on this process makes only the system calls that work on data needs.
#pragma once

#include <cstdint>

namespace lectern::content {

/// Whether a library of the process has to start threads of its own.
enum class WorkerThreads : std::uint8_t {
    one,
    more,  ///< until filter_threads()
};

/// Every other call fails with EPERM. That is enough, since nothing happens, and kinder than the kernel's kill to a C library that first
/// tries a call newer than this list. Threads started from now on are under it too. False where the kernel or a container refuses.
bool filter_calls(WorkerThreads threads);

/// No thread starts a thread any more, nor changes the filter. After filter_calls(WorkerThreads::more); holds for every thread there is.
bool filter_threads();

}  // namespace lectern::content
