// A clock without a device: takes sound at the pace it would be heard and drops it, so that the marks move on.
#pragma once

#include <atomic>
#include <thread>

#include "speech/output/audio_output.hpp"
#include "speech/output/pcm_player.hpp"

namespace lectern::speech {

class SilentOutput final : public AudioOutput {
public:
    explicit SilentOutput(PcmPlayer& player) : player_(player) {}

    void open(AudioRoute route) override;
    void close() override;
    OutputStatus status() const override;

private:
    void run(const std::stop_token& stop);

    PcmPlayer& player_;
    std::jthread thread_;
};

}  // namespace lectern::speech
