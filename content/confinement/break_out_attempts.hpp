// What somebody who took over a worker process would try.
#pragma once

#include <span>

namespace lectern::content {

struct BreakOut {
    const char* what;  ///< "open /etc/passwd"
    /// Tries it on the calling thread, also inside a signal's handler. Leaves nothing behind where it was let do it.
    bool (*refused)();
};

std::span<const BreakOut> break_outs();

}  // namespace lectern::content
