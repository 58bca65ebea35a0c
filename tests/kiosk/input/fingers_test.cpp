#include "kiosk/input/fingers.hpp"

#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

constexpr Size screen{800, 480};
constexpr std::int64_t mouse = 0;

/// Two buttons side by side at the bottom of the screen, and nothing above them.
std::optional<Target> target_at(Point at) {
    if (at.y < 400) return std::nullopt;
    return ButtonTarget{at.x < 400 ? 0U : 1U};
}

struct Panel {
    std::optional<FingerNews> take(PointerPhase phase, Point at) { return fingers.take({phase, mouse, at}, now, target_at); }

    speech::TimePoint now = speech::TimePoint{} + 1h;
    Fingers fingers{{.tremble = 5, .leap = 100, .corner = 50}};
};

template <typename Kind>
const Kind* gesture(const std::optional<FingerNews>& news) {
    const auto* found = news ? std::get_if<Gesture>(&*news) : nullptr;
    return found != nullptr ? std::get_if<Kind>(found) : nullptr;
}

}  // namespace

TEST_CASE("a finger that is lifted where it came down touched what is there") {
    Panel panel;
    CHECK(std::holds_alternative<Pointing>(panel.take(PointerPhase::down, {100, 450}).value()));
    const auto news = panel.take(PointerPhase::up, {101, 450});
    REQUIRE(gesture<Touched>(news) != nullptr);
    CHECK(gesture<Touched>(news)->target == Target(ButtonTarget{0}));
}

TEST_CASE("a finger that slides comes upon what lies there, and its lifting means nothing") {
    Panel panel;
    panel.take(PointerPhase::down, {380, 450});
    const auto news = panel.take(PointerPhase::moved, {420, 450});
    REQUIRE(gesture<CameUpon>(news) != nullptr);
    CHECK(panel.fingers.exploring());
    const auto lifted = panel.take(PointerPhase::up, {420, 450});
    REQUIRE(lifted);
    CHECK(std::holds_alternative<Lifted>(*lifted));
}

TEST_CASE("a finger where nothing is means nothing when it is lifted") {
    Panel panel;
    panel.take(PointerPhase::down, {100, 100});
    const auto lifted = panel.take(PointerPhase::up, {100, 100});
    REQUIRE(lifted);
    CHECK(std::holds_alternative<Lifted>(*lifted));
}

TEST_CASE("a tap that might be the first of two is told when the time for the second is over") {
    Panel panel;
    panel.take(PointerPhase::down, {380, 450});
    panel.take(PointerPhase::moved, {420, 450});
    panel.take(PointerPhase::up, {420, 450});
    panel.now += 1s;
    panel.take(PointerPhase::down, {100, 450});
    CHECK(std::holds_alternative<Lifted>(panel.take(PointerPhase::up, {100, 450}).value()));
    const auto due = panel.fingers.deadline();
    REQUIRE(due);
    panel.now = *due;
    CHECK(gesture<Touched>(panel.fingers.due(panel.now, target_at)) != nullptr);
}

TEST_CASE("a finger that rests beside the one that points does not count") {
    Panel panel;
    panel.take(PointerPhase::down, {100, 450});
    CHECK_FALSE(panel.fingers.take({PointerPhase::down, 7, {500, 450}}, panel.now, target_at));
    CHECK_FALSE(panel.fingers.take({PointerPhase::up, 7, {500, 450}}, panel.now, target_at));
    CHECK(gesture<Touched>(panel.take(PointerPhase::up, {100, 450})) != nullptr);
}

TEST_CASE("what was touched is forgotten when another screen is shown") {
    Panel panel;
    panel.take(PointerPhase::down, {100, 450});
    panel.fingers.forget();
    CHECK(gesture<Touched>(panel.take(PointerPhase::up, {100, 450})) == nullptr);
}

TEST_CASE("three touches of each upper corner in turn ask for the staff's screen") {
    Panel panel;
    for (int i = 0; i < 6; ++i) {
        const Point corner{i % 2 == 0 ? 10 : 790, 10};
        INFO(i);
        CHECK_FALSE(panel.fingers.takes_corner_tap({PointerPhase::up, mouse, corner}, screen, panel.now));
        CHECK(panel.fingers.takes_corner_tap({PointerPhase::down, mouse, corner}, screen, panel.now) == (i == 5));
        panel.now += 500ms;
    }
}
