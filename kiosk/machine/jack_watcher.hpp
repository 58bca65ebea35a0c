// Watches the socket for headphones on a thread of its own, and looks for it again where it is gone.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <thread>

#include "kiosk/machine/jack.hpp"

namespace lectern::kiosk {

class JackWatcher {
public:
    /// Between two tries to open the jack.
    static constexpr std::chrono::seconds patience{3};

    /// `open` is called on the thread, again and again while there is no jack; an empty one: there is none to watch. `on_change` is called
    /// from there whenever plugged() has changed, `complain` once for each new trouble.
    JackWatcher(OpenJack open, std::function<void()> on_change, std::function<void(std::string)> complain);
    ~JackWatcher();
    JackWatcher(const JackWatcher&) = delete;
    JackWatcher& operator=(const JackWatcher&) = delete;

    /// Any thread. Nothing as long as no jack has told; false where the jack is gone, and with it what was plugged in.
    std::optional<bool> plugged() const;

private:
    enum class State : std::uint8_t { unknown, out, in };

    void run(const std::stop_token& stop);
    void follow(Jack& jack, const std::stop_token& stop);
    void report(bool plugged);
    /// False where it was asked to stop.
    bool wait(int descriptor, int timeout_ms, const std::stop_token& stop) const;

    OpenJack open_;
    std::function<void()> on_change_;
    std::function<void(std::string)> complain_;
    std::atomic<State> state_{State::unknown};
    int stopping_ = -1;  ///< an eventfd
    std::jthread thread_;
};

}  // namespace lectern::kiosk
