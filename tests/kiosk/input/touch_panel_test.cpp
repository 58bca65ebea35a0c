#include "kiosk/input/touch_panel.hpp"

#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace lectern::kiosk {
bool operator==(const PointerEvent& one, const PointerEvent& other) {
    return one.phase == other.phase && one.id == other.id;
}
}  // namespace lectern::kiosk

namespace {

using Passed = std::optional<PointerEvent>;

/// A panel that allows 30 pixels of trembling and 200 pixels of leaping, with a clock that the test controls.
class Glass {
public:
    Passed down(std::int64_t finger, Point at = {100, 100}) { return take(PointerPhase::down, finger, at); }
    Passed move(std::int64_t finger, Point at) { return take(PointerPhase::moved, finger, at); }
    Passed up(std::int64_t finger) { return take(PointerPhase::up, finger, {100, 100}); }
    Passed pass(std::chrono::milliseconds time) {
        now += time;
        return panel.due(now);
    }
    /// Enough touches in a short time to count as noise.
    void crackle() {
        for (int i = 0; i < 21; ++i) {
            now += 10ms;
            down(900 + i);
            up(900 + i);
        }
    }

    TouchPanel panel{{.tremble = 30, .leap = 200}};
    speech::TimePoint now{1h};

private:
    Passed take(PointerPhase phase, std::int64_t finger, Point at) { return panel.take({phase, finger, at}, now); }
};

Passed event(PointerPhase phase, std::int64_t finger) {
    return PointerEvent{phase, finger, {}};
}

const Passed nothing;

}  // namespace

TEST_CASE("one finger is passed on as it is") {
    Glass glass;
    CHECK(glass.down(1) == event(PointerPhase::down, 1));
    CHECK(glass.move(1, {120, 100}) == event(PointerPhase::moved, 1));
    CHECK(glass.up(1) == event(PointerPhase::up, 1));
}

TEST_CASE("a finger that rests beside the first one neither acts nor disturbs it, also when it is lifted last") {
    Glass glass;
    glass.down(1);
    CHECK(glass.down(2) == nothing);
    CHECK(glass.move(2, {400, 100}) == nothing);
    CHECK(glass.up(1) == event(PointerPhase::up, 1));
    CHECK(glass.up(2) == nothing);
    CHECK(glass.down(3) == event(PointerPhase::down, 3));
}

TEST_CASE("three contacts at once are a hand, and nothing acts until all of it is lifted") {
    Glass glass;
    glass.down(1);
    glass.down(2);
    CHECK(glass.down(3) == event(PointerPhase::cancelled, 1));
    CHECK(glass.up(1) == nothing);
    CHECK(glass.up(2) == nothing);
    CHECK(glass.down(4) == nothing);
    CHECK(glass.up(4) == nothing);
    CHECK(glass.up(3) == nothing);
    CHECK(glass.down(5) == event(PointerPhase::down, 5));
}

TEST_CASE("what lies still for ten seconds is set aside and does not act when it is lifted") {
    Glass glass;
    glass.down(1);
    CHECK(glass.panel.deadline() == glass.now + 10s);
    CHECK(glass.pass(9999ms) == nothing);
    CHECK(glass.panel.trouble(glass.now) == TouchTrouble::none);
    CHECK(glass.pass(1ms) == event(PointerPhase::cancelled, 1));
    CHECK(glass.panel.trouble(glass.now) == TouchTrouble::stuck);
    CHECK(glass.panel.deadline() == std::nullopt);
    CHECK(glass.up(1) == nothing);
    CHECK(glass.panel.trouble(glass.now) == TouchTrouble::none);
}

TEST_CASE("beside a stuck spot other fingers work") {
    Glass glass;
    glass.down(1);
    glass.pass(10s);
    CHECK(glass.down(2) == event(PointerPhase::down, 2));
    CHECK(glass.up(2) == event(PointerPhase::up, 2));
    CHECK(glass.move(1, {110, 110}) == nothing);
}

TEST_CASE("a spot that trembles is stuck, and a finger that goes on is not") {
    Glass trembling;
    trembling.down(1);
    for (int i = 0; i < 10; ++i) {
        trembling.pass(999ms);
        trembling.move(1, {100 + 30 * (i % 2), 100});
    }
    CHECK(trembling.pass(10ms) == event(PointerPhase::cancelled, 1));

    Glass exploring;
    exploring.down(1);
    for (int i = 1; i <= 10; ++i) {
        CHECK(exploring.pass(5s) == nothing);
        CHECK(exploring.move(1, {100 + 31 * i, 100}) == event(PointerPhase::moved, 1));
    }
}

TEST_CASE("a finger that lay still for long and moves on points again, unless another one does") {
    Glass glass;
    glass.down(1);
    glass.pass(10s);
    CHECK(glass.move(1, {120, 100}) == nothing);
    CHECK(glass.move(1, {140, 100}) == event(PointerPhase::moved, 1));
    CHECK(glass.up(1) == event(PointerPhase::up, 1));

    glass.down(2);
    glass.pass(10s);
    glass.down(3);
    CHECK(glass.move(2, {140, 100}) == nothing);
    CHECK(glass.up(3) == event(PointerPhase::up, 3));
}

TEST_CASE("more touches than hands can make count for nothing until the panel has been calm for two seconds") {
    Glass glass;
    glass.crackle();
    CHECK(glass.panel.trouble(glass.now) == TouchTrouble::noisy);
    CHECK(glass.down(1) == nothing);
    CHECK(glass.up(1) == nothing);
    glass.pass(1990ms);
    CHECK(glass.down(2) == nothing);
    glass.pass(20ms);
    CHECK(glass.up(2) == nothing);
    CHECK(glass.down(3) == event(PointerPhase::down, 3));
    glass.pass(1h);
    CHECK(glass.panel.trouble(glass.now) == TouchTrouble::stuck);
}

TEST_CASE("a finger that was down when the noise began does not act") {
    Glass glass;
    glass.down(1);
    glass.pass(200ms);
    for (int i = 0; i < 19; ++i) glass.down(2);
    CHECK(glass.down(2) == event(PointerPhase::cancelled, 1));
    glass.pass(3s);
    CHECK(glass.up(1) == nothing);
}

TEST_CASE("one contact that jumps about without being lifted is noise") {
    Glass glass;
    glass.down(1, {0, 0});
    Passed last;
    for (int i = 0; i < 20; ++i) {
        glass.now += 10ms;
        last = glass.move(1, {i % 2 == 0 ? 900 : 100, 0});
    }
    CHECK(last == event(PointerPhase::cancelled, 1));
    CHECK(glass.panel.trouble(glass.now) == TouchTrouble::noisy);
}

TEST_CASE("ten quick touches a second are a hand that drums") {
    Glass glass;
    for (int i = 0; i < 50; ++i) {
        CHECK(glass.down(i) == event(PointerPhase::down, i));
        glass.pass(100ms);
        CHECK(glass.up(i) == event(PointerPhase::up, i));
    }
    CHECK(glass.panel.take_complaint() == std::nullopt);
}

TEST_CASE("the staff are told of each kind of trouble once in ten minutes") {
    Glass glass;
    glass.down(1);
    glass.pass(10s);
    CHECK(glass.panel.take_complaint() == TouchTrouble::stuck);
    CHECK(glass.panel.take_complaint() == std::nullopt);
    glass.down(2);
    glass.pass(10s);
    CHECK(glass.panel.take_complaint() == std::nullopt);
    glass.crackle();
    CHECK(glass.panel.take_complaint() == TouchTrouble::noisy);
    glass.pass(10min);
    glass.down(3);
    glass.pass(10s);
    CHECK(glass.panel.take_complaint() == TouchTrouble::stuck);
    CHECK(std::string(advice(TouchTrouble::stuck)).find("wipe the screen") != std::string::npos);
    CHECK(std::string(advice(TouchTrouble::noisy)).find("wipe it dry") != std::string::npos);
}
