#include "kiosk/machine/jack_watcher.hpp"

#include <array>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace lectern::kiosk {

JackWatcher::JackWatcher(OpenJack open, std::function<void()> on_change, std::function<void(std::string)> complain)
    : open_(std::move(open)), on_change_(std::move(on_change)), complain_(std::move(complain)), stopping_(::eventfd(0, EFD_CLOEXEC)) {
    if (open_) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

JackWatcher::~JackWatcher() {
    thread_.request_stop();
    ::eventfd_write(stopping_, 1);
    if (thread_.joinable()) thread_.join();
    ::close(stopping_);
}

std::optional<bool> JackWatcher::plugged() const {
    const auto state = state_.load();
    return state == State::unknown ? std::nullopt : std::optional(state == State::in);
}

void JackWatcher::run(const std::stop_token& stop) {
    std::string told;
    const int retry_ms = static_cast<int>(std::chrono::milliseconds(patience).count());
    do {
        const auto jack = open_();
        if (jack) follow(**jack, stop);
        if (plugged() && !stop.stop_requested()) report(false);  // headphones in a jack that is gone count as unplugged
        auto trouble = jack ? "the socket for headphones is gone; it is looked for again" : jack.error();
        if (!stop.stop_requested() && told != trouble) complain_(trouble);
        told = std::move(trouble);
    } while (wait(-1, retry_ms, stop));
}

void JackWatcher::follow(Jack& jack, const std::stop_token& stop) {
    do report(jack.plugged());
    while (wait(jack.descriptor(), -1, stop) && jack.take_news());
}

void JackWatcher::report(bool plugged) {
    const auto now = plugged ? State::in : State::out;
    if (state_.exchange(now) != now) on_change_();
}

/// poll() ignores a negative descriptor, and then waits only for the stop or the timeout.
bool JackWatcher::wait(int descriptor, int timeout_ms, const std::stop_token& stop) const {
    std::array<pollfd, 2> waited{pollfd{stopping_, POLLIN, 0}, pollfd{descriptor, POLLIN, 0}};
    ::poll(waited.data(), waited.size(), timeout_ms);
    return !stop.stop_requested();
}

}  // namespace lectern::kiosk
