// The look from outside: a worker is trusted once the process that started it has seen that it is confined, on every thread.
#pragma once

#include <expected>
#include <string>
#include <sys/types.h>
#include <vector>

#include "content/process/confinement_report.hpp"

namespace lectern::content {

/// To be called when the worker says that it is ready, which is after its last thread was started; those that a confined thread starts
/// later are confined as well. The kernel tells about system calls, privileges and limits. About Landlock it tells nobody else, so there
/// the worker's own attempt counts, which is in `reported`.
///
/// What this machine has no means for is no error: the lines say what is missing and what to do. The error says in what the worker is not
/// confined although it could be: it is not to be trusted with anything. Only the worker's parent may ask, from any thread.
std::expected<std::vector<std::string>, std::string> verify_confined(pid_t worker, const Confinement& reported);

}  // namespace lectern::content
