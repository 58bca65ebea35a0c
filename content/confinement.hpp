// A worker process gives up what it does not need, for good: once what it works on can no longer be trusted, it has nothing to do harm
// with.
//
// Called by the small executable itself, before its first message and while it has one thread. What the kernel lacks is reported, and no
// error.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "content/confinement_report.hpp"

namespace lectern::content {

struct ConfinementOptions {
    std::vector<std::filesystem::path> readable;  ///< files and folders that may still be read; what does not exist is left out
    std::uint64_t memory_bytes = 0;               ///< of address space; 0: no limit
};

/// Leaves: reading what is `readable`, memory up to the limit, and messages over `worker_socket`.
Confinement confine(const ConfinementOptions& options);

/// What somebody who took over the process would try, and whether it was refused.
struct Attempt {
    std::string what;  ///< "open /etc/passwd"
    bool refused = false;
};

/// Tries; to be called in a confined process. Leaves nothing behind that was not refused.
std::vector<Attempt> attempt_to_break_out();

}  // namespace lectern::content
