// A program started by a test: in a process group of its own, ended with the test whatever happens to the test.
// Start it from the main thread: the kernel ends the child when the thread that made it ends.
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
    std::map<std::string, std::string> environment{};  ///< over the test's own; an empty value removes the variable
    std::filesystem::path output = "/dev/null";
    std::filesystem::path errors = "/dev/null";
    int output_fd = -1;                  ///< where set: standard output instead of the file
    int kept_fd = -1;                    ///< an open descriptor that the child inherits
    int signal_when_orphaned = SIGKILL;  ///< what the child gets when the test dies
};

struct Exit {
    int status = 0;  ///< 128 + the signal's number where one ended it
    friend bool operator==(const Exit&, const Exit&) = default;
};

class ChildProcess {
public:
    explicit ChildProcess(const Launch& launch);
    /// SIGTERM, one second, SIGKILL; the same for whatever is left of its group.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    pid_t pid() const { return pid_; }
    void send(int signal) const;
    void send_to_group(int signal) const;
    bool running();
    std::optional<Exit> wait(Clock::duration timeout);
    /// Whether any process of its group is alive.
    bool group_is_alive() const;

private:
    pid_t pid_ = -1;
    std::optional<Exit> exit_;
};

/// Runs a command to its end; nothing where it takes longer than the timeout.
std::optional<Exit> run(const Launch& launch, Clock::duration timeout = 10s);

}  // namespace lectern::e2e
