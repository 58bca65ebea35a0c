// The command line, parsed: a contract with operators and tests.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

enum class ExitStatus : int {
    done = 0,
    wrong_input = 1,  ///< something is wrong with what was given
    wrong_usage = 2,
    machine_lacks = 3,  ///< no display, no engine …
    start_again = 4,    ///< staff asked for it: the program takes its own place, and nobody ever sees this status
};

enum class Command { kiosk, export_articles, voices, keys, doctor };

struct CommandLine {
    Command command = Command::kiosk;
    std::vector<std::filesystem::path> articles;
    std::optional<std::filesystem::path> config;
    std::vector<std::string> overrides;  ///< KEY=VALUE
    std::optional<Size> windowed;
    std::optional<std::string> trace;
    std::filesystem::path out;
};

/// The status to exit with where there is nothing to run: help and version were printed, or the error was.
std::variant<CommandLine, ExitStatus> parse_command_line(int argc, const char* const* argv);

}  // namespace lectern::kiosk
