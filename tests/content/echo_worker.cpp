// A worker that does what its messages say: the tests' partner.
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

#include "content/confinement.hpp"
#include "content/worker_process.hpp"

namespace {

using lectern::content::MessageChannel;

constexpr std::size_t largest_message = std::size_t{8} << 20;
constexpr std::size_t memory_bytes = std::size_t{256} << 20;

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

/// With no descriptor left that anything could be opened with.
std::string confine_without_files() {
    const rlimit none{lectern::content::worker_socket + 1, lectern::content::worker_socket + 1};
    ::setrlimit(RLIMIT_NOFILE, &none);
    return lectern::content::confine({{}, memory_bytes}).to_message();
}

std::string attempts() {
    std::string allowed;
    for (const auto& attempt : lectern::content::attempt_to_break_out())
        if (!attempt.refused) allowed += attempt.what + "; ";
    return allowed;
}

/// Until there is no more: std::bad_alloc, which nobody catches.
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
    if (asked == "confine") return lectern::content::confine({{}, memory_bytes}).to_message();
    if (asked == "break out") return attempts();
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
