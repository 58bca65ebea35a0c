// Confines a worker process, for good, to what it needs: hostile input may take the process over, and then it can do no harm.
//
// The small executable calls this itself, before anything else: a thread that already exists would stay unconfined. What the kernel lacks
// is reported but is no error; the process that started the worker checks for itself (content/process/confinement_check.hpp).
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "content/confinement/call_filter.hpp"
#include "content/process/confinement_report.hpp"

namespace lectern::content {

struct ConfinementOptions {
    std::vector<std::filesystem::path> readable;            ///< files and folders that stay readable; paths that do not exist are ignored
    std::uint64_t memory_bytes = std::uint64_t{256} << 20;  ///< of address space
    WorkerThreads threads = WorkerThreads::one;
};

/// What stays allowed: reading `readable`, memory up to the limit, and messages over `worker_socket`.
Confinement confine(const ConfinementOptions& options);

/// For a worker with `WorkerThreads::more`, once all of its threads exist: no thread can be started any more. `done` is what confine()
/// returned.
void forbid_threads(Confinement& done);

}  // namespace lectern::content
