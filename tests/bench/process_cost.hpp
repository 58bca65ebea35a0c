// The resources that a program and all its descendants use, from /proc.
#pragma once

#include <sys/types.h>
#include <vector>

namespace lectern::bench {

/// The process and all its descendants.
std::vector<pid_t> process_tree(pid_t root);
/// Proportional set size of the whole tree.
double pss_mb(pid_t root);
/// Memory that the tree has allocated and written to. Shared libraries are not counted, so unlike PSS the value does not depend on what
/// else is running.
double anonymous_mb(pid_t root);
/// User and system time of the whole tree.
double cpu_seconds(pid_t root);

}  // namespace lectern::bench
