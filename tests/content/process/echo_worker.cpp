// A worker process for the tests, which does what the messages tell it.
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sched.h>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <vector>

#include "content/confinement/call_filter.hpp"
#include "content/confinement/confinement.hpp"
#include "content/confinement/confinement_probe.hpp"
#include "content/confinement/privileges.hpp"
#include "content/process/file_fence.hpp"
#include "content/process/worker_process.hpp"

namespace {

using lectern::content::MessageChannel;

constexpr std::size_t largest_message = std::size_t{8} << 20;
constexpr std::size_t memory_bytes = std::size_t{256} << 20;

std::optional<lectern::content::ConfinementProbe> probe;
lectern::content::Confinement confinement;
std::atomic<pid_t> other_thread;

std::string open_descriptors() {
    std::string list;
    for (int descriptor = 0; descriptor < 256; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) >= 0) list += std::to_string(descriptor) + " ";
    return list;
}

std::string environment() {
    std::string list;
    for (char** variable = ::environ; *variable != nullptr; ++variable) list += std::string(*variable) + "; ";
    return list;
}

/// Confines itself when no file descriptor is free to open anything with.
std::string confine_without_files() {
    const rlimit none{lectern::content::worker_socket + 1, lectern::content::worker_socket + 1};
    ::setrlimit(RLIMIT_NOFILE, &none);
    return lectern::content::confine({{}, memory_bytes}).to_message();
}

/// Does the same as confine(), but leaves one thing out.
std::string confine_but_for(std::string_view what) {
    using namespace lectern::content;
    const rlimit no_core{0, 0};
    const rlimit some_memory{memory_bytes, memory_bytes};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (what != "core") ::setrlimit(RLIMIT_CORE, &no_core);
    if (what != "memory") ::setrlimit(RLIMIT_AS, &some_memory);
    const bool files = fence_files({});
    if (what != "privileges") drop_privileges();
    const bool calls = what == "calls" || filter_calls(WorkerThreads::one);
    return Confinement{files, calls, true}.to_message();
}

std::string confine(lectern::content::WorkerThreads threads) {
    confinement = lectern::content::confine({{}, memory_bytes, threads});
    return confinement.to_message();
}

std::string forbid_threads() {
    lectern::content::forbid_threads(confinement);
    return confinement.to_message();
}

std::string start_a_thread() try {
    other_thread = 0;
    std::thread([] {
        other_thread = ::gettid();
        while (true) ::poll(nullptr, 0, -1);
    }).detach();
    while (other_thread == 0) ::sched_yield();
    return "started";
} catch (const std::system_error&) {
    return "refused";
}

/// Tries everything forbidden on every thread; returns what was allowed, and on how many threads.
std::string break_out() {
    std::string allowed;
    for (const auto& attempt : probe.value().try_every_thread())
        if (!attempt.refused()) allowed += attempt.what + ": " + std::to_string(attempt.allowed.size()) + "; ";
    return allowed;
}

std::atomic<int> passwd = 0;

/// Acts as an attacker who controls the first thread only: two system calls would let code run on the second thread.
std::string attack_the_other_thread() {
    struct sigaction action{};
    action.sa_handler = [](int) { passwd = ::open("/etc/passwd", O_RDONLY | O_CLOEXEC); };
    if (::sigaction(SIGUSR2, &action, nullptr) != 0) return "no handler";
    if (::syscall(SYS_tgkill, ::getpid(), other_thread.load(), SIGUSR2) != 0) return "no signal";
    while (passwd == 0) ::sched_yield();
    return passwd > 0 ? "has a file" : "has no file";
}

/// Allocates until std::bad_alloc, which nobody catches, ends the process.
std::string eat() {
    std::vector<std::vector<char>> eaten;
    while (eaten.size() < 1024) eaten.emplace_back(1 << 20, 'x');
    return "had a gigabyte";
}

void send_a_lie() {
    constexpr std::string_view length_and_no_more = "\xff\xff\xff\xff";
    ::send(lectern::content::worker_socket, length_and_no_more.data(), length_and_no_more.size(), 0);
}

std::string answer(const std::string& asked) {
    if (asked == "crash") std::abort();
    if (asked == "exit") ::_exit(7);
    if (asked == "hang") ::raise(SIGSTOP);
    if (asked == "lie") send_a_lie();
    if (asked == "descriptors") return open_descriptors();
    if (asked == "standard error") return ::write(STDERR_FILENO, "", 0) == 0 ? "open" : "closed";
    if (asked == "environment") return environment();
    if (asked == "confine without files") return confine_without_files();
    if (asked == "prepare to break out") probe.emplace();
    if (asked == "confine") return confine(lectern::content::WorkerThreads::one);
    if (asked == "confine for threads") return confine(lectern::content::WorkerThreads::more);
    constexpr std::string_view but_for = "confine but for ";
    if (asked.starts_with(but_for)) return confine_but_for(asked.substr(but_for.size()));
    if (asked == "forbid threads") return forbid_threads();
    if (asked == "start a thread") return start_a_thread();
    if (asked == "attack the other thread") return attack_the_other_thread();
    if (asked == "break out") return break_out();
    if (asked == "eat") return eat();
    return asked;
}

}  // namespace

int main() {
    MessageChannel channel(lectern::content::worker_socket, largest_message);
    while (const auto asked = channel.receive({}))
        if (!channel.send(answer(*asked), {})) break;
    ::_exit(0);
}
