#include "kiosk/machine/private_memory.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace lectern::kiosk {

/// The limit is inherited by the processes that parse and speak; where cores go through a pipe only the flag keeps the system from one.
void keep_memory_private() {
    constexpr ::rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace lectern::kiosk
