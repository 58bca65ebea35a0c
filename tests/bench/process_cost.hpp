// What a program and all its children take from the machine, as /proc tells it.
#pragma once

#include <sys/types.h>
#include <vector>

namespace lectern::bench {

/// The process and everything it started, directly or not.
std::vector<pid_t> process_tree(pid_t root);
/// Proportional set size of all of them.
double pss_mb(pid_t root);
/// What they allocated and wrote to. Shared libraries don't count: unlike PSS it is the same whoever else runs.
double anonymous_mb(pid_t root);
/// User and system time of all of them.
double cpu_seconds(pid_t root);

}  // namespace lectern::bench
