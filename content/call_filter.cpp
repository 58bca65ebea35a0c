#include "content/call_filter.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

#include "content/worker_process.hpp"

namespace lectern::content {
namespace {

struct Release {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Release>;

// Memory, time, reading what is open, ending. Asking for a file's size needs its path, which no filter sees, and Landlock leaves it alone:
// so what files there are can be found out, and nothing that is in them.
constexpr std::array harmless{
    SCMP_SYS(read),         SCMP_SYS(pread64),        SCMP_SYS(readv),        SCMP_SYS(write),       SCMP_SYS(writev),
    SCMP_SYS(close),        SCMP_SYS(fstat),          SCMP_SYS(newfstatat),   SCMP_SYS(fstatat64),   SCMP_SYS(stat),
    SCMP_SYS(exit),         SCMP_SYS(statx),          SCMP_SYS(lseek),        SCMP_SYS(_llseek),     SCMP_SYS(getdents64),
    SCMP_SYS(exit_group),   SCMP_SYS(getrandom),      SCMP_SYS(munmap),       SCMP_SYS(mremap),      SCMP_SYS(brk),
    SCMP_SYS(madvise),      SCMP_SYS(futex),          SCMP_SYS(poll),         SCMP_SYS(ppoll),       SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday), SCMP_SYS(time),           SCMP_SYS(getpid),       SCMP_SYS(getppid),     SCMP_SYS(gettid),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(restart_syscall),
    SCMP_SYS(sched_yield),
};

/// Calls that depend on what they are asked for.
bool allow_in_part(scmp_filter_ctx filter) {
    constexpr auto no_bits = [](unsigned argument, scmp_datum_t bits) { return scmp_arg_cmp{argument, SCMP_CMP_MASKED_EQ, bits, 0}; };
    constexpr auto exactly = [](unsigned argument, scmp_datum_t value) { return scmp_arg_cmp{argument, SCMP_CMP_EQ, value, 0}; };
    constexpr scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    const auto self = static_cast<scmp_datum_t>(::getpid());
    const auto allow = [&](int call, scmp_arg_cmp condition) { return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, condition) == 0; };
    return allow(SCMP_SYS(open), no_bits(1, writing)) && allow(SCMP_SYS(openat), no_bits(2, writing)) &&
           allow(SCMP_SYS(mmap), no_bits(2, PROT_EXEC)) && allow(SCMP_SYS(mmap2), no_bits(2, PROT_EXEC)) &&
           allow(SCMP_SYS(mprotect), no_bits(2, PROT_EXEC)) && allow(SCMP_SYS(tgkill), exactly(0, self)) &&  // abort() is one
           allow(SCMP_SYS(sendto), exactly(0, worker_socket)) && allow(SCMP_SYS(recvfrom), exactly(0, worker_socket));
}

}  // namespace

bool filter_calls() {
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter) return false;
    // Calls that another processor lacks are numbers below zero, which the library leaves out.
    const bool allowed =
        std::ranges::all_of(harmless, [&](int call) { return seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) == 0; });
    return allowed && allow_in_part(filter.get()) && seccomp_load(filter.get()) == 0;
}

}  // namespace lectern::content
