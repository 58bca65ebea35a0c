#include "content/confinement/confinement.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "content/confinement/call_filter.hpp"
#include "content/confinement/privileges.hpp"
#include "content/process/file_fence.hpp"
#include "content/process/sanitized.hpp"

namespace lectern::content {
namespace {

constexpr rlim_t most_open_files = 32;

/// Where whoever started us allows less, that remains.
bool limit(__rlimit_resource resource, rlim_t most) {
    rlimit now{};
    if (::getrlimit(resource, &now) != 0) return false;
    const auto at_most = std::min(most, now.rlim_max);
    const rlimit both{at_most, at_most};
    return ::setrlimit(resource, &both) == 0;
}

/// No text of a visitor's article stays behind in a core, no other process reads it, nothing outlives the one that started it.
void keep_to_itself() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_CORE, 0);
}

/// What is written to standard error could be a lie in the log, or text from an article.
void let_standard_error_go() {
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) {
        ::close(STDERR_FILENO);
        return;
    }
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
}

/// Landlock and privileges are a matter of each thread. A folder has a link for each folder in it, its own and its parent's beside.
bool is_alone() {
    struct stat tasks{};
    return ::stat("/proc/self/task", &tasks) != 0 || tasks.st_nlink == 3;
}

/// Nobody can look at Landlock from outside, so it is tried: that the kernel said yes is no proof.
bool can_read_root() {
    const int root = ::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root >= 0) ::close(root);
    return root >= 0;
}

/// Seccomp forbids new processes and threads too; this holds where it is missing, except for root. A thread counts as a process.
void limit_processes() {
    limit(RLIMIT_NPROC, 0);
}

}  // namespace

Confinement confine(const ConfinementOptions& options) {
    Confinement done;
    keep_to_itself();
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (sanitized) return done;
    let_standard_error_go();
    const bool alone = is_alone();
    drop_privileges();
    limit(RLIMIT_NOFILE, most_open_files);
    done.memory = limit(RLIMIT_AS, options.memory_bytes);
    done.files = fence_files(options.readable) && alone && !can_read_root();
    if (options.threads == WorkerThreads::one) limit_processes();
    done.calls = filter_calls(options.threads) && alone;  // last: what sets up the rest is among what it forbids
    return done;
}

void forbid_threads(Confinement& done) {
    if (sanitized) return;
    limit_processes();  // refused where there is a filter, which does better
    done.calls = done.calls && filter_threads();
}

}  // namespace lectern::content
