#include "content/confinement/call_filter.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

#include "content/process/worker_process.hpp"

namespace lectern::content {
namespace {

struct Release {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Release>;

// Memory, time, reading what is open, exiting. Querying a file's size needs its path, which no filter can see and Landlock does not
// restrict: this process can find out which files exist, but not what is in them. Installing signal handlers is not in the list: code that
// took over one thread has no call that makes another thread run it.
constexpr std::array harmless{
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(readv),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(fstatat64),
    SCMP_SYS(stat),
    SCMP_SYS(exit),
    SCMP_SYS(statx),
    SCMP_SYS(lseek),
    SCMP_SYS(_llseek),
    SCMP_SYS(getdents64),
    SCMP_SYS(exit_group),
    SCMP_SYS(getrandom),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getpid),
    SCMP_SYS(getppid),
    SCMP_SYS(gettid),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sysinfo),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
};

// Calls that the C library makes for a new thread.
constexpr std::array of_new_threads{SCMP_SYS(set_robust_list), SCMP_SYS(rseq)};
constexpr scmp_datum_t new_thread = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | CLONE_SETTLS |
                                    CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;

constexpr auto refusal = SCMP_ACT_ERRNO(EPERM);

Filter make_filter(std::uint32_t for_all_others) {
    Filter filter(seccomp_init(for_all_others));
    // Calls of another architecture have other numbers, such as 32-bit calls on a 64-bit processor: all of them are refused.
    if (filter && seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, refusal) != 0) filter.reset();
    return filter;
}

// Calls that this architecture lacks have negative numbers, which the library skips.
template <std::size_t Count>
bool allow_all(scmp_filter_ctx filter, const std::array<int, Count>& calls) {
    return std::ranges::all_of(calls, [&](int call) { return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0; });
}

constexpr scmp_arg_cmp no_bits(unsigned argument, scmp_datum_t bits) {
    return {argument, SCMP_CMP_MASKED_EQ, bits, 0};
}

constexpr scmp_arg_cmp exactly(unsigned argument, scmp_datum_t value) {
    return {argument, SCMP_CMP_EQ, value, 0};
}

bool allow(scmp_filter_ctx filter, int call, scmp_arg_cmp condition) {
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, condition) == 0;
}

/// Calls that are allowed only with certain arguments.
bool allow_in_part(scmp_filter_ctx filter) {
    constexpr scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    const auto self = static_cast<scmp_datum_t>(::getpid());
    return allow(filter, SCMP_SYS(open), no_bits(1, writing)) && allow(filter, SCMP_SYS(openat), no_bits(2, writing)) &&
           allow(filter, SCMP_SYS(mmap), no_bits(2, PROT_EXEC)) && allow(filter, SCMP_SYS(mmap2), no_bits(2, PROT_EXEC)) &&
           allow(filter, SCMP_SYS(mprotect), no_bits(2, PROT_EXEC)) && allow(filter, SCMP_SYS(tgkill), exactly(0, self)) &&  // abort()
           allow(filter, SCMP_SYS(sendto), exactly(0, worker_socket)) && allow(filter, SCMP_SYS(recvfrom), exactly(0, worker_socket));
}

/// Allows new threads but no new processes. A filter cannot see the structure that clone3 takes; told that there is no clone3, the C
/// library uses the older clone. Filters can only be added, and only to all threads.
bool allow_threads(scmp_filter_ctx filter) {
    return allow_all(filter, of_new_threads) && allow(filter, SCMP_SYS(clone), exactly(0, new_thread)) &&
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(seccomp), 2, exactly(0, SECCOMP_SET_MODE_FILTER),
                            no_bits(1, ~scmp_datum_t{SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_TSYNC_ESRCH})) == 0;
}

}  // namespace

bool filter_calls(WorkerThreads threads) {
    const auto filter = make_filter(refusal);
    return filter && allow_all(filter.get(), harmless) && allow_in_part(filter.get()) &&
           (threads == WorkerThreads::one || allow_threads(filter.get())) && seccomp_load(filter.get()) == 0;
}

bool filter_threads() {
    const auto filter = make_filter(SCMP_ACT_ALLOW);
    return filter && seccomp_rule_add(filter.get(), refusal, SCMP_SYS(clone), 0) == 0 &&
           seccomp_rule_add(filter.get(), refusal, SCMP_SYS(seccomp), 0) == 0 &&
           seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0 &&
           seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_NNP, 0) == 0 &&  // it is set, and prctl forbidden
           seccomp_load(filter.get()) == 0;
}

}  // namespace lectern::content
