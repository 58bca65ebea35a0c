// The program under test: starts lectern, follows its trace, collects its messages and ends it.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/e2e/harness/program/child_process.hpp"
#include "tests/e2e/harness/program/trace_log.hpp"

namespace lectern::e2e {

/// The program named by the environment variable LECTERN if it is set, otherwise the one built with the tests.
std::filesystem::path program_file();

/// The result of a run that has ended.
struct Finished {
    int status = -1;  ///< -1: it did not end in time
    std::string output;
    std::string errors;
};

/// Runs `lectern ARGUMENTS` until it ends.
Finished run_program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
                     const std::filesystem::path& scratch, Clock::duration timeout = 30s);

/// A running `lectern ARGUMENTS --trace FILE`.
class Program {
public:
    Program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
            const std::filesystem::path& scratch);

    ChildProcess& process() { return *process_; }
    TraceLog& trace() { return trace_; }
    Moment started() const { return started_; }
    /// What it has written to standard error so far.
    std::string errors() const;
    /// Sends the signal. Returns how the program ended, or nothing when it took longer than the timeout.
    std::optional<Exit> end(int signal, Clock::duration timeout);

private:
    std::filesystem::path errors_file_;
    TraceLog trace_;
    Moment started_;
    std::unique_ptr<ChildProcess> process_;
};

}  // namespace lectern::e2e
