// The contract that every implementation of AudioOutput must fulfil. The one for sound cards is tested end to end, on a real sound server.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>
#include <unistd.h>

#include "speech/output/silent_output.hpp"
#include "speech/output/wav_output.hpp"

using namespace lectern::speech;

namespace {

using Make = std::function<std::unique_ptr<AudioOutput>(PcmPlayer&)>;

const auto wav_file = std::filesystem::temp_directory_path() / ("lectern-contract-" + std::to_string(::getpid()) +
                                                                ".wav");  // named after the process, because tests run in parallel

std::unique_ptr<AudioOutput> silent(PcmPlayer& player) {
    return std::make_unique<SilentOutput>(player);
}
std::unique_ptr<AudioOutput> wav(PcmPlayer& player) {
    return std::make_unique<WavOutput>(player, wav_file);
}

void push(PcmPlayer& player, Epoch epoch, UtteranceId id, std::uint32_t blocks) {
    for (std::uint32_t i = 0; i < blocks; ++i) {
        PcmBlock block{.epoch = epoch, .utterance = id, .first_frame = i * 256, .count = 256, .last = i + 1 == blocks};
        block.samples.fill(1000);
        REQUIRE(player.push(block));
    }
}

/// Collects runs until the utterance has ended.
std::vector<PlayedRun> runs_of(PcmPlayer& player, UtteranceId id) {
    std::vector<PlayedRun> runs;
    while (runs.empty() || !runs.back().last) {
        while (const auto run = player.take_played()) {
            if (run->utterance == id) runs.push_back(*run);
        }
        std::this_thread::yield();
    }
    return runs;
}

}  // namespace

TEST_CASE("every output keeps the contract of the port", "[threads]") {
    const auto [name, make] = GENERATE(table<std::string, Make>({{"silent", silent}, {"wav", wav}}));
    DYNAMIC_SECTION(name) {
        PcmPlayer player;
        player.set_epoch(1);
        const auto output = make(player);
        CHECK(output->status().state == OutputState::closed);

        SECTION("it takes every frame once and in order with times that never go back") {
            push(player, 1, 7, 20);
            output->open(AudioRoute::loudspeaker);
            const auto runs = runs_of(player, 7);
            std::uint32_t next = 0;
            for (const auto& run : runs) {
                CHECK(run.first_frame == next);
                next += run.count;
            }
            CHECK(next == 20 * 256);
            CHECK(std::ranges::is_sorted(runs, {}, &PlayedRun::heard_at));
            CHECK(output->status().state == OutputState::open);
        }

        SECTION("times are as far apart as the frames take") {
            push(player, 1, 7, 20);
            output->open(AudioRoute::loudspeaker);
            const auto runs = runs_of(player, 7);
            const auto apart = runs.back().heard_at - runs.front().heard_at;
            const auto frames = duration_of_frames(runs.back().first_frame - runs.front().first_frame);
            CHECK(std::chrono::abs(apart - frames) < std::chrono::microseconds(50));
        }

        SECTION("sound of an older epoch is not played") {
            push(player, 1, 7, 3);
            player.set_epoch(2);
            push(player, 2, 8, 3);
            output->open(AudioRoute::loudspeaker);
            CHECK(runs_of(player, 8).front().first_frame == 0);
        }

        SECTION("after closing nothing is taken any more") {
            output->open(AudioRoute::loudspeaker);
            output->close();
            CHECK(output->status().state == OutputState::closed);
            const auto rendered = player.rendered();
            push(player, 1, 7, 3);
            CHECK_FALSE(player.take_played());
            CHECK(player.rendered() == rendered);
        }

        SECTION("it opens again after closing") {
            output->open(AudioRoute::loudspeaker);
            output->close();
            push(player, 1, 7, 3);
            output->open(AudioRoute::loudspeaker);
            CHECK_FALSE(runs_of(player, 7).empty());
        }
    }
    std::filesystem::remove(wav_file);
}

TEST_CASE("a file that cannot be written is told with what to do") {
    PcmPlayer player;
    WavOutput output(player, "/nowhere/at/all.wav");
    output.open(AudioRoute::loudspeaker);
    CHECK(output.status().state == OutputState::unavailable);
    CHECK(output.status().problem == "cannot write /nowhere/at/all.wav; check the folder's rights and free space");
}

TEST_CASE("a file that is written faster than it is fed has no gap and no ramp between the blocks", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    WavOutput output(player, wav_file);
    output.open(AudioRoute::loudspeaker);
    for (std::uint32_t i = 0; i < 40; ++i) {
        PcmBlock block{.epoch = 1, .utterance = 7, .first_frame = i * 100, .count = 100, .last = i == 39};
        block.samples.fill(10000);
        REQUIRE(player.push(block));
        std::this_thread::yield();
    }
    runs_of(player, 7);
    output.close();
    CHECK(player.starved() == 0);
    std::ifstream file(wav_file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    constexpr std::size_t header = 44;
    REQUIRE(bytes.size() == header + 2 * 4000);
    std::size_t level = 0;
    for (std::size_t i = 200; i < 4000; ++i) {
        const auto low = static_cast<unsigned char>(bytes[header + 2 * i]);
        const auto high = static_cast<unsigned char>(bytes[header + 2 * i + 1]);
        if (std::abs(high * 256 + low - 10000) <= 1) ++level;
    }
    CHECK(level == 3800);
    std::filesystem::remove(wav_file);
}
