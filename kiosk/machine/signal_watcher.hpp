// SIGINT, SIGTERM and SIGHUP, taken by a thread of their own: asks for an orderly end, and ends the process if that hangs.
#pragma once

#include <functional>

namespace lectern::kiosk {

class SignalWatcher {
public:
    /// Before any other thread is started: these signals are blocked in all of them, and SIGPIPE is ignored.
    static void block_signals();
    /// `quit` is called once, from the watching thread. 900 ms later the process ends in any case, with status 0: it was asked to.
    explicit SignalWatcher(std::function<void()> quit);
};

}  // namespace lectern::kiosk
