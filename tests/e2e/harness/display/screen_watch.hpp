// Notices every change of the screen as soon as the X server makes it (XDamage), and finds the pixels that really differ.
#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "tests/e2e/harness/display/picture.hpp"
#include "tests/e2e/harness/display/x_server.hpp"
#include "tests/e2e/harness/program/moment.hpp"

namespace lectern::e2e {

/// One change of the screen: when it became visible, and which pixels differ from before.
struct SeenChange {
    Moment when;
    Area where;
    int pixels = 0;
};

/// Called from the main thread; a second thread with its own connection watches the screen.
class ScreenWatch {
public:
    explicit ScreenWatch(const XServer& server);
    ~ScreenWatch();
    ScreenWatch(const ScreenWatch&) = delete;
    ScreenWatch& operator=(const ScreenWatch&) = delete;

    /// The screen after the latest change.
    Picture picture() const;
    std::vector<SeenChange> changes_since(Moment from) const;
    std::optional<SeenChange> wait_for_change(Moment from, const Area& within, int least_pixels = 1, Clock::duration timeout = 5s) const;
    /// Waits until nothing has changed for `quiet`, or for `timeout` at most, and returns the picture.
    Picture settled_picture(Clock::duration quiet = 150ms, Clock::duration timeout = 3s) const;

private:
    void watch(const std::string& display);
    void take_damage(_XDisplay* display, unsigned long damage, class ScreenCapture& capture, Moment when);

    PixelSize size_;
    std::atomic<bool> stop_{false};
    std::atomic<bool> ready_{false};
    mutable std::mutex mutex_;
    Picture current_;
    Picture incoming_;  ///< used by the watching thread only: current_ plus the change being processed
    std::vector<SeenChange> changes_;
    std::thread thread_;
};

}  // namespace lectern::e2e
