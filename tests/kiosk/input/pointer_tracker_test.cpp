#include "kiosk/input/pointer_tracker.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

constexpr int reach = 30;

/// Two buttons side by side below a page of text, with a gap between x = 200 and 220.
std::optional<Target> target_at(Point at) {
    if (at.y < 500) return TextTarget{static_cast<std::uint32_t>(at.x)};
    if (at.x < 200) return ButtonTarget{0};
    if (at.x >= 220) return ButtonTarget{1};
    return std::nullopt;
}

/// A finger and the gestures that it makes, with a clock that the test controls.
class Hand {
public:
    std::optional<Gesture> down(Point at) { return take(PointerPhase::down, at); }
    std::optional<Gesture> move(Point at) { return take(PointerPhase::moved, at); }
    std::optional<Gesture> up(Point at) { return take(PointerPhase::up, at); }
    std::optional<Gesture> cancel(Point at) { return take(PointerPhase::cancelled, at); }
    std::optional<Gesture> tap(Point at) {
        CHECK(down(at) == std::nullopt);
        pass(100ms);
        return up(at);
    }
    std::optional<Gesture> pass(std::chrono::milliseconds time) {
        now += time;
        return tracker.due(now);
    }
    /// Slides from the second button across the gap to the first one, and lifts the finger.
    void explore_first_button() {
        down({300, 600});
        REQUIRE(move({100, 600}) == Gesture(CameUpon{ButtonTarget{0}}));
        REQUIRE(up({100, 600}) == std::nullopt);
    }

    PointerTracker tracker{reach};
    lectern::speech::TimePoint now{1h};

private:
    std::optional<Gesture> take(PointerPhase phase, Point at) { return tracker.take({phase, 1, at}, now, target_at); }
};

const std::optional<Gesture> nothing;
const Gesture first_button = Touched{ButtonTarget{0}};
const Gesture second_button = Touched{ButtonTarget{1}};
constexpr Point on_first{100, 600};
constexpr Point on_second{300, 600};
constexpr Point between{210, 600};

}  // namespace

TEST_CASE("a finger acts when it is lifted and not before") {
    Hand hand;
    CHECK(hand.down({50, 600}) == nothing);
    CHECK(hand.move({60, 610}) == nothing);
    CHECK(hand.up({60, 610}) == first_button);
}

TEST_CASE("a finger that trembles on a large button still presses it") {
    Hand hand;
    hand.down({5, 600});
    hand.move({195, 700});
    CHECK(hand.up({100, 650}) == first_button);
}

TEST_CASE("a finger that slides off a button cancels even where it comes back") {
    Hand hand;
    hand.down({195, 600});
    hand.move({210, 600});
    hand.move({195, 600});
    CHECK(hand.up({195, 600}) == nothing);
}

TEST_CASE("a touch on text means the place where the finger came down") {
    Hand hand;
    hand.down({100, 100});
    hand.move({130, 130});
    CHECK(hand.up({120, 90}) == Gesture(Touched{TextTarget{100}}));
}

TEST_CASE("a finger that moves over the text further than it may tremble does nothing") {
    Hand across;
    across.down({100, 100});
    CHECK(across.up({131, 100}) == nothing);
    Hand down;
    down.down({100, 100});
    down.move({100, 131});
    CHECK(down.up({100, 100}) == nothing);
}

TEST_CASE("a touch means what was on the screen when the finger came down") {
    PointerTracker tracker(reach);
    const lectern::speech::TimePoint now{1h};
    tracker.take({PointerPhase::down, 1, {100, 100}}, now, [](Point) { return Target(TextTarget{7}); });
    CHECK(tracker.take({PointerPhase::up, 1, {100, 100}}, now, [](Point) { return Target(TextTarget{900}); }) ==
          Gesture(Touched{TextTarget{7}}));
}

TEST_CASE("a finger acts however long it stayed") {
    Hand hand;
    hand.down(on_first);
    CHECK(hand.pass(9s) == nothing);
    CHECK(hand.up(on_first) == first_button);
}

TEST_CASE("a finger that began on nothing does nothing wherever it is lifted") {
    Hand hand;
    hand.down(between);
    CHECK(hand.up({195, 600}) == nothing);
}

TEST_CASE("a touch that the system takes away does nothing and leaves no trace") {
    Hand hand;
    hand.down(on_first);
    CHECK(hand.cancel(on_first) == nothing);
    CHECK(hand.up(on_first) == nothing);
    CHECK(hand.tap(on_second) == second_button);
}

TEST_CASE("a finger that comes down again without having been lifted begins anew") {
    Hand hand;
    hand.down(on_first);
    hand.down(on_second);
    CHECK(hand.up(on_second) == second_button);
}

TEST_CASE("a finger that leaves its button explores: it comes upon each thing once, and nothing acts") {
    Hand hand;
    hand.down({190, 600});
    CHECK(hand.move(between) == nothing);
    CHECK(hand.tracker.exploring());
    CHECK(hand.move({230, 600}) == Gesture(CameUpon{ButtonTarget{1}}));
    CHECK(hand.move({240, 610}) == nothing);
    CHECK(hand.move(between) == nothing);
    CHECK(hand.move({221, 600}) == nothing);
    CHECK(hand.move({190, 600}) == Gesture(CameUpon{ButtonTarget{0}}));
    CHECK(hand.up({190, 600}) == nothing);
    CHECK_FALSE(hand.tracker.exploring());
    CHECK(hand.pass(10s) == nothing);
}

TEST_CASE("a finger that began on nothing, or on text, explores when it has gone further than it trembles") {
    Hand on_nothing;
    on_nothing.down({210, 550});
    CHECK(on_nothing.move({221, 550}) == nothing);
    CHECK(on_nothing.move({241, 550}) == Gesture(CameUpon{ButtonTarget{1}}));
    Hand on_text;
    on_text.down({100, 100});
    CHECK(on_text.move({130, 100}) == nothing);
    CHECK(on_text.move({131, 100}) == Gesture(CameUpon{TextTarget{131}}));
}

TEST_CASE("another finger that explores is told again what the one before came upon") {
    Hand hand;
    hand.explore_first_button();
    hand.explore_first_button();
}

TEST_CASE("a finger that is heard of only as it moves explores") {
    Hand hand;
    CHECK(hand.move(on_first) == Gesture(CameUpon{ButtonTarget{0}}));
    CHECK(hand.up(on_first) == nothing);
}

TEST_CASE("two quick taps anywhere after exploring act on what the finger came upon last") {
    Hand hand;
    hand.explore_first_button();
    hand.pass(29s);
    CHECK(hand.tap({400, 100}) == nothing);
    CHECK(hand.pass(400ms) == nothing);
    CHECK(hand.tap(between) == Gesture(TappedTwice{ButtonTarget{0}}));
    CHECK(hand.pass(10s) == nothing);
}

TEST_CASE("two taps more act on it once more") {
    Hand hand;
    hand.explore_first_button();
    for (int i = 0; i < 3; ++i) {
        hand.pass(29s);
        CHECK(hand.tap(on_second) == nothing);
        CHECK(hand.tap(on_second) == Gesture(TappedTwice{ButtonTarget{0}}));
    }
    hand.pass(31s);
    CHECK(hand.tap(on_second) == second_button);
}

TEST_CASE("one tap after exploring acts on what it touched, when no second one follows") {
    Hand hand;
    hand.explore_first_button();
    CHECK(hand.tap(on_second) == nothing);
    CHECK(hand.tracker.deadline() == hand.now + 500ms);
    CHECK(hand.pass(499ms) == nothing);
    CHECK(hand.pass(1ms) == second_button);
    CHECK(hand.tracker.deadline() == std::nullopt);
    CHECK(hand.tap(on_first) == first_button);
}

TEST_CASE("a tap that comes too late for a second one acts like the first, each on what it touched") {
    Hand hand;
    hand.explore_first_button();
    CHECK(hand.tap(on_second) == nothing);
    hand.now += 501ms;
    CHECK(hand.down(on_first) == second_button);
    CHECK(hand.up(on_first) == first_button);
}

TEST_CASE("a long press after exploring acts at once, and is no tap of two") {
    Hand hand;
    hand.explore_first_button();
    hand.down(on_second);
    hand.pass(501ms);
    CHECK(hand.up(on_second) == second_button);
    CHECK(hand.tap(on_second) == second_button);
}

TEST_CASE("without exploring, or half a minute after it, every tap acts at once") {
    Hand hand;
    CHECK(hand.tap(on_first) == first_button);
    CHECK(hand.tap(on_first) == first_button);
    hand.explore_first_button();
    hand.pass(30s);
    CHECK(hand.tap(on_second) == second_button);
}

TEST_CASE("sliding off a button and coming upon nothing leaves the next tap as quick as ever") {
    Hand hand;
    hand.down({190, 600});
    hand.move(between);
    hand.up(between);
    CHECK(hand.tap(on_second) == second_button);
}

TEST_CASE("a tap before a finger explores again does nothing") {
    Hand hand;
    hand.explore_first_button();
    hand.tap(on_second);
    hand.down(on_first);
    CHECK(hand.move(on_second) == Gesture(CameUpon{ButtonTarget{1}}));
    CHECK(hand.up(on_second) == nothing);
    CHECK(hand.pass(10s) == nothing);
}

TEST_CASE("on another screen nothing was touched and nothing was explored") {
    Hand touching;
    touching.down(on_first);
    touching.tracker.cancel();
    CHECK(touching.up(on_first) == nothing);

    Hand explored;
    explored.explore_first_button();
    explored.tracker.cancel();
    CHECK(explored.tap(on_second) == second_button);

    Hand exploring;
    exploring.down(on_second);
    exploring.move(on_first);
    exploring.tracker.cancel();
    CHECK(exploring.move({101, 600}) == Gesture(CameUpon{ButtonTarget{0}}));
}
