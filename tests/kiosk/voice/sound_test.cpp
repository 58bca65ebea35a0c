#include "kiosk/voice/sound.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using speech::AudioRoute;
using speech::OutputFault;
using speech::OutputState;
using speech::SoundState;
using Strings = std::vector<std::string>;

namespace {

/// Tells what the test wants it to. Headphones are a device of their own.
class ToldDevice final : public speech::AudioOutput {
public:
    explicit ToldDevice(speech::OutputStatus& told) : told_(told) {}
    void open(AudioRoute route) override {
        const bool other = std::exchange(route_, route) != route;
        if (other || told_.state == OutputState::closed) told_ = {.state = OutputState::opening};
    }
    void close() override { told_ = {}; }
    speech::OutputStatus status() const override { return told_; }

private:
    speech::OutputStatus& told_;
    AudioRoute route_ = AudioRoute::loudspeaker;
};

class SoundRoom {
public:
    /// Awake, with a device that plays, and nothing to tell.
    static std::unique_ptr<SoundRoom> open() {
        auto room = std::make_unique<SoundRoom>();
        room->sound.wake();
        room->turn({.state = OutputState::open});
        room->take_traced();
        return room;
    }

    std::optional<SoundNews> turn(speech::OutputStatus tells) {
        device = std::move(tells);
        return sound.turn();
    }
    /// The states that were traced since this was asked last, by headphones where they are the route.
    Strings take_traced() { return std::exchange(traced_, {}); }
    /// What is left of a sound.
    float gain() {
        std::array<float, 2 * speech::PcmBlock::capacity> out{};
        for (int block = 0; block < 2; ++block) player.push(of_half_scale());
        player.render(out, now);
        return out.back() / 0.5F;
    }
    /// The sound ends in the middle of a word.
    void starve() {
        std::array<float, 2 * speech::PcmBlock::capacity> out{};
        player.push(of_half_scale());
        player.render(out, now);
    }

    speech::TimePoint now = speech::TimePoint{} + 1h;
    speech::OutputStatus device;  ///< as it tells it
    speech::OutputStatus silence;
    speech::PcmPlayer player;

private:
    static speech::PcmBlock of_half_scale() {
        speech::PcmBlock block{.count = speech::PcmBlock::capacity};
        block.samples.fill(16384);
        return block;
    }
    void take(std::string_view line) {
        const auto json = nlohmann::json::parse(line);
        traced_.push_back(json.at("state").get<std::string>() + (json.at("route") == "headphones" ? " by headphones" : ""));
    }

    Strings traced_;
    Trace trace_{[this](std::string_view line) { take(line); }};
    TurnClock clock_{[this] { return now; }};
    speech::OutputSwitch output_{std::make_unique<ToldDevice>(device), std::make_unique<ToldDevice>(silence)};

public:
    Sound sound{output_, player, trace_, clock_};
};

speech::OutputStatus unavailable(OutputFault fault) {
    return {.state = OutputState::unavailable, .fault = fault, .problem = "there is no sound; look at it"};
}

bool is_change(const std::optional<SoundNews>& news, SoundState before, SoundState after) {
    const auto* change = news ? std::get_if<SoundChanged>(&*news) : nullptr;
    return change != nullptr && change->before == before && change->after == after;
}

bool is_other_fault(const std::optional<SoundNews>& news) {
    return news && std::holds_alternative<FaultChanged>(*news);
}

}  // namespace

TEST_CASE("each change of the sound is traced once") {
    SoundRoom room;
    room.sound.wake();
    CHECK(room.take_traced() == Strings{"opening"});
    room.turn({.state = OutputState::opening});
    CHECK(room.take_traced().empty());
    room.turn({.state = OutputState::open});
    room.turn({.state = OutputState::open});
    CHECK(room.take_traced() == Strings{"open"});
    room.turn({.state = OutputState::lost});
    room.turn({.state = OutputState::lost});
    CHECK(room.take_traced() == Strings{"lost"});
    room.sound.go_silent();
    room.turn({.state = OutputState::lost});
    CHECK(room.take_traced() == Strings{"silent"});
    room.sound.park();
    room.turn({});
    CHECK(room.take_traced() == Strings{"parked"});
    room.sound.run_silently();
    room.turn({});
    CHECK(room.take_traced() == Strings{"silent"});
}

TEST_CASE("a change of the route is traced with where it leads") {
    const auto room = SoundRoom::open();
    room->sound.route_to(AudioRoute::headphones, 0.5F);
    room->turn({.state = OutputState::open});
    CHECK(room->take_traced() == Strings{"opening by headphones", "open by headphones"});
}

TEST_CASE("a change of the sound is told once, with the state before it") {
    const auto room = SoundRoom::open();
    CHECK(is_change(room->turn({.state = OutputState::lost}), SoundState::open, SoundState::lost));
    CHECK_FALSE(room->turn({.state = OutputState::lost}));
    CHECK(is_change(room->turn({.state = OutputState::open}), SoundState::lost, SoundState::open));
    CHECK_FALSE(room->turn({.state = OutputState::open}));
}

TEST_CASE("what the kiosk itself has changed is no news") {
    const auto room = SoundRoom::open();
    room->sound.park();
    CHECK_FALSE(room->sound.turn());
    room->sound.run_silently();
    CHECK_FALSE(room->sound.turn());
}

TEST_CASE("another fault in the same state is told once, and traced not at all") {
    const auto room = SoundRoom::open();
    room->sound.park();
    room->sound.wake();
    CHECK(is_change(room->turn(unavailable(OutputFault::missing)), SoundState::opening, SoundState::silent));
    CHECK(room->sound.fault() == OutputFault::missing);
    CHECK(room->take_traced() == Strings{"parked", "opening", "silent"});
    CHECK_FALSE(room->turn(unavailable(OutputFault::missing)));
    CHECK(is_other_fault(room->turn(unavailable(OutputFault::busy))));
    CHECK(room->sound.fault() == OutputFault::busy);
    CHECK_FALSE(room->turn(unavailable(OutputFault::busy)));
    CHECK(room->take_traced().empty());
}

TEST_CASE("a sound that starves is traced once and is no news") {
    const auto room = SoundRoom::open();
    room->starve();
    CHECK_FALSE(room->turn({.state = OutputState::open}));
    CHECK(room->take_traced() == Strings{"open"});
    CHECK(room->sound.starved() == 1);
    CHECK_FALSE(room->turn({.state = OutputState::open}));
    CHECK(room->take_traced().empty());
}

TEST_CASE("the gain is heard at once, and is no change to be traced") {
    const auto room = SoundRoom::open();
    room->sound.set_gain(0.25F);
    CHECK(room->gain() == Approx(0.25));
    CHECK(room->take_traced().empty());
}

TEST_CASE("a trial has its own route and its own gain, whatever gain is set meanwhile") {
    const auto room = SoundRoom::open();
    room->sound.set_gain(0.5F);
    room->sound.begin_trial(AudioRoute::headphones, 0.125F);
    CHECK(room->sound.on_trial());
    CHECK(room->take_traced() == Strings{"opening by headphones"});
    CHECK(room->gain() == Approx(0.125));
    room->sound.set_gain(0.25F);
    CHECK(room->gain() == Approx(0.125));
    room->sound.end_trial(AudioRoute::loudspeaker);
    CHECK_FALSE(room->sound.on_trial());
    CHECK(room->take_traced() == Strings{"opening"});
    CHECK(room->gain() == Approx(0.25));
}

TEST_CASE("headphones that are plugged in or pulled out end a trial") {
    const auto route = GENERATE(AudioRoute::loudspeaker, AudioRoute::headphones);
    const auto room = SoundRoom::open();
    room->sound.set_gain(0.5F);
    room->sound.begin_trial(AudioRoute::loudspeaker, 1.0F);
    room->sound.route_to(route, 0.25F);
    CHECK_FALSE(room->sound.on_trial());
    CHECK(room->gain() == Approx(0.25));
}

TEST_CASE("a device that stops may still hold what it has taken and what it was asked to take") {
    const auto room = SoundRoom::open();
    room->turn({.state = OutputState::open, .latency = 20ms, .asked = 45ms});
    CHECK(room->sound.unheard() == 65ms);
}
