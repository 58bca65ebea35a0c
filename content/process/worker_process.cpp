#include "content/process/worker_process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace lectern::content {
namespace {

/// The new process's descriptors. Of ours only standard error stays open, which the process closes when it confines itself.
class Descriptors {
public:
    explicit Descriptors(int socket) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_adddup2(&actions_, socket, worker_socket);  // first: the socket may be a standard descriptor
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&actions_, worker_socket + 1);
    }
    ~Descriptors() { posix_spawn_file_actions_destroy(&actions_); }
    Descriptors(const Descriptors&) = delete;
    Descriptors& operator=(const Descriptors&) = delete;

    const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

/// The new process's signals. It blocks those that a terminal or an init system sends to all processes: the one that started it acts on
/// them.
class Signals {
public:
    Signals() {
        sigset_t set;
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        sigemptyset(&set);
        sigaddset(&set, SIGPIPE);
        posix_spawnattr_setsigdefault(&attributes_, &set);
        sigemptyset(&set);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&set, signal);
        posix_spawnattr_setsigmask(&attributes_, &set);
    }
    ~Signals() { posix_spawnattr_destroy(&attributes_); }
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    const posix_spawnattr_t* get() const { return &attributes_; }

private:
    posix_spawnattr_t attributes_{};
};

// Variables that a program needs to find its data and its language, and a sanitizer its options.
constexpr std::array<std::string_view, 6> passed_on{"ESPEAK_DATA_PATH=", "LANG=",         "LC_",
                                                    "ASAN_OPTIONS=",     "TSAN_OPTIONS=", "UBSAN_OPTIONS="};

/// The variables of our environment that are passed on, with a null pointer at the end. Nothing changes the environment while other threads
/// run.
std::vector<char*> environment() {
    std::vector<char*> kept;
    for (char** variable = ::environ; *variable != nullptr; ++variable) {
        const std::string_view text(*variable);
        if (std::ranges::any_of(passed_on, [&](auto name) { return text.starts_with(name); })) kept.push_back(*variable);
    }
    kept.push_back(nullptr);
    return kept;
}

/// Safe while other threads run, as is everything that it passes to posix_spawn.
std::expected<pid_t, int> spawn(const std::filesystem::path& program, std::vector<std::string> command, int socket) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (auto& argument : command) arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    const Descriptors descriptors(socket);
    const Signals signals;
    pid_t pid = -1;
    const int error = ::posix_spawn(&pid, program.c_str(), descriptors.get(), signals.get(), arguments.data(), environment().data());
    if (error != 0) return std::unexpected(error);
    return pid;
}

std::string reason(int error) {
    return std::generic_category().message(error);
}

std::string remedy(int error) {
    switch (error) {
        case EACCES:
        case EPERM:
            return "give the user that Lectern runs as the right to execute it";
        case EAGAIN:
        case ENOMEM:
        case EMFILE:
        case ENFILE:
            return "end other programs, or raise the limits of the service that starts Lectern";
        default:
            return "install Lectern again";
    }
}

WorkerFault fault(const std::filesystem::path& program, int error) {
    return {fmt::format("{} cannot be started: {}", program.string(), reason(error)), remedy(error)};
}

}  // namespace

std::filesystem::path program_beside_this_one(const std::string& name) {
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path() / name;
}

std::expected<WorkerProcess, WorkerFault> WorkerProcess::start(const std::filesystem::path& program,
                                                               const std::vector<std::string>& arguments, std::size_t largest_message) {
    std::array<int, 2> sockets{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) return std::unexpected(fault(program, errno));
    MessageChannel ours(sockets[0], largest_message);
    std::vector<std::string> command{program.string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    const auto pid = spawn(program, std::move(command), sockets[1]);
    ::close(sockets[1]);
    if (!pid) return std::unexpected(fault(program, pid.error()));
    return WorkerProcess(*pid, std::move(ours));
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), channel_(std::move(other.channel_)), how_it_ended_(std::move(other.how_it_ended_)) {}

WorkerProcess::~WorkerProcess() {
    if (pid_ > 0) end();
}

std::optional<std::string> WorkerProcess::ended() {
    reap(WNOHANG);
    return how_it_ended_.empty() ? std::nullopt : std::optional(how_it_ended_);
}

std::string WorkerProcess::end() {
    if (!ended()) {
        ::kill(pid_, SIGKILL);
        reap(0);
    }
    return how_it_ended_;
}

void WorkerProcess::reap(int options) {
    if (!how_it_ended_.empty()) return;
    int status = 0;
    pid_t reaped = 0;
    do {
        reaped = ::waitpid(pid_, &status, options);
    } while (reaped < 0 && errno == EINTR);
    if (reaped == 0) return;
    // If SIGCHLD is ignored, the kernel does not keep how the process ended.
    if (reaped < 0)
        how_it_ended_ = "for an unknown reason";
    else
        how_it_ended_ =
            WIFSIGNALED(status) ? fmt::format("signal {}", WTERMSIG(status)) : fmt::format("exit status {}", WEXITSTATUS(status));
}

}  // namespace lectern::content
