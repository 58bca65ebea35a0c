#include "kiosk/values/turns.hpp"

#include <catch2/catch.hpp>
#include <chrono>
#include <string>

using namespace lectern;
using namespace std::chrono_literals;

TEST_CASE("parts have their turns in the order in which they were added") {
    std::string order;
    kiosk::Turns turns;
    turns.add([&] { order += 'a'; });
    turns.add([&] { order += 'b'; });
    turns.take();
    turns.take();
    CHECK(order == "abab");
}

TEST_CASE("the next round is due when its first part wants it, and never where none does") {
    const speech::TimePoint noon{12h};
    std::optional<speech::TimePoint> first = noon + 5s;
    kiosk::Turns turns;
    turns.add([] {});
    CHECK(turns.next() == std::nullopt);
    turns.add([] {}, [&] { return first; });
    turns.add([] {}, [&] { return noon + 2s; });
    CHECK(turns.next() == noon + 2s);
    first = noon + 1s;
    CHECK(turns.next() == noon + 1s);
}
