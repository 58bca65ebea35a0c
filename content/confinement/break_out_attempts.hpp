// What an attacker who took over a worker process would try.
#pragma once

#include <span>

namespace lectern::content {

struct BreakOut {
    const char* what;  ///< "open /etc/passwd"
    /// Makes the attempt on the calling thread, also inside a signal handler; true if it was refused. Leaves nothing behind if it was
    /// allowed.
    bool (*refused)();
};

std::span<const BreakOut> break_outs();

}  // namespace lectern::content
