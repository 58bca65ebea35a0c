// A worker process gives up what it does not need, for good: what it works on may take it over, and then finds nothing to do harm with.
//
// Called by the small executable itself, before anything else: a thread that exists already would stay free. What the kernel lacks is
// reported, and no error; the process that started it looks for itself (content/process/confinement_check.hpp).
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "content/confinement/call_filter.hpp"
#include "content/process/confinement_report.hpp"

namespace lectern::content {

struct ConfinementOptions {
    std::vector<std::filesystem::path> readable;            ///< files and folders that may still be read; what does not exist is left out
    std::uint64_t memory_bytes = std::uint64_t{256} << 20;  ///< of address space
    WorkerThreads threads = WorkerThreads::one;
};

/// Leaves: reading what is `readable`, memory up to the limit, and messages over `worker_socket`.
Confinement confine(const ConfinementOptions& options);

/// For a worker with `WorkerThreads::more`: all of its threads are there, and no other is ever started. `done` is what confine() said.
void forbid_threads(Confinement& done);

}  // namespace lectern::content
