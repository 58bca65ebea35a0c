#include "kiosk/voice/silent_caption.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;
using Strings = std::vector<std::string>;

namespace {

const TimePoint start{1h};
const Strings two = {"Twenty characters ok", "Then this."};

}  // namespace

TEST_CASE("a sentence stands for a second and ninety milliseconds a letter") {
    CHECK(reading_time("Twenty characters ok") == 2800ms);
    CHECK(reading_time("") == 1s);
}

TEST_CASE("without sound sentences stand one after the other and the last one stays") {
    SilentCaption caption;
    caption.show(two, 0ms, start);
    CHECK(caption.due(start) == "Twenty characters ok");
    CHECK(caption.deadline() == start + 2800ms);
    CHECK_FALSE(caption.due(start + 2799ms));
    CHECK(caption.due(start + 2800ms) == "Then this.");
    CHECK_FALSE(caption.due(start + 1h));
}

TEST_CASE("what is said next without sound stands at once") {
    SilentCaption caption;
    caption.show(two, 0ms, start);
    caption.due(start);
    caption.show({"Volume 8 of 10."}, 0ms, start + 100ms);
    CHECK(caption.due(start + 100ms) == "Volume 8 of 10.");
}

TEST_CASE("stopping shows no more of what was to be shown without sound") {
    SilentCaption caption;
    caption.show(two, 0ms, start);
    caption.stop();
    CHECK_FALSE(caption.due(start));
}

TEST_CASE("what is shown is over once, when the last sentence could be read and its silence has passed") {
    SilentCaption caption;
    caption.show({"Then this."}, 2500ms, start);
    REQUIRE(caption.due(start));
    const auto end = start + 1900ms + 2500ms;
    CHECK(caption.deadline() == end);
    CHECK_FALSE(caption.over(end - 1ms));
    CHECK(caption.over(end));
    CHECK_FALSE(caption.over(end + 1h));
    CHECK_FALSE(caption.deadline());
}

TEST_CASE("what was stopped is never over") {
    SilentCaption caption;
    caption.show(two, 0ms, start);
    caption.stop();
    CHECK_FALSE(caption.over(start + 1h));
}
