#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "content/confinement.hpp"

namespace lectern::content {
namespace {

bool refused_descriptor(int descriptor) {
    if (descriptor >= 0) ::close(descriptor);
    return descriptor < 0;
}

bool refused_fork() {
    const auto child = ::fork();
    if (child == 0) ::_exit(0);
    if (child > 0) ::waitpid(child, nullptr, 0);
    return child < 0;
}

/// Replacing this process would end the probe, so a program that does not exist is named: EPERM and EACCES come before ENOENT.
bool refused_exec() {
    char name[] = "/";
    char* const arguments[] = {name, nullptr};
    ::execve("/nowhere/lectern", arguments, arguments + 1);
    return errno == EPERM;
}

/// Attaching would stop the other process; letting go of one that is not attached does nothing, once the call itself is allowed.
bool refused_ptrace() {
    return ::ptrace(PTRACE_DETACH, ::getppid(), nullptr, nullptr) < 0 && errno == EPERM;
}

bool refused_code() {
    void* code = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (code != MAP_FAILED) ::munmap(code, 4096);
    return code == MAP_FAILED;
}

}  // namespace

std::vector<Attempt> attempt_to_break_out() {
    return {{"open /etc/passwd", refused_descriptor(::open("/etc/passwd", O_RDONLY | O_CLOEXEC))},
            {"access /etc/passwd", ::access("/etc/passwd", F_OK) < 0},
            {"list /", refused_descriptor(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC))},
            {"write a file", refused_descriptor(::open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600))},
            {"socket", refused_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))},
            {"fork", refused_fork()},
            {"exec", refused_exec()},
            {"ptrace", refused_ptrace()},
            {"signal the parent", ::kill(::getppid(), 0) < 0},
            {"new code", refused_code()}};
}

}  // namespace lectern::content
