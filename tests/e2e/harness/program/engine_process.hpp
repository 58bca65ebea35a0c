// Finds the process of the kiosk's speech engine, and checks that no word is lost whatever happens to that process.
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>

#include "tests/e2e/harness/program/trace_log.hpp"

namespace lectern::e2e {

/// The process's name from /proc/PID/comm; empty when there is no such process.
std::string program_of(pid_t pid);

/// The speech engine's process, a child of this kiosk.
std::optional<pid_t> engine_of(pid_t kiosk);

/// Checks that at least `at_least` words were marked from the index `from` on, and that each one follows the word before it.
void no_word_is_left_out(TraceLog& trace, std::size_t from, std::size_t at_least);

}  // namespace lectern::e2e
