#include "kiosk/machine/signal_watcher.hpp"

#include <chrono>
#include <csignal>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace lectern::kiosk {
namespace {

constexpr std::chrono::milliseconds patience{900};  // people and init systems expect an end within a second

sigset_t ending_signals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
    return set;
}

}  // namespace

void SignalWatcher::block_signals() {
    const auto set = ending_signals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);  // a trace that nobody reads any more is no reason to end
}

SignalWatcher::SignalWatcher(std::function<void()> quit) {
    // Detached: it waits for a signal that may never come, and owns nothing that an end could miss.
    std::thread([quit = std::move(quit)] {
        const auto set = ending_signals();
        int received = 0;
        sigwait(&set, &received);
        std::thread([] {
            std::this_thread::sleep_for(patience);
            ::_exit(0);
        }).detach();
        quit();
    }).detach();
}

}  // namespace lectern::kiosk
