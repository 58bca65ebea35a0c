// A sound device that is there or not, and tells so when it is looked at.
#pragma once

#include <chrono>

#include "speech/output/audio_output.hpp"

namespace lectern::tests {

inline constexpr std::chrono::milliseconds device_latency{20};

class FakeDevice final : public speech::AudioOutput {
public:
    void open(speech::AudioRoute /*route*/) override {
        if (status_.state == speech::OutputState::closed) status_ = {.state = speech::OutputState::opening};
    }
    void close() override { status_ = {}; }
    speech::OutputStatus status() const override { return status_; }

    /// What its thread would do; true where that is news.
    bool work() {
        const auto before = status_.state;
        if (before == speech::OutputState::closed) return false;
        const bool was_open = before == speech::OutputState::open || before == speech::OutputState::lost;
        if (there)
            status_ = {.state = speech::OutputState::open, .device = "scripted", .latency = device_latency};
        else
            status_ = missing(was_open ? speech::OutputState::lost : speech::OutputState::unavailable);
        return status_.state != before;
    }
    bool sounds() const { return status_.state == speech::OutputState::open; }

    bool there = true;

private:
    static speech::OutputStatus missing(speech::OutputState state) {
        return {.state = state, .fault = speech::OutputFault::missing, .problem = "there is no sound device; plug one in"};
    }

    speech::OutputStatus status_;
};

}  // namespace lectern::tests
