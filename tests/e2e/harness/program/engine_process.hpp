// The kiosk's speech engine, found as the process that it is, and what must be true of the words whatever happens to it.
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>

#include "tests/e2e/harness/program/trace_log.hpp"

namespace lectern::e2e {

/// As the kernel calls it; empty where there is no such process.
std::string program_of(pid_t pid);

/// The engine of this kiosk.
std::optional<pid_t> engine_of(pid_t kiosk);

/// Every word of the text that was marked since then follows the one before.
void no_word_is_left_out(TraceLog& trace, std::size_t from, std::size_t at_least);

}  // namespace lectern::e2e
