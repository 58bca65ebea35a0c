#include "content/confinement.hpp"

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "content/call_filter.hpp"
#include "content/file_fence.hpp"
#include "content/sanitized.hpp"

namespace lectern::content {
namespace {

constexpr rlim_t most_open_files = 32;

bool limit(__rlimit_resource resource, rlim_t most) {
    const rlimit both{most, most};
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

/// Seccomp forbids new processes too; this holds where it is missing, except for root.
bool limit_resources(std::uint64_t memory_bytes) {
    limit(RLIMIT_NPROC, 0);
    limit(RLIMIT_NOFILE, most_open_files);
    return memory_bytes > 0 && limit(RLIMIT_AS, memory_bytes);
}

}  // namespace

Confinement confine(const ConfinementOptions& options) {
    Confinement done;
    keep_to_itself();
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (sanitized) {
        done.warnings.emplace_back("this build has sanitizers, which need what is forbidden otherwise; build the release preset");
        return done;
    }
    let_standard_error_go();
    done.files = fence_files(options.readable);
    if (!done.files)
        done.warnings.emplace_back("the kernel lacks Landlock, so it could read files; use Linux 5.13 or later with lsm=landlock");
    done.memory = limit_resources(options.memory_bytes);
    if (!done.memory) done.warnings.emplace_back("its memory cannot be limited; look at `ulimit -v`");
    done.calls = filter_calls();  // last: what sets up the rest is among what it forbids
    if (!done.calls)
        done.warnings.emplace_back("the kernel refuses seccomp, so it could use the network; allow it in the container's settings");
    return done;
}

}  // namespace lectern::content
