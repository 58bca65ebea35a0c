// The parsed command line. Operators and tests depend on its syntax.
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
    wrong_input = 1,  ///< an invalid setting, article or other input
    wrong_usage = 2,
    machine_lacks = 3,  ///< the machine lacks something, such as a display or an engine
    start_again = 4,    ///< staff asked for a restart: the program replaces itself, so the status is never visible outside
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

/// The exit status if there is nothing to run: help, version or the error has been printed.
std::variant<CommandLine, ExitStatus> parse_command_line(int argc, const char* const* argv);

}  // namespace lectern::kiosk
