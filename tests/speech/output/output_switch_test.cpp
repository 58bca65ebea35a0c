#include "speech/output/output_switch.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

/// An output whose state the test sets, with one device for each route or one for both.
class FakeOutput final : public AudioOutput {
public:
    explicit FakeOutput(OutputState& state, const bool& separate) : state_(state), separate_(separate) {}
    void open(AudioRoute route) override {
        const bool other = separate_ && route != route_;
        route_ = route;
        if (state_ == OutputState::closed || other) state_ = OutputState::opening;
    }
    void close() override { state_ = OutputState::closed; }
    OutputStatus status() const override { return {.state = state_, .device = "fake", .latency = {}, .underflows = 0, .problem = {}}; }

private:
    OutputState& state_;
    const bool& separate_;
    AudioRoute route_ = AudioRoute::loudspeaker;
};

struct Room {
    TimePoint now = TimePoint{} + 1h;
    OutputState device = OutputState::closed;
    OutputState silent = OutputState::closed;
    bool separate = true;  ///< whether headphones have their own device
    OutputSwitch sound{std::make_unique<FakeOutput>(device, separate), std::make_unique<FakeOutput>(silent, separate)};

    SoundState when(OutputState state) {
        device = state;
        return sound.update(now);
    }
};

}  // namespace

TEST_CASE("nothing sounds before somebody is there") {
    Room room;
    CHECK(room.when(OutputState::open) == SoundState::parked);
}

TEST_CASE("a device that opens sounds") {
    Room room;
    room.sound.wake(room.now);
    CHECK(room.when(OutputState::opening) == SoundState::opening);
    CHECK(room.when(OutputState::open) == SoundState::open);
    CHECK(room.silent == OutputState::closed);
}

TEST_CASE("without a device from the start the silent clock runs until there is one") {
    Room room;
    room.sound.wake(room.now);
    CHECK(room.when(OutputState::unavailable) == SoundState::silent);
    CHECK(room.silent == OutputState::opening);
    CHECK(room.when(OutputState::open) == SoundState::open);
    CHECK(room.silent == OutputState::closed);
}

TEST_CASE("where it is to run silently no device is asked for, until it is parked and woken") {
    Room room;
    room.sound.run_silently();
    CHECK(room.sound.update(room.now) == SoundState::silent);
    CHECK(room.device == OutputState::closed);
    CHECK(room.silent == OutputState::opening);
    CHECK(room.when(OutputState::open) == SoundState::silent);  // also while a device is still closing
    room.sound.park();
    CHECK(room.silent == OutputState::closed);
    room.sound.wake(room.now);
    CHECK(room.device == OutputState::opening);
}

TEST_CASE("a lost device is waited for and the silent clock stands still") {
    Room room;
    room.sound.wake(room.now);
    room.when(OutputState::open);
    CHECK(room.when(OutputState::lost) == SoundState::lost);
    CHECK(room.silent == OutputState::closed);
    CHECK(room.when(OutputState::open) == SoundState::open);
}

TEST_CASE("a device that is opened anew is waited for without the silent clock") {
    Room room;
    room.sound.wake(room.now);
    room.when(OutputState::open);
    CHECK(room.when(OutputState::reopening) == SoundState::reopening);
    CHECK(room.silent == OutputState::closed);
    CHECK(room.when(OutputState::open) == SoundState::open);
    room.when(OutputState::reopening);
    CHECK(room.when(OutputState::lost) == SoundState::lost);
}

TEST_CASE("a person may go on without the lost device and it is used again when it is back") {
    Room room;
    room.sound.wake(room.now);
    room.when(OutputState::open);
    room.when(OutputState::lost);
    room.sound.go_silent();
    CHECK(room.sound.state() == SoundState::silent);
    CHECK(room.when(OutputState::lost) == SoundState::silent);
    CHECK(room.when(OutputState::open) == SoundState::open);
}

TEST_CASE("parking closes both outputs") {
    Room room;
    room.sound.wake(room.now);
    room.when(OutputState::unavailable);
    room.sound.park();
    CHECK(room.device == OutputState::closed);
    CHECK(room.silent == OutputState::closed);
    CHECK(room.sound.state() == SoundState::parked);
}

TEST_CASE("a sound server that does not answer for three seconds counts as none until it does") {
    Room room;
    room.sound.wake(room.now);
    room.now += 3s;
    CHECK(room.when(OutputState::opening) == SoundState::opening);
    room.now += 1ms;
    CHECK(room.when(OutputState::opening) == SoundState::silent);
    CHECK(room.when(OutputState::open) == SoundState::open);
}

TEST_CASE("headphones with a device of their own are waited for without the silent clock") {
    Room room;
    room.sound.wake(room.now);
    room.when(OutputState::open);
    room.sound.route_to(AudioRoute::headphones, room.now);
    CHECK(room.sound.route() == AudioRoute::headphones);
    CHECK(room.sound.state() == SoundState::opening);
    CHECK(room.silent == OutputState::closed);
    CHECK(room.when(OutputState::open) == SoundState::open);
}

TEST_CASE("headphones on the loudspeaker's device change nothing but who hears it") {
    Room room;
    room.separate = false;
    room.sound.wake(room.now);
    room.when(OutputState::open);
    room.sound.route_to(AudioRoute::headphones, room.now);
    CHECK(room.sound.route() == AudioRoute::headphones);
    CHECK(room.sound.state() == SoundState::open);
}

TEST_CASE("who hears it is remembered while nobody is there, and no device opens for it") {
    Room room;
    room.sound.route_to(AudioRoute::headphones, room.now);
    CHECK(room.sound.route() == AudioRoute::headphones);
    CHECK(room.sound.state() == SoundState::parked);
    CHECK(room.device == OutputState::closed);
}

TEST_CASE("the patience with a device begins anew with another route") {
    Room room;
    room.sound.wake(room.now);
    room.when(OutputState::open);
    room.now += 1h;
    room.sound.route_to(AudioRoute::headphones, room.now);
    CHECK(room.when(OutputState::opening) == SoundState::opening);
    room.now += 3001ms;
    CHECK(room.when(OutputState::opening) == SoundState::silent);
}
