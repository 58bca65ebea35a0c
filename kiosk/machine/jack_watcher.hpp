// Watches the headphone socket on a thread of its own, and reopens it if it disappears.
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
    /// The time between two attempts to open the jack.
    static constexpr std::chrono::seconds patience{3};

    /// `open` is called on the thread, repeatedly while there is no jack; an empty function means that there is no jack to watch. On the
    /// same thread, `on_change` is called whenever plugged() has changed, and `complain` once for each new problem.
    JackWatcher(OpenJack open, std::function<void()> on_change, std::function<void(std::string)> complain);
    ~JackWatcher();
    JackWatcher(const JackWatcher&) = delete;
    JackWatcher& operator=(const JackWatcher&) = delete;

    /// Any thread. Empty until a jack has reported; false if the jack is gone, because its headphones are gone too.
    std::optional<bool> plugged() const;

private:
    enum class State : std::uint8_t { unknown, out, in };

    void run(const std::stop_token& stop);
    void follow(Jack& jack, const std::stop_token& stop);
    void report(bool plugged);
    /// False if the thread was asked to stop.
    bool wait(int descriptor, int timeout_ms, const std::stop_token& stop) const;

    OpenJack open_;
    std::function<void()> on_change_;
    std::function<void(std::string)> complain_;
    std::atomic<State> state_{State::unknown};
    int stopping_ = -1;  ///< an eventfd
    std::jthread thread_;
};

}  // namespace lectern::kiosk
