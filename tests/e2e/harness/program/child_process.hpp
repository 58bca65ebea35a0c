// A program started by a test, in its own process group, which ends with the test in every case.
// Start it from the main thread: the kernel ends the child when the thread that started it ends.
#pragma once

#include <csignal>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

#include "tests/e2e/harness/program/moment.hpp"

namespace lectern::e2e {

struct Launch {
    std::vector<std::string> command;
    std::map<std::string, std::string> environment{};  ///< added to the test's own environment; an empty value removes the variable
    std::filesystem::path output = "/dev/null";
    std::filesystem::path errors = "/dev/null";
    int output_fd = -1;                  ///< if set, standard output goes here instead of to the file
    int kept_fd = -1;                    ///< an open descriptor that the child inherits
    int signal_when_orphaned = SIGKILL;  ///< the signal that the child gets when the test dies
};

struct Exit {
    int status = 0;  ///< 128 + the signal's number if a signal ended the program
    friend bool operator==(const Exit&, const Exit&) = default;
};

class ChildProcess {
public:
    explicit ChildProcess(const Launch& launch);
    /// Sends SIGTERM, waits one second, then sends SIGKILL; does the same to the rest of its group.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    pid_t pid() const { return pid_; }
    void send(int signal) const;
    void send_to_group(int signal) const;
    bool running();
    std::optional<Exit> wait(Clock::duration timeout);
    /// Whether any process of its group is still alive.
    bool group_is_alive() const;

private:
    pid_t pid_ = -1;
    std::optional<Exit> exit_;
};

/// Runs a command to its end. Returns nothing when it takes longer than the timeout.
std::optional<Exit> run(const Launch& launch, Clock::duration timeout = 10s);

}  // namespace lectern::e2e
