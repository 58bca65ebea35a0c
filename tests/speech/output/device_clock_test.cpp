// Which claims of a device about its clock are believed, and where the mark is then: DeviceTime and PlaybackClock together.
#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>
#include <random>
#include <vector>

#include "speech/narration/playback_clock.hpp"
#include "speech/output/device_time.hpp"

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start = TimePoint{} + 1h;
constexpr std::uint32_t frames = 128;
const auto callback = duration_of_frames(frames);
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

/// A device that takes sound evenly with a true delay of 30 ms, whatever it claims. The position of the mark is read after each callback.
class Device {
public:
    Device() { clock_.begin_epoch(1); }

    void take(double claimed_seconds) {
        const auto heard_at = time_.heard_at(now_, DeviceTime::Claim(claimed_seconds), callback);
        clock_.add({1, 1, taken_, frames, false, heard_at});
        taken_ += frames;
        now_ += callback;
        look();
    }
    /// Takes no sound for this long. Nothing can be marked then, so this does not count as a standstill of the mark.
    void stall(Clock::duration length) {
        now_ += length;
        moved_ += length;
        look();
    }

    bool went_backwards() const { return went_backwards_; }
    Clock::duration longest_standstill() const { return longest_standstill_; }
    /// How far the mark is behind (positive) or ahead of the sound that is truly heard.
    Clock::duration behind() const { return duration_of_frames(std::int64_t{taken_} - mark_) - 30ms; }
    /// The claim of an honest device, in seconds.
    static double honest() { return 0.030; }

private:
    void look() {
        const auto heard = clock_.heard(now_);
        if (!heard) return;
        went_backwards_ = went_backwards_ || heard->frame < mark_;
        if (heard->frame > mark_) moved_ = now_;
        longest_standstill_ = std::max(longest_standstill_, now_ - moved_);
        mark_ = heard->frame;
    }

    DeviceTime time_{30ms};
    PlaybackClock clock_;
    TimePoint now_ = start;
    TimePoint moved_ = start;
    std::uint32_t taken_ = 0;
    std::uint32_t mark_ = 0;
    bool went_backwards_ = false;
    Clock::duration longest_standstill_{};
};

/// Each claim lasts for some callbacks, as drivers' errors do, or changes with every callback.
void torment(Device& device, std::mt19937& chance, int callbacks, int longest_spell) {
    const std::vector<double> claims{0, -0.005, -10, 10, 1.9, 0.03, 0.02, 0.5, 1e-9, 1e300, no_number, infinite, -infinite};
    for (int done = 0; done < callbacks;) {
        const double claim = claims[chance() % claims.size()];
        const int spell = 1 + static_cast<int>(chance() % static_cast<unsigned>(longest_spell));
        for (int i = 0; i < spell && done < callbacks; ++i, ++done) device.take(claim);
        if (chance() % 50 == 0) device.stall(std::chrono::milliseconds(chance() % 3000));
    }
}

}  // namespace

TEST_CASE("whatever a device claims, the mark never goes back and never waits longer than a believable delay") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        Device device;
        torment(device, chance, 3000, seed % 2 == 0 ? 1 : 60);
        CHECK_FALSE(device.went_backwards());
        CHECK(device.longest_standstill() < 2100ms);
    }
}

TEST_CASE("claims that contradict each other from callback to callback do not stop the mark at all") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        Device device;
        const std::vector<double> claims{0, -10, 10, 0.3, 0.9, 1.5, 1.9, no_number, infinite};
        for (int i = 0; i < 100; ++i) device.take(Device::honest());
        for (int i = 0; i < 3000; ++i) device.take(claims[chance() % claims.size()]);
        CHECK_FALSE(device.went_backwards());
        CHECK(device.longest_standstill() < 100ms);
    }
}

TEST_CASE("after any torment two seconds of the truth bring the mark to what is heard") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        Device device;
        torment(device, chance, 1000, 60);
        for (int i = 0; i < 345 * 2; ++i) device.take(Device::honest());
        CHECK(device.behind() < 20ms);
        CHECK(device.behind() > -20ms);
    }
}

TEST_CASE("a clock that stands still or runs backwards moves nothing but the sound's own pace") {
    const auto claim = GENERATE(0.0, -1.0);  // the time is zero, or lies in the past
    Device device;
    for (int i = 0; i < 100; ++i) device.take(Device::honest());
    for (int i = 0; i < 2000; ++i) device.take(claim - i * 0.001);
    CHECK_FALSE(device.went_backwards());
    CHECK(device.longest_standstill() < 40ms);
    CHECK(device.behind() < 1ms);
    CHECK(device.behind() > -1ms);
}
