#include "kiosk/machine/private_memory.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace lectern::kiosk {

/// Child processes, which parse and speak, inherit the limit. If the system pipes core dumps to a program, only the flag prevents them.
void keep_memory_private() {
    constexpr ::rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace lectern::kiosk
