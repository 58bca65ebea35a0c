// The program under test: lectern with its trace, its messages and its end.
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

/// The environment variable LECTERN where it is set, the program that was built with the tests otherwise.
std::filesystem::path program_file();

/// What a run that came to its end left behind.
struct Finished {
    int status = -1;  ///< -1: it did not end in time
    std::string output;
    std::string errors;
};

/// Runs `lectern ARGUMENTS` to its end.
Finished run_program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
                     const std::filesystem::path& scratch, Clock::duration timeout = 30s);

/// `lectern ARGUMENTS --trace FILE`, running.
class Program {
public:
    Program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
            const std::filesystem::path& scratch);

    ChildProcess& process() { return *process_; }
    TraceLog& trace() { return trace_; }
    Moment started() const { return started_; }
    /// What it wrote to standard error so far.
    std::string errors() const;
    /// Asks it to end with this signal; its exit, or nothing where it takes longer.
    std::optional<Exit> end(int signal, Clock::duration timeout);

private:
    std::filesystem::path errors_file_;
    TraceLog trace_;
    Moment started_;
    std::unique_ptr<ChildProcess> process_;
};

}  // namespace lectern::e2e
