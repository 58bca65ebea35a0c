// Tests without a sound device. With one, the output is tested end to end, on a real sound server.
#include "speech/output/portaudio_output.hpp"

#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace lectern::speech;

TEST_CASE("a device that is not there is told and nothing hangs") {
    std::mutex mutex;
    std::condition_variable changed;
    int changes = 0;
    PortAudioOutput output(std::make_shared<PcmPlayer>(), {.device = "no device is called so"}, [&] {
        const std::scoped_lock lock(mutex);
        ++changes;
        changed.notify_all();
    });
    CHECK(output.status().state == OutputState::closed);
    output.open(AudioRoute::loudspeaker);
    CHECK(output.status().state == OutputState::opening);
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return changes > 0; });
    CHECK(output.status().state == OutputState::unavailable);
    CHECK(output.status().problem ==
          "no sound device is called \"no device is called so\"; plug it in, free it, or set sound.device to one that `lectern doctor` "
          "lists");
    CHECK(output.status().fault == OutputFault::missing);
}

TEST_CASE("a device that is wanted again is looked for at once, however long it has been missing") {
    PortAudioOutput output(std::make_shared<PcmPlayer>(), {.device = "no device is called so"}, [] {});
    const auto began = Clock::now();
    for (int visitor = 0; visitor < 4; ++visitor) {
        output.open(AudioRoute::loudspeaker);
        while (output.status().state == OutputState::opening) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        CHECK(output.status().state == OutputState::unavailable);
        output.close();
    }
    // Looking for the device takes up to half a second; the delays between tries would add up to 3.5 s.
    CHECK(Clock::now() - began < std::chrono::milliseconds(3000));
}

TEST_CASE("an output that was never opened ends") {
    const PortAudioOutput output(std::make_shared<PcmPlayer>(), {}, [] {});
}
