#include "content/confinement/confinement_probe.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

#include "content/confinement/break_out_attempts.hpp"

namespace lectern::content {
namespace {

constexpr int trial_signal = SIGUSR1;
constexpr std::chrono::milliseconds patience{2000};
constexpr std::chrono::milliseconds between_looks{1};
constexpr std::size_t most_attempts = 128;

// Globals, since a signal handler can reach nothing else: what the thread it last ran on was allowed, and whether it has finished.
std::array<std::atomic<bool>, most_attempts> was_allowed;
std::atomic<bool> has_tried;

void try_on_this_thread() {
    const auto attempts = break_outs();
    for (std::size_t i = 0; i < attempts.size(); ++i) was_allowed.at(i) = !attempts[i].refused();
    has_tried = true;
}

void on_signal(int /*signal*/) {
    const int error = errno;  // the errno of the interrupted code
    try_on_this_thread();
    errno = error;
}

void try_on(int thread) {
    for (auto& allowed : was_allowed) allowed = true;
    has_tried = false;
    if (thread == ::gettid()) return try_on_this_thread();
    ::syscall(SYS_tgkill, ::getpid(), thread, trial_signal);
    const auto latest = std::chrono::steady_clock::now() + patience;
    while (!has_tried && std::chrono::steady_clock::now() < latest) std::this_thread::sleep_for(between_looks);
}

std::string line_of(const Attempt& attempt) {
    if (attempt.refused()) return attempt.what + ": refused\n";
    return fmt::format("{}: ALLOWED on thread {}\n", attempt.what, fmt::join(attempt.allowed, ", "));
}

}  // namespace

ConfinementProbe::ConfinementProbe() : tasks_(::opendir("/proc/self/task")) {
    struct sigaction action{};
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    ::sigaction(trial_signal, &action, nullptr);
}

std::vector<int> ConfinementProbe::threads() {
    if (!tasks_) return {::gettid()};
    std::vector<int> found;
    ::rewinddir(tasks_.get());
    // Only one thread reads this folder.
    while (const auto* entry = ::readdir(tasks_.get()))                                        // NOLINT(concurrency-mt-unsafe)
        if (const int thread = std::atoi(entry->d_name); thread > 0) found.push_back(thread);  // NOLINT(cert-err34-c): the kernel's numbers
    return found;
}

std::vector<Attempt> ConfinementProbe::try_every_thread() {
    std::vector<Attempt> results;
    for (const auto& attempt : break_outs()) results.push_back({attempt.what});
    for (const int thread : threads()) {
        try_on(thread);
        for (std::size_t i = 0; i < results.size(); ++i)
            if (was_allowed.at(i)) results[i].allowed.push_back(thread);
    }
    return results;
}

std::string ConfinementProbe::report(const Confinement& confinement) {
    auto text = confinement.summary() + '\n';
    for (const auto& line : confinement.lacks()) text += "WARNING: " + line + '\n';
    text += fmt::format("threads: {}\n", threads().size());
    for (const auto& attempt : try_every_thread()) text += line_of(attempt);
    return text;
}

}  // namespace lectern::content
