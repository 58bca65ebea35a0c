#include "kiosk/machine/private_memory.hpp"

#include <catch2/catch.hpp>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lectern::kiosk;

TEST_CASE("a program with private memory leaves no core and is looked into by nobody") {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        keep_memory_private();
        ::rlimit core{1, 1};
        const bool none = ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0;
        ::_exit(none && ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
