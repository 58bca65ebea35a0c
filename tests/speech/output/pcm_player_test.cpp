#include "speech/output/pcm_player.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <thread>
#include <vector>

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start = TimePoint{} + 1h;
constexpr float half = 16384.0F / 32768.0F;

PcmBlock block(Epoch epoch, UtteranceId id, std::uint32_t first, Sample level = 16384, bool last = false) {
    PcmBlock made{.epoch = epoch, .utterance = id, .first_frame = first, .count = 256, .last = last};
    made.samples.fill(level);
    return made;
}

std::vector<float> render(PcmPlayer& player, std::size_t frames, TimePoint at = start) {
    std::vector<float> out(frames, 9.0F);
    player.render(out, at);
    return out;
}

/// The largest step between neighbouring samples; a click makes a large one.
float roughest(const std::vector<float>& sound) {
    float step = std::abs(sound.front());
    for (std::size_t i = 1; i < sound.size(); ++i) step = std::max(step, std::abs(sound[i] - sound[i - 1]));
    return step;
}

}  // namespace

TEST_CASE("an empty player plays silence and reports nothing") {
    PcmPlayer player;
    CHECK(render(player, 64) == std::vector<float>(64, 0.0F));
    CHECK_FALSE(player.take_played());
    CHECK(player.starved() == 0);
}

TEST_CASE("what is played is reported with the time at which it is heard") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 512));
    render(player, 100);
    const auto run = player.take_played();
    REQUIRE(run);
    CHECK(run->utterance == 7);
    CHECK(run->first_frame == 512);
    CHECK(run->count == 100);
    CHECK(run->heard_at == start);
    CHECK_FALSE(run->last);
}

TEST_CASE("a callback that spans two utterances reports both") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 0, 100, true));
    player.push(block(1, 8, 0));
    render(player, 300);
    CHECK(player.take_played()->last);
    const auto second = player.take_played();
    CHECK(second->utterance == 8);
    CHECK(second->count == 44);
    CHECK(second->heard_at == start + duration_of_frames(256));
}

TEST_CASE("blocks of another epoch are dropped") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 0));
    player.set_epoch(2);
    player.push(block(2, 8, 0, 200));
    render(player, 64);
    CHECK(player.take_played()->utterance == 8);
}

TEST_CASE("pausing keeps the sample that comes next") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 0));
    render(player, 100);
    player.set_paused(true);
    render(player, 500);
    player.set_paused(false);
    render(player, 100);
    CHECK(player.take_played()->first_frame == 0);
    CHECK(player.take_played()->first_frame == 100);
    CHECK_FALSE(player.take_played());
}

TEST_CASE("sound begins and ends within milliseconds but never with a jump") {
    PcmPlayer player;
    player.set_epoch(1);
    for (std::uint32_t i = 0; i < 4; ++i) player.push(block(1, 7, i * 256));
    auto sound = render(player, 300);
    CHECK(sound.back() == Approx(half));
    player.set_paused(true);
    const auto paused = render(player, 300);
    CHECK(paused.back() == 0.0F);
    CHECK(paused[50] == 0.0F);
    sound.insert(sound.end(), paused.begin(), paused.end());
    CHECK(roughest(sound) < 0.02F);
}

TEST_CASE("a new epoch breaks the old sound off without a click") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 0));
    auto sound = render(player, 200);
    player.set_epoch(2);
    player.push(block(2, 8, 0, -16384));
    const auto after = render(player, 200);
    sound.insert(sound.end(), after.begin(), after.end());
    CHECK(roughest(sound) < 0.035F);
    CHECK(after.back() == Approx(-half));
}

TEST_CASE("the gain is reached over a few milliseconds") {
    PcmPlayer player;
    player.set_epoch(1);
    for (std::uint32_t i = 0; i < 4; ++i) player.push(block(1, 7, i * 256));
    auto sound = render(player, 300);
    player.set_gain(0.5F);
    const auto after = render(player, 300);
    CHECK(after.back() == Approx(half / 2));
    sound.insert(sound.end(), after.begin(), after.end());
    CHECK(roughest(sound) < 0.02F);
}

TEST_CASE("running dry in the middle of an utterance is counted once") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 0));
    render(player, 300);
    render(player, 300);
    CHECK(player.starved() == 1);
}

TEST_CASE("running dry behind an utterance is no starving") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 0, 100, true));
    render(player, 600);
    CHECK(player.starved() == 0);
}

TEST_CASE("an epoch that changes in the middle of an utterance is no starving") {
    PcmPlayer player;
    player.set_epoch(1);
    player.push(block(1, 7, 0));
    render(player, 100);
    player.set_epoch(2);
    render(player, 300);
    CHECK(player.starved() == 0);
}

TEST_CASE("a worker and an output on two threads lose and repeat no frame", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    constexpr std::uint32_t blocks = 2000;
    std::jthread worker([&] {
        for (std::uint32_t i = 0; i < blocks;) {
            if (player.push(block(1, 7, i * 256, 100, i + 1 == blocks)))
                ++i;
            else
                std::this_thread::yield();
        }
    });
    std::uint32_t next = 0;
    std::vector<float> out(128);
    for (bool ended = false; !ended;) {
        player.render(out, start);
        while (const auto run = player.take_played()) {
            REQUIRE(run->first_frame == next);
            next += run->count;
            ended = run->last;
        }
    }
    CHECK(next == blocks * 256);
}

TEST_CASE("a second output that calls while one is inside gets silence", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    std::atomic<bool> done{false};
    std::jthread other([&] {
        std::vector<float> out(64);
        while (!done) player.render(out, start);
    });
    std::vector<float> out(64);
    for (int i = 0; i < 2000; ++i) {
        player.push(block(1, 7, 0));
        player.render(out, start);
    }
    done = true;
    CHECK(player.rendered() >= 2000);
}

TEST_CASE("where nobody takes what was played for long, the newest is told as one run that ends when it did") {
    PcmPlayer player;
    player.set_epoch(1);
    TimePoint at = start;
    std::uint32_t frame = 0;
    const auto play_a_block = [&](UtteranceId id, bool last = false) {
        player.push(block(1, id, frame, 16384, last));
        render(player, 256, at);
        frame += 256;
        at += duration_of_frames(256);
    };
    for (int i = 0; i < 6000; ++i) play_a_block(7);
    at += 300ms;  // the device paused
    play_a_block(7, true);
    std::uint32_t told = 0;
    while (const auto run = player.take_played()) {
        CHECK(run->first_frame == told);
        CHECK_FALSE(run->merged);
        told += run->count;
    }
    render(player, 1, at);
    const auto run = player.take_played();
    REQUIRE(run);
    CHECK(run->merged);
    CHECK(run->first_frame == told);
    CHECK(run->first_frame + run->count == frame);
    CHECK(run->last);
    CHECK(run->heard_at + duration_of_frames(run->count) - at < 1us);
    CHECK_FALSE(player.take_played());
}

TEST_CASE("of many utterances that nobody asked about the newest is told") {
    PcmPlayer player;
    player.set_epoch(1);
    for (UtteranceId id = 1; id <= 6000; ++id) {
        player.push(block(1, id, 0, 16384, true));
        render(player, 256);
    }
    UtteranceId told = 0;
    while (const auto run = player.take_played()) CHECK(run->utterance == ++told);
    render(player, 1);
    CHECK(player.take_played()->utterance == 6000);
}
