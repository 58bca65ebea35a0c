#include "tests/e2e/harness/program/program.hpp"

#include <cstdlib>

#include "tests/e2e/harness/program/scratch_dir.hpp"

namespace lectern::e2e {
namespace {

std::vector<std::string> command_line(const std::vector<std::string>& arguments) {
    std::vector<std::string> command{program_file()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return command;
}

}  // namespace

std::filesystem::path program_file() {
    const char* named = std::getenv("LECTERN");
    return named && *named ? named : LECTERN_PROGRAM;
}

Finished run_program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
                     const std::filesystem::path& scratch, Clock::duration timeout) {
    const std::filesystem::path output = scratch / "finished.out";
    const std::filesystem::path errors = scratch / "finished.err";
    std::filesystem::remove(output);
    std::filesystem::remove(errors);
    const auto exit = run({.command = command_line(arguments), .environment = environment, .output = output, .errors = errors}, timeout);
    return {exit ? exit->status : -1, read_text(output), read_text(errors)};
}

Program::Program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
                 const std::filesystem::path& scratch)
    : errors_file_(scratch / "lectern.err"), trace_(scratch / "trace.jsonl"), started_(Clock::now()) {
    std::vector<std::string> command = command_line(arguments);
    command.insert(command.end(), {"--trace", (scratch / "trace.jsonl").string()});
    process_ = std::make_unique<ChildProcess>(
        Launch{.command = command, .environment = environment, .output = scratch / "lectern.out", .errors = errors_file_});
}

std::string Program::errors() const {
    return read_text(errors_file_);
}

std::optional<Exit> Program::end(int signal, Clock::duration timeout) {
    process_->send(signal);
    return process_->wait(timeout);
}

}  // namespace lectern::e2e
