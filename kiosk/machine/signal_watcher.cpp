#include "kiosk/machine/signal_watcher.hpp"

#include <chrono>
#include <csignal>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace lectern::kiosk {
namespace {

constexpr std::chrono::milliseconds patience{900};  // people and init systems expect the process to end within a second

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
    std::signal(SIGPIPE, SIG_IGN);  // a trace whose reader is gone must not end the kiosk
}

SignalWatcher::SignalWatcher(std::function<void()> quit) {
    // Detached, because the signal may never come and the thread owns nothing that must be released at the end.
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
