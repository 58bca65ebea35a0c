#include "kiosk/machine/signal_watcher.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

using lectern::kiosk::SignalWatcher;

namespace {

/// A child process that watches for signals, reports them through a pipe, and never ends by itself.
class Watched {
public:
    Watched() {
        if (::pipe(ends_.data()) != 0) throw std::runtime_error("no pipe");
        child_ = ::fork();
        if (child_ == 0) watch();
        ::close(ends_[1]);
        if (said() != 'r') throw std::runtime_error("the watching process did not start");
    }
    ~Watched() {
        ::close(ends_[0]);
        if (child_ > 0) ::kill(child_, SIGKILL);
        if (child_ > 0) ::waitpid(child_, nullptr, 0);
    }
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

    void send(int signal) const { ::kill(child_, signal); }
    /// Waits for the next report; 0 when the process has ended.
    char said() const {
        char letter = 0;
        return ::read(ends_[0], &letter, 1) == 1 ? letter : '\0';
    }
    /// Waits for its end; returns the status of waitpid.
    int ended() {
        int status = 0;
        ::waitpid(child_, &status, 0);
        child_ = 0;
        return status;
    }

private:
    [[noreturn]] void watch() const {
        ::alarm(60);  // ends the process in any case after a minute
        const auto say = [this](char letter) { [[maybe_unused]] const auto written = ::write(ends_[1], &letter, 1); };
        SignalWatcher::block_signals();
        const SignalWatcher watcher([&] { say('q'); });
        say('r');
        while (true) ::pause();
    }

    std::array<int, 2> ends_{};
    pid_t child_ = 0;
};

}  // namespace

TEST_CASE("each signal that asks for an end asks the program to quit", "[threads]") {
    const int signal = GENERATE(SIGTERM, SIGINT, SIGHUP);
    const Watched watched;
    watched.send(signal);
    CHECK(watched.said() == 'q');
}

TEST_CASE("a program that hangs while it quits is ended all the same and without an error", "[threads]") {
    Watched watched;
    watched.send(SIGTERM);
    CHECK(watched.said() == 'q');
    const int status = watched.ended();
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
