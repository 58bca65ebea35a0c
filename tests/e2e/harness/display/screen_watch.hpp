// Notices every change on the screen when the X server makes it (XDamage), and which pixels really became different.
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

/// One change of the screen: when it was there to be seen, and the pixels that differ from before.
struct SeenChange {
    Moment when;
    Area where;
    int pixels = 0;
};

/// Main thread; the watching thread and its connection are its own.
class ScreenWatch {
public:
    explicit ScreenWatch(const XServer& server);
    ~ScreenWatch();
    ScreenWatch(const ScreenWatch&) = delete;
    ScreenWatch& operator=(const ScreenWatch&) = delete;

    /// The screen as it was after the last change.
    Picture picture() const;
    std::vector<SeenChange> changes_since(Moment from) const;
    std::optional<SeenChange> wait_for_change(Moment from, const Area& within, int least_pixels = 1, Clock::duration timeout = 5s) const;
    /// Waits until nothing has changed for so long, then gives the picture.
    Picture settled_picture(Clock::duration quiet = 150ms, Clock::duration timeout = 3s) const;

private:
    void watch(const std::string& display);
    void take_damage(_XDisplay* display, unsigned long damage, class ScreenCapture& capture, Moment when);

    PixelSize size_;
    std::atomic<bool> stop_{false};
    std::atomic<bool> ready_{false};
    mutable std::mutex mutex_;
    Picture current_;
    Picture incoming_;  ///< of the watching thread: the same but for what has just changed
    std::vector<SeenChange> changes_;
    std::thread thread_;
};

}  // namespace lectern::e2e
