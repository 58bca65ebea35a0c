#include "kiosk/staff/pin/try_delay.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;

TEST_CASE("each wrong try doubles the time until the next up to five minutes") {
    TryDelay delay;
    const TimePoint now{1h};
    CHECK(delay.left(now) == 0s);
    for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s}) {
        delay.wrong(now);
        CHECK(delay.left(now) == expected);
    }
}

TEST_CASE("time passes and a part of a second is still a second") {
    TryDelay delay;
    const TimePoint now{1h};
    delay.wrong(now);
    delay.wrong(now);
    CHECK(delay.left(now + 500ms) == 2s);
    CHECK(delay.left(now + 1500ms) == 1s);
    CHECK(delay.left(now + 2s) == 0s);
}

TEST_CASE("the right one makes it quick again") {
    TryDelay delay;
    const TimePoint now{1h};
    for (int i = 0; i < 5; ++i) delay.wrong(now);
    delay.right();
    CHECK(delay.left(now) == 0s);
    delay.wrong(now);
    CHECK(delay.left(now) == 1s);
}

TEST_CASE("what was wrong before the program started makes its whole wait again, and no longer one") {
    const TimePoint now{1h};
    CHECK(TryDelay(0, now).left(now) == 0s);
    CHECK(TryDelay(4, now).left(now) == 8s);
    CHECK(TryDelay(1'000'000, now).left(now) == 300s);
    CHECK(TryDelay(-3, now).left(now) == 0s);
    TryDelay delay(4, now);
    delay.wrong(now);
    CHECK(delay.left(now) == 16s);
}

TEST_CASE("the count of wrong ones is read as it was written, and what is damaged makes the longest wait") {
    for (int wrongs = 1; wrongs <= TryDelay::most_wrongs; ++wrongs) CHECK(wrongs_in(text_of_wrongs(wrongs)) == wrongs);
    for (const auto& text : {std::string(), std::string(40, '\0'), text_of_wrongs(3).substr(0, 20), text_of_wrongs(-1), text_of_wrongs(0),
                             text_of_wrongs(99), std::string("wrong = 1")})
        CHECK(wrongs_in(text) == TryDelay::most_wrongs);
}

TEST_CASE("the count of wrong ones holds no time") {
    TryDelay delay;
    delay.wrong(TimePoint{1h});
    CHECK(text_of_wrongs(delay.wrongs()) ==
          "# Wrong PINs in a row. Without this file the next one is looked at without a wait.\nwrong = 1\n");
}
