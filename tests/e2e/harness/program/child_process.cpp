#include "tests/e2e/harness/program/child_process.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace lectern::e2e {
namespace {

std::vector<std::string> merged_environment(const std::map<std::string, std::string>& changes) {
    std::map<std::string, std::string> merged = changes;
    for (char** entry = ::environ; *entry; ++entry) {
        const std::string text = *entry;
        const auto equals = text.find('=');
        if (equals != std::string::npos) merged.try_emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    std::vector<std::string> result;
    for (const auto& [name, value] : merged)
        if (!value.empty()) result.push_back(name + "=" + value);
    return result;
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> result;
    for (std::string& string : strings) result.push_back(string.data());
    result.push_back(nullptr);
    return result;
}

void redirect(const char* file, int flags, int target) {
    const int fd = ::open(file, flags | O_CLOEXEC, 0600);
    if (fd >= 0) ::dup2(fd, target);
}

/// Between fork and exec only async-signal-safe calls are allowed, because another thread may hold any lock.
[[noreturn]] void become(const Launch& launch, char** arguments, char** environment, pid_t parent) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, launch.signal_when_orphaned);
    if (::getppid() != parent) ::_exit(127);
    redirect("/dev/null", O_RDONLY, STDIN_FILENO);
    if (launch.output_fd >= 0) {
        ::dup2(launch.output_fd, STDOUT_FILENO);
    } else {
        redirect(launch.output.c_str(), O_WRONLY | O_CREAT | O_APPEND, STDOUT_FILENO);
    }
    redirect(launch.errors.c_str(), O_WRONLY | O_CREAT | O_APPEND, STDERR_FILENO);
    if (launch.kept_fd >= 0) ::fcntl(launch.kept_fd, F_SETFD, 0);
    ::execvpe(arguments[0], arguments, environment);
    ::_exit(127);
}

Exit exit_from(int status) {
    return {WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status)};
}

}  // namespace

ChildProcess::ChildProcess(const Launch& launch) {
    std::vector<std::string> command = launch.command;
    std::vector<std::string> variables = merged_environment(launch.environment);
    const std::vector<char*> arguments = pointers(command);
    const std::vector<char*> environment = pointers(variables);
    const pid_t parent = ::getpid();
    pid_ = ::fork();
    if (pid_ < 0) throw std::system_error(errno, std::generic_category(), "fork");
    if (pid_ == 0) become(launch, const_cast<char**>(arguments.data()), const_cast<char**>(environment.data()), parent);
    ::setpgid(pid_, pid_);  // also done here, so that the group exists before anybody sends it a signal
}

ChildProcess::~ChildProcess() {
    if (running()) {
        send_to_group(SIGTERM);
        send_to_group(SIGCONT);
        if (!wait(1s)) send_to_group(SIGKILL);
        wait(2s);
    }
    send_to_group(SIGKILL);
}

void ChildProcess::send(int signal) const {
    if (!exit_) ::kill(pid_, signal);
}

void ChildProcess::send_to_group(int signal) const {
    ::kill(-pid_, signal);
}

bool ChildProcess::running() {
    return !wait(0s);
}

std::optional<Exit> ChildProcess::wait(Clock::duration timeout) {
    eventually(timeout, [this] {
        int status = 0;
        if (!exit_ && ::waitpid(pid_, &status, WNOHANG) == pid_) exit_ = exit_from(status);
        return exit_.has_value();
    });
    return exit_;
}

bool ChildProcess::group_is_alive() const {
    return ::kill(-pid_, 0) == 0;
}

std::optional<Exit> run(const Launch& launch, Clock::duration timeout) {
    return ChildProcess(launch).wait(timeout);
}

}  // namespace lectern::e2e
