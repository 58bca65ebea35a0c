#include "content/confinement/privileges.hpp"

#include <array>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lectern::content {

/// Every process may drop privileges, so this cannot fail. The C library has no wrapper for the call.
void drop_privileges() {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
    ::syscall(SYS_capset, &header, none.data());
}

}  // namespace lectern::content
