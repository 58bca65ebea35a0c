// An output without a device: takes sound in real time and discards it, so that the highlight moves on.
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
