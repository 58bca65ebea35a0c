// An output that writes a WAV file as fast as sound arrives. Its own clock counts the frames written.
#pragma once

#include <atomic>
#include <expected>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

#include "speech/output/audio_output.hpp"
#include "speech/output/pcm_player.hpp"

struct sf_private_tag;

namespace lectern::speech {

class WavOutput final : public AudioOutput {
public:
    WavOutput(PcmPlayer& player, std::filesystem::path file);
    ~WavOutput() override;

    void open(AudioRoute route) override;
    void close() override;
    OutputStatus status() const override;

    /// The time up to which the sound counts as heard; its first frame is heard at TimePoint{}. Any thread.
    TimePoint now() const { return TimePoint{} + duration_of_frames(frames_.load(std::memory_order_acquire)); }

private:
    void run(const std::stop_token& stop);
    void write(std::size_t frames);

    PcmPlayer& player_;
    std::filesystem::path file_;
    std::atomic<std::int64_t> frames_{0};
    std::atomic<bool> failed_{false};
    std::unique_ptr<sf_private_tag, int (*)(sf_private_tag*)> wav_;
    std::jthread thread_;
};

}  // namespace lectern::speech
