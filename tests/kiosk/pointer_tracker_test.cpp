#include "kiosk/pointer_tracker.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;

namespace {

constexpr int reach = 30;

/// Two buttons side by side at the bottom of a page of text; nothing between 200 and 220.
std::optional<Target> target_at(Point at) {
    if (at.y < 500) return TextTarget{static_cast<std::uint32_t>(at.x)};
    if (at.x < 200) return ButtonTarget{0};
    if (at.x >= 220) return ButtonTarget{1};
    return std::nullopt;
}

/// A finger and what comes of it.
class Hand {
public:
    std::optional<Target> down(Point at, std::int64_t finger = 1) { return take(PointerPhase::down, at, finger); }
    std::optional<Target> move(Point at, std::int64_t finger = 1) { return take(PointerPhase::moved, at, finger); }
    std::optional<Target> up(Point at, std::int64_t finger = 1) { return take(PointerPhase::up, at, finger); }
    std::optional<Target> cancel(Point at, std::int64_t finger = 1) { return take(PointerPhase::cancelled, at, finger); }

private:
    std::optional<Target> take(PointerPhase phase, Point at, std::int64_t finger) { return tracker_.take({phase, finger, at}, target_at); }

    PointerTracker tracker_{reach};
};

const std::optional<Target> nothing;

}  // namespace

TEST_CASE("a finger acts when it is lifted and not before") {
    Hand hand;
    CHECK(hand.down({50, 600}) == nothing);
    CHECK(hand.move({60, 610}) == nothing);
    CHECK(hand.up({60, 610}) == Target(ButtonTarget{0}));
}

TEST_CASE("a finger that trembles on a large button still presses it") {
    Hand hand;
    hand.down({5, 600});
    hand.move({195, 700});
    CHECK(hand.up({100, 650}) == Target(ButtonTarget{0}));
}

TEST_CASE("a finger that slides off a button cancels even where it comes back") {
    Hand hand;
    hand.down({195, 600});
    hand.move({210, 600});
    hand.move({195, 600});
    CHECK(hand.up({195, 600}) == nothing);
}

TEST_CASE("a finger that slides to another button presses neither") {
    Hand hand;
    hand.down({190, 600});
    CHECK(hand.up({230, 600}) == nothing);
}

TEST_CASE("a touch on text means the place where the finger came down") {
    Hand hand;
    hand.down({100, 100});
    hand.move({130, 130});
    CHECK(hand.up({120, 90}) == Target(TextTarget{100}));
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
    tracker.take({PointerPhase::down, 1, {100, 100}}, [](Point) { return Target(TextTarget{7}); });
    CHECK(tracker.take({PointerPhase::up, 1, {100, 100}}, [](Point) { return Target(TextTarget{900}); }) == Target(TextTarget{7}));
}

TEST_CASE("a finger that began on nothing does nothing wherever it is lifted") {
    Hand hand;
    hand.down({210, 600});
    CHECK(hand.up({195, 600}) == nothing);
}

TEST_CASE("a second finger counts for nothing while the first one is down") {
    Hand hand;
    hand.down({50, 600}, 1);
    CHECK(hand.down({300, 600}, 2) == nothing);
    CHECK(hand.up({300, 600}, 2) == nothing);
    CHECK(hand.up({50, 600}, 1) == Target(ButtonTarget{0}));
}

TEST_CASE("when the first finger is lifted the next one to come down counts") {
    Hand hand;
    hand.down({50, 600}, 1);
    hand.up({50, 600}, 1);
    hand.down({300, 600}, 2);
    CHECK(hand.up({300, 600}, 2) == Target(ButtonTarget{1}));
}

TEST_CASE("a touch that the system takes away does nothing and leaves no trace") {
    Hand hand;
    hand.down({50, 600});
    CHECK(hand.cancel({50, 600}) == nothing);
    CHECK(hand.up({50, 600}) == nothing);
    hand.down({300, 600});
    CHECK(hand.up({300, 600}) == Target(ButtonTarget{1}));
}

TEST_CASE("a finger that comes down again without having been lifted begins anew") {
    Hand hand;
    hand.down({50, 600});
    hand.down({300, 600});
    CHECK(hand.up({300, 600}) == Target(ButtonTarget{1}));
}
