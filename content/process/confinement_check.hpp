// Checks a worker's confinement from outside: the process that started it trusts it only after seeing that every thread is confined.
#pragma once

#include <expected>
#include <string>
#include <sys/types.h>
#include <vector>

#include "content/process/confinement_report.hpp"

namespace lectern::content {

/// Call it when the worker reports that it is ready, which is after it has started its last thread; threads that a confined thread starts
/// later are confined as well. The kernel tells about another process's system call filters, privileges and limits, but not about its
/// Landlock rules: there the worker's own test counts, whose result is in `reported`.
///
/// What this machine cannot do is no error: the returned lines say what is missing and what to do. An error says how the worker is not
/// confined although it could be; such a worker must not be trusted with anything. Only the worker's parent may call this, from any thread.
std::expected<std::vector<std::string>, std::string> verify_confined(pid_t worker, const Confinement& reported);

}  // namespace lectern::content
