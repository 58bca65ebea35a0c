#include "speech/output/device_feed.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start = TimePoint{} + 1h;
constexpr auto delay = 30ms;

/// A device that calls back evenly and reports its delay.
class Device {
public:
    Device(PcmPlayer& player, DeviceFormat format, std::chrono::milliseconds wake_lead = 0ms, bool keep_awake = false)
        : feed_(player, {format, delay, wake_lead, keep_awake}), format_(format) {}

    void run(Clock::duration length, std::size_t frames = 278) {
        const auto channels = static_cast<std::size_t>(format_.channels);
        for (const auto end = time_of(taken_) + length; time_of(taken_) < end; taken_ += frames) {
            sound.resize((taken_ + frames) * channels, 9.0F);
            feed_.fill(std::span(sound).subspan(taken_ * channels), time_of(taken_) - delay, delay);
        }
    }
    /// The time at which this frame, counted from the first that the device took, is heard.
    TimePoint time_of(std::size_t frame) const {
        return start + std::chrono::nanoseconds(static_cast<std::int64_t>(frame) * 1'000'000'000 / format_.rate_hz);
    }

    std::vector<float> sound;  ///< interleaved

private:
    DeviceFeed feed_;
    DeviceFormat format_;
    std::size_t taken_ = 0;
};

/// Pushes silence with a single click at this frame of the utterance.
void push_click(PcmPlayer& player, UtteranceId id, std::uint32_t click, std::uint32_t blocks) {
    for (std::uint32_t i = 0; i < blocks; ++i) {
        PcmBlock block{.epoch = 1, .utterance = id, .first_frame = i * 256, .count = 256, .last = i + 1 == blocks};
        if (click / 256 == i) block.samples[click % 256] = 30000;
        REQUIRE(player.push(block));
    }
}

/// The time at which, according to the played runs, this frame is heard.
TimePoint told(PcmPlayer& player, UtteranceId id, std::uint32_t frame) {
    while (const auto run = player.take_played()) {
        if (run->utterance == id && run->first_frame <= frame && frame < run->first_frame + run->count)
            return run->heard_at + duration_of_frames(frame - run->first_frame);
    }
    FAIL("no run holds the frame");
    return {};
}

std::size_t loudest_frame(const Device& device, std::size_t channels) {
    const auto& sound = device.sound;
    return static_cast<std::size_t>(std::ranges::max_element(sound) - sound.begin()) / channels;
}

}  // namespace

TEST_CASE("a click is heard when the run that was played says so, at any rate of the device") {
    const auto rate = GENERATE(22050, 44100, 48000, 96000, 16000);
    const auto channels = GENERATE(1, 2);
    INFO(rate << " Hz, " << channels << " channels");
    PcmPlayer player;
    player.set_epoch(1);
    Device device(player, {rate, channels});
    device.run(700ms);
    push_click(player, 7, 5000, 30);
    device.run(600ms);
    const auto heard = device.time_of(loudest_frame(device, static_cast<std::size_t>(channels)));
    CHECK(std::chrono::abs(told(player, 7, 5000) - heard) < 100us);
}

TEST_CASE("the times stay true after an hour") {
    PcmPlayer player;
    player.set_epoch(1);
    Device device(player, {44100, 1});
    for (int minute = 0; minute < 60; ++minute) {
        device.run(1min, 441);
        device.sound.assign(device.sound.size(), 0.0F);
    }
    push_click(player, 7, 5000, 30);
    device.run(600ms, 441);
    CHECK(std::chrono::abs(told(player, 7, 5000) - device.time_of(loudest_frame(device, 1))) < 100us);
}

TEST_CASE("every frame is taken once and in order while the device runs at another rate") {
    PcmPlayer player;
    player.set_epoch(1);
    push_click(player, 7, 0, 60);
    Device device(player, {48000, 2});
    device.run(800ms, 100);
    std::uint32_t next = 0;
    TimePoint last{};
    while (const auto run = player.take_played()) {
        CHECK(run->first_frame == next);
        CHECK(run->heard_at >= last);
        next += run->count;
        last = run->heard_at;
    }
    CHECK(next == 60 * 256);
}

TEST_CASE("a device of two channels gets the voice in both") {
    const auto rate = GENERATE(22050, 48000);
    PcmPlayer player;
    player.set_epoch(1);
    push_click(player, 7, 300, 4);
    Device device(player, {rate, 2});
    device.run(100ms);
    CHECK(*std::ranges::max_element(device.sound) > 0.5F);
    for (std::size_t i = 0; i < device.sound.size(); i += 2) REQUIRE(device.sound[i] == device.sound[i + 1]);
}

TEST_CASE("the voice waits for a device that is given half a second to wake, and is heard when the run says so") {
    const auto rate = GENERATE(22050, 48000);
    PcmPlayer player;
    player.set_epoch(1);
    push_click(player, 7, 2205, 30);
    Device device(player, {rate, 2}, 500ms);
    device.run(800ms);
    const auto heard = device.time_of(loudest_frame(device, 2));
    CHECK(heard > start + 599ms);
    CHECK(heard < start + 603ms);  // 2205 frames are 100 ms; the resampler delays them by 2 ms
    CHECK(std::chrono::abs(told(player, 7, 2205) - heard) < 100us);
}

TEST_CASE("a device that must not sleep never gets digital silence") {
    PcmPlayer player;
    Device device(player, {22050, 1}, 100ms, true);
    device.run(300ms);
    CHECK(std::ranges::count(device.sound, 0.0F) < 3);
    Device other(player, {22050, 1}, 0ms, false);
    other.run(300ms);
    CHECK(std::ranges::all_of(other.sound, [](float sample) { return sample == 0.0F; }));
}
