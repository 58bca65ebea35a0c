#include "tests/e2e/x_server.hpp"

#include <X11/Xlib.h>
#include <cctype>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <unistd.h>

namespace lectern::e2e {
namespace {

/// The number that Xvfb writes to -displayfd once it listens.
std::string read_display_number(int fd) {
    std::string number;
    const Moment deadline = Clock::now() + 20s;
    while (Clock::now() < deadline) {
        pollfd waiting{fd, POLLIN, 0};
        if (::poll(&waiting, 1, 100) <= 0) continue;
        char letter = 0;
        if (::read(fd, &letter, 1) != 1 || letter == '\n') break;
        number += letter;
    }
    return number;
}

}  // namespace

void CloseDisplay::operator()(_XDisplay* display) const {
    ::XCloseDisplay(display);
}

Connection connect_to(const std::string& display) {
    static const int threads_are_allowed = ::XInitThreads();
    (void)threads_are_allowed;
    Connection connection(::XOpenDisplay(display.c_str()));
    if (!connection) throw std::runtime_error("no connection to the X server " + display);
    // Xlib would end the test's process, and with it the report, when the server goes first.
    ::XSetIOErrorExitHandler(connection.get(), [](Display*, void*) {}, nullptr);
    return connection;
}

XServer::XServer(PixelSize size) : size_(size) {
    if (::pipe2(ready_pipe_, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    const std::string mode = std::to_string(size.width) + "x" + std::to_string(size.height) + "x24";
    // SIGTERM rather than SIGKILL for an orphan: the server then removes its lock file and socket.
    process_ = std::make_unique<ChildProcess>(
        Launch{.command = {"Xvfb", "-displayfd", std::to_string(ready_pipe_[1]), "-screen", "0", mode, "-nolisten", "tcp", "-noreset"},
               .kept_fd = ready_pipe_[1],
               .signal_when_orphaned = SIGTERM});
    ::close(ready_pipe_[1]);
    const std::string number = read_display_number(ready_pipe_[0]);
    ::close(ready_pipe_[0]);
    if (number.empty()) throw std::runtime_error("Xvfb did not start; is the package xvfb installed?");
    display_ = ":" + number;
}

}  // namespace lectern::e2e
