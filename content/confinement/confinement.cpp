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

/// If this process was started with a lower limit, that one stays.
bool limit(__rlimit_resource resource, rlim_t most) {
    rlimit now{};
    if (::getrlimit(resource, &now) != 0) return false;
    const auto at_most = std::min(most, now.rlim_max);
    const rlimit both{at_most, at_most};
    return ::setrlimit(resource, &both) == 0;
}

/// No text of a visitor's article stays behind in a core dump, no other process reads this one's memory, and it does not outlive the one
/// that started it.
void keep_to_itself() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_CORE, 0);
}

/// Text on standard error could forge log lines or quote an article.
void let_standard_error_go() {
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) {
        ::close(STDERR_FILENO);
        return;
    }
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
}

/// Landlock and privileges apply to each thread separately. A folder has a link for each folder in it, and two for itself and its parent's
/// entry: 3 links are one thread.
bool is_alone() {
    struct stat tasks{};
    return ::stat("/proc/self/task", &tasks) != 0 || tasks.st_nlink == 3;
}

/// Landlock cannot be inspected from outside, so it is tested here: the kernel's success code is no proof.
bool can_read_root() {
    const int root = ::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root >= 0) ::close(root);
    return root >= 0;
}

/// Seccomp forbids new processes and threads too; this limit applies where seccomp is missing, except to root. A thread counts as a
/// process.
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
    done.calls = filter_calls(options.threads) && alone;  // last: the filter forbids the calls that set up the rest
    return done;
}

void forbid_threads(Confinement& done) {
    if (sanitized) return;
    limit_processes();  // fails if there is a filter, which is stricter anyway
    done.calls = done.calls && filter_threads();
}

}  // namespace lectern::content
