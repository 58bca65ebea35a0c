// A small executable of ours in a process of its own, for work on what may be hostile or may crash. Messages go both ways.
//
// The program finds its end of the socket at `worker_socket`, standard input and output at /dev/null, and no other file of ours open; of
// our environment it has the language and where its data is.
// It confines itself (content/confinement/confinement.hpp) and serves until its socket closes. It ends with the thread that started it.
#pragma once

#include <chrono>
#include <cstddef>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

#include "content/process/message_channel.hpp"

namespace lectern::content {

inline constexpr int worker_socket = 3;  ///< the descriptor in the program

/// The program `name` in the folder of the running one, where both were built or installed.
std::filesystem::path program_beside_this_one(const std::string& name);

/// Why a program cannot be started, and what to do.
struct WorkerFault {
    std::string problem;
    std::string remedy;

    std::string message() const { return problem + "; " + remedy; }
};

/// One thread: the one that started it, or the process would end too early.
class WorkerProcess {
public:
    static std::expected<WorkerProcess, WorkerFault> start(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                                                           std::size_t largest_message);
    /// Kills it, whatever it is doing.
    ~WorkerProcess();
    WorkerProcess(WorkerProcess&& other) noexcept;
    WorkerProcess& operator=(WorkerProcess&&) = delete;

    MessageChannel& channel() { return channel_; }
    pid_t pid() const { return pid_; }
    /// How it ended, "signal 11" or "exit status 1"; nothing while it lives.
    std::optional<std::string> ended();
    /// Kills it if it lives; how it ended, before or by that.
    std::string end();

private:
    WorkerProcess(pid_t pid, MessageChannel channel) : pid_(pid), channel_(std::move(channel)) {}
    void reap(int options);

    pid_t pid_;
    MessageChannel channel_;
    std::string how_it_ended_;
};

}  // namespace lectern::content
