// Runs a small executable of ours in a separate process, for input that may be hostile or crash it. Messages go both ways.
//
// The program has its end of the socket at `worker_socket`, standard input and output at /dev/null, our standard error until it confines
// itself, and no other file of ours open. Of our environment it gets only the variables for language and data, and the options of
// sanitizers. It confines itself (content/confinement/confinement.hpp) and serves until its socket closes. It ends when the thread that
// started it ends.
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

inline constexpr int worker_socket = 3;  ///< the socket's descriptor in the program

/// The program `name` in the folder of the running executable, where both were built or installed.
std::filesystem::path program_beside_this_one(const std::string& name);

/// Why a program cannot be started, and what to do.
struct WorkerFault {
    std::string problem;
    std::string remedy;

    std::string message() const { return problem + "; " + remedy; }
};

/// Use it only on the thread that started the process: the process ends when that thread ends.
class WorkerProcess {
public:
    static std::expected<WorkerProcess, WorkerFault> start(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                                                           std::size_t largest_message);
    /// Kills the process, whatever it is doing.
    ~WorkerProcess();
    WorkerProcess(WorkerProcess&& other) noexcept;
    WorkerProcess& operator=(WorkerProcess&&) = delete;

    MessageChannel& channel() { return channel_; }
    pid_t pid() const { return pid_; }
    /// How it ended, "signal 11" or "exit status 1"; std::nullopt while it runs.
    std::optional<std::string> ended();
    /// Kills it if it is running; returns how it ended, by this or before.
    std::string end();

private:
    WorkerProcess(pid_t pid, MessageChannel channel) : pid_(pid), channel_(std::move(channel)) {}
    void reap(int options);

    pid_t pid_;
    MessageChannel channel_;
    std::string how_it_ended_;
};

}  // namespace lectern::content
