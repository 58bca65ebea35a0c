// The only wrapper of libseccomp: restricts this process, from now on, to the system calls that working on data needs.
#pragma once

#include <cstdint>

namespace lectern::content {

/// Whether a library in the process has to start threads of its own.
enum class WorkerThreads : std::uint8_t {
    one,
    more,  ///< allowed until filter_threads()
};

/// Every other call fails with EPERM. That is enough, since the call has no effect. Killing the process instead would break a C library
/// that first tries a call newer than this list. Threads started from now on inherit the filter. False if the kernel or a container
/// refuses.
bool filter_calls(WorkerThreads threads);

/// Forbids every existing thread to start threads or to change the filter. Call it after filter_calls(WorkerThreads::more).
bool filter_threads();

}  // namespace lectern::content
