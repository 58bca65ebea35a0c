#include "speech/output/silent_output.hpp"

#include <array>
#include <condition_variable>
#include <mutex>
#include <span>

namespace lectern::speech {
namespace {

constexpr std::size_t frames_a_step = 441;  // 20 ms

}  // namespace

void SilentOutput::open(AudioRoute /*route*/) {
    if (!thread_.joinable()) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void SilentOutput::close() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

OutputStatus SilentOutput::status() const {
    return {.state = thread_.joinable() ? OutputState::open : OutputState::closed,
            .device = "silent",
            .latency = {},
            .underflows = 0,
            .problem = {}};
}

void SilentOutput::run(const std::stop_token& stop) {
    std::array<float, frames_a_step> dropped{};
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    for (auto due = Clock::now(); !stop.stop_requested(); due += duration_of_frames(frames_a_step)) {
        player_.render(std::span<float>(dropped), due);
        stopped.wait_until(lock, stop, due + duration_of_frames(frames_a_step), [] { return false; });
    }
}

}  // namespace lectern::speech
