#include "content/confinement/break_out_attempts.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <fcntl.h>
#include <linux/keyctl.h>
#include <linux/seccomp.h>
#include <linux/userfaultfd.h>
#include <pthread.h>
#include <sched.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern::content {
namespace {

constexpr const char* nowhere = "/nowhere/lectern";

/// Confinement refuses a call with one of these errors; any other failure comes from the call itself, so the call was allowed. Most
/// attempts therefore ask for something impossible, which does no harm if it is allowed.
bool is_refusal(long result) {
    return result < 0 && (errno == EPERM || errno == EACCES || errno == ENOSYS);
}

template <typename... Arguments>
bool refused(long number, Arguments... arguments) {
    return is_refusal(::syscall(number, arguments...));
}

bool refused_descriptor(long descriptor) {
    if (descriptor >= 0) ::close(static_cast<int>(descriptor));
    return is_refusal(descriptor);
}

/// Uses clone, not fork(): fork() handles the C library's state, whose locks other threads may hold.
bool refused_process(unsigned long flags) {
    const auto child = ::syscall(SYS_clone, flags | SIGCHLD, nullptr, nullptr, nullptr, nullptr);
    if (child == 0) ::syscall(SYS_exit_group, 0);
    if (child > 0) ::waitpid(static_cast<pid_t>(child), nullptr, 0);
    return is_refusal(child);
}

bool refused_thread() {
    pthread_t thread{};
    const int error = ::pthread_create(&thread, nullptr, [](void* nothing) { return nothing; }, nullptr);
    if (error == 0) ::pthread_join(thread, nullptr);
    return error != 0;
}

bool refused_code() {
    void* code = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (code != MAP_FAILED) ::munmap(code, 4096);
    return code == MAP_FAILED;
}

/// Code that is written first and made executable afterwards.
bool refused_code_later(long call) {
    void* code = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (code == MAP_FAILED) return true;
    const bool is_refused = refused(call, code, 4096, PROT_READ | PROT_EXEC, -1);
    ::munmap(code, 4096);
    return is_refused;
}

/// Attaching would stop the other process. Detaching from a process that is not attached does nothing if the call itself is allowed.
bool refused_ptrace() {
    return is_refusal(::ptrace(PTRACE_DETACH, ::getppid(), nullptr, nullptr));
}

bool refused_memory_of_parent(long call) {
    char byte = 0;
    const iovec ours{&byte, 1};
    const iovec theirs{nullptr, 1};
    return refused(call, ::getppid(), &ours, 1, &theirs, 1, 0);
}

bool refused_signal_by_queue() {
    siginfo_t info{};
    info.si_code = SI_QUEUE;
    return refused(SYS_rt_sigqueueinfo, ::getppid(), 0, &info);
}

/// A new handler would run on another thread once that thread is sent the signal.
bool refused_handler() {
    struct sigaction before{};
    return is_refusal(::sigaction(SIGURG, nullptr, &before)) && is_refusal(::sigaction(SIGURG, &before, nullptr));
}

/// Passes a descriptor that is not a socket, so that nothing is reached.
bool refused_address(long call) {
    sockaddr_un abstract{AF_UNIX, {'\0', 'x'}};
    return refused(call, STDIN_FILENO, &abstract, sizeof abstract);
}

bool refused_limit_of_parent() {
    rlimit limit{};
    return refused(SYS_prlimit64, ::getppid(), RLIMIT_CORE, nullptr, &limit);
}

constexpr std::uint32_t any_action = SECCOMP_RET_ERRNO;

constexpr std::array attempts{
    // Files
    BreakOut{"open /etc/passwd", [] { return refused_descriptor(::open("/etc/passwd", O_RDONLY | O_CLOEXEC)); }},
    BreakOut{"access /etc/passwd", [] { return is_refusal(::access("/etc/passwd", F_OK)); }},
    BreakOut{"list /", [] { return refused_descriptor(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }},
    BreakOut{"list /proc/self/task", [] { return refused_descriptor(::open("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }},
    BreakOut{"open /proc/1/environ", [] { return refused_descriptor(::open("/proc/1/environ", O_RDONLY | O_CLOEXEC)); }},
    BreakOut{"write a file", [] { return refused_descriptor(::open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600)); }},
    BreakOut{"openat2", [] { return refused(SYS_openat2, AT_FDCWD, nowhere, nullptr, 0); }},
    BreakOut{"name_to_handle_at", [] { return refused(SYS_name_to_handle_at, AT_FDCWD, nowhere, nullptr, nullptr, 0); }},
    BreakOut{"open_by_handle_at", [] { return refused(SYS_open_by_handle_at, AT_FDCWD, nullptr, O_RDONLY); }},
    BreakOut{"symlink", [] { return refused(SYS_symlinkat, "x", AT_FDCWD, nowhere); }},
    BreakOut{"link", [] { return refused(SYS_linkat, AT_FDCWD, nowhere, AT_FDCWD, nowhere, 0); }},
    BreakOut{"rename", [] { return refused(SYS_renameat2, AT_FDCWD, nowhere, AT_FDCWD, nowhere, 0); }},
    BreakOut{"unlink", [] { return refused(SYS_unlinkat, AT_FDCWD, nowhere, 0); }},
    BreakOut{"make a folder", [] { return refused(SYS_mkdirat, AT_FDCWD, nowhere, 0700); }},
    BreakOut{"make a device", [] { return refused(SYS_mknodat, AT_FDCWD, nowhere, S_IFIFO | 0600, 0); }},
    BreakOut{"chmod", [] { return refused(SYS_fchmodat, AT_FDCWD, nowhere, 0600); }},
    BreakOut{"chown", [] { return refused(SYS_fchownat, AT_FDCWD, nowhere, 0, 0, 0); }},
    BreakOut{"truncate", [] { return refused(SYS_truncate, nowhere, 0); }},
    BreakOut{"readlink", [] { return refused(SYS_readlinkat, AT_FDCWD, nowhere, nullptr, 0); }},
    BreakOut{"fcntl", [] { return refused(SYS_fcntl, STDIN_FILENO, F_GETFD); }},
    BreakOut{"ioctl", [] { return refused(SYS_ioctl, STDIN_FILENO, 0, nullptr); }},
    BreakOut{"inotify", [] { return refused_descriptor(::syscall(SYS_inotify_init1, O_CLOEXEC)); }},
    BreakOut{"mount", [] { return refused(SYS_mount, "none", nowhere, "tmpfs", 0, nullptr); }},
    BreakOut{"unmount", [] { return refused(SYS_umount2, nowhere, 0); }},
    BreakOut{"chroot", [] { return refused(SYS_chroot, nowhere); }},
    BreakOut{"change the folder", [] { return refused(SYS_chdir, nowhere); }},
    // Communication
    BreakOut{"socket", [] { return refused_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)); }},
    BreakOut{"local socket", [] { return refused_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)); }},
    BreakOut{"netlink", [] { return refused_descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0)); }},
    BreakOut{"connect to an abstract socket", [] { return refused_address(SYS_connect); }},
    BreakOut{"bind", [] { return refused_address(SYS_bind); }},
    BreakOut{"pass a descriptor", [] { return refused(SYS_sendmsg, STDIN_FILENO, nullptr, 0); }},
    BreakOut{"take a descriptor", [] { return refused(SYS_recvmsg, STDIN_FILENO, nullptr, 0); }},
    BreakOut{"shared memory", [] { return refused(SYS_shmget, key_t{0x6c656374}, 1, 0); }},
    BreakOut{"message queue", [] { return refused(SYS_msgget, key_t{0x6c656374}, 0); }},
    BreakOut{"memfd_create", [] { return refused_descriptor(::syscall(SYS_memfd_create, "x", 0)); }},
    // Other processes
    BreakOut{"fork", [] { return refused_process(0); }},
    BreakOut{"fork into new namespaces", [] { return refused_process(CLONE_NEWUSER); }},
    BreakOut{"clone3", [] { return refused(SYS_clone3, nullptr, 0); }},
    BreakOut{"clone of another kind", [] { return refused(SYS_clone, CLONE_THREAD, nullptr, nullptr, nullptr, nullptr); }},
    BreakOut{"new thread", refused_thread},
    BreakOut{"exec", [] { return refused(SYS_execve, nowhere, nullptr, nullptr); }},
    BreakOut{"execveat", [] { return refused(SYS_execveat, -1, "x", nullptr, nullptr, 0); }},
    BreakOut{"ptrace", refused_ptrace},
    BreakOut{"read the parent's memory", [] { return refused_memory_of_parent(SYS_process_vm_readv); }},
    BreakOut{"write the parent's memory", [] { return refused_memory_of_parent(SYS_process_vm_writev); }},
    BreakOut{"pidfd_open", [] { return refused_descriptor(::syscall(SYS_pidfd_open, ::getppid(), 0)); }},
    BreakOut{"pidfd_getfd", [] { return refused(SYS_pidfd_getfd, -1, 0, 0); }},
    BreakOut{"signal the parent", [] { return is_refusal(::kill(::getppid(), 0)); }},
    BreakOut{"signal the parent's thread", [] { return refused(SYS_tgkill, ::getppid(), ::getppid(), 0); }},
    BreakOut{"signal the parent by a queue", refused_signal_by_queue},
    BreakOut{"signal handler", refused_handler},
    BreakOut{"limit the parent", refused_limit_of_parent},
    // Code and privileges
    BreakOut{"new code", refused_code},
    BreakOut{"mprotect to code", [] { return refused_code_later(SYS_mprotect); }},
    BreakOut{"pkey_mprotect to code", [] { return refused_code_later(SYS_pkey_mprotect); }},
    BreakOut{"personality", [] { return refused(SYS_personality, 0xffffffffUL); }},
    BreakOut{"prctl", [] { return refused(SYS_prctl, PR_GET_DUMPABLE, 0, 0, 0, 0); }},
    BreakOut{"seccomp", [] { return refused(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &any_action); }},
    BreakOut{"seccomp filter", [] { return refused(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, nullptr); }},
    BreakOut{"setuid", [] { return refused(SYS_setuid, ::getuid()); }},
    BreakOut{"capset", [] { return refused(SYS_capset, nullptr, nullptr); }},
    BreakOut{"unshare", [] { return refused(SYS_unshare, 0); }},
    BreakOut{"setns", [] { return refused(SYS_setns, -1, 0); }},
    // Kernel interfaces
    BreakOut{"io_uring_setup", [] { return refused(SYS_io_uring_setup, 0, nullptr); }},
    BreakOut{"userfaultfd", [] { return refused_descriptor(::syscall(SYS_userfaultfd, O_CLOEXEC | UFFD_USER_MODE_ONLY)); }},
    BreakOut{"bpf", [] { return refused(SYS_bpf, 0, nullptr, 0); }},
    BreakOut{"perf_event_open", [] { return refused(SYS_perf_event_open, nullptr, 0, -1, -1, 0); }},
    BreakOut{"keyctl", [] { return refused(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_SESSION_KEYRING, 0); }},
    BreakOut{"add_key", [] { return refused(SYS_add_key, nullptr, nullptr, nullptr, 0, 0); }},
    BreakOut{"reboot", [] { return refused(SYS_reboot, 0, 0, 0, nullptr); }},
    BreakOut{"load a module", [] { return refused(SYS_init_module, nullptr, 0, ""); }},
#ifdef __x86_64__
    BreakOut{"a call by the numbers of x32", [] { return refused(0x40000000L + SYS_getppid); }},
#endif
};

}  // namespace

std::span<const BreakOut> break_outs() {
    return attempts;
}

}  // namespace lectern::content
