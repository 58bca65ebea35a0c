// Takes SIGINT, SIGTERM and SIGHUP on a thread of its own: requests an orderly end, and ends the process if that hangs.
#pragma once

#include <functional>

namespace lectern::kiosk {

class SignalWatcher {
public:
    /// To be called before any other thread is started: blocks these signals in all threads, and ignores SIGPIPE.
    static void block_signals();
    /// `quit` is called once, on the watching thread. 900 ms later the process ends in any case, with status 0, because the end was
    /// requested.
    explicit SignalWatcher(std::function<void()> quit);
};

}  // namespace lectern::kiosk
