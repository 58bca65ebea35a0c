#include "kiosk/machine/log.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;
using Strings = std::vector<std::string>;

namespace {

/// A log, its reader, and a clock that the test controls. It starts at a quarter past nine.
struct Desk {
    void pass(std::chrono::seconds time) {
        at.now += time;
        at.wall += time;
        log->follow();
    }
    Strings take() { return std::exchange(lines, {}); }
    std::size_t bytes() const {
        std::size_t count = 0;
        for (const auto& line : lines) count += line.size() + 1;
        return count;
    }

    LogTime at{TimePoint{1h}, std::chrono::system_clock::time_point{9h + 15min}};
    Strings lines;
    std::optional<Log> log{std::in_place, [this](std::string_view line) { lines.emplace_back(line); }, [this] { return at; }};
};

}  // namespace

TEST_CASE("a message is one line, whoever wrote it") {
    Desk desk;
    desk.log->write("lectern: a file\nlectern: all is well\x1b[2J");
    CHECK(desk.take() == Strings{"lectern: a file\\u{000A}lectern: all is well\\u{001B}[2J"});
}

TEST_CASE("a long message is cut") {
    Desk desk;
    desk.log->write(std::string(100'000, 'x'));
    CHECK(desk.take().front().size() <= 500);
}

TEST_CASE("a flood of messages is cut off, and how many were left out is told once the minute is over") {
    Desk desk;
    for (int i = 0; i < 10'000; ++i) desk.log->write("lectern: " + std::string(90, 'x'));
    CHECK(desk.bytes() <= Log::most_bytes_a_minute);
    const auto written = desk.take().size();
    REQUIRE(desk.log->deadline());
    CHECK(*desk.log->deadline() == desk.at.now + 60s);
    desk.pass(59s);
    CHECK(desk.take().empty());
    desk.pass(1s);
    CHECK(desk.take() == Strings{"lectern: " + std::to_string(10'000 - written) + " messages were left out: too many within a minute"});
    CHECK_FALSE(desk.log->deadline());
    desk.log->write("lectern: one more");
    CHECK(desk.take() == Strings{"lectern: one more"});
}

TEST_CASE("how many were left out is told before the next message of a later minute, and at the end") {
    Desk desk;
    for (int i = 0; i < 1'000; ++i) desk.log->write(std::string(490, 'x'));
    desk.take();
    desk.at.now += 61s;
    desk.log->write("lectern: later");
    CHECK(desk.take().size() == 2);
    for (int i = 0; i < 1'000; ++i) desk.log->write(std::string(490, 'x'));
    desk.take();
    desk.log.reset();
    CHECK(desk.take().size() == 1);
}

TEST_CASE("before anybody came a fault of the engine is told at once") {
    Desk desk;
    desk.log->write_at_full_hour("lectern: the engine is not confined");
    CHECK(desk.take() == Strings{"lectern: the engine is not confined"});
}

TEST_CASE("once somebody came a fault of the engine is told at the full hour, with how often there was one") {
    Desk desk;
    desk.log->somebody_came();
    desk.log->write_at_full_hour("lectern: the engine ended");
    desk.pass(10min);
    desk.log->write_at_full_hour("lectern: the engine ended");
    desk.log->write_at_full_hour("lectern: a sentence was left out");
    CHECK(desk.log->deadline() == desk.at.now + 35min);
    desk.pass(35min - 1s);
    CHECK(desk.take().empty());
    desk.pass(1s);
    CHECK(desk.take() ==
          Strings{"lectern: the engine ended (2 times within the last hour)", "lectern: a sentence was left out (within the last hour)"});
    CHECK_FALSE(desk.log->deadline());
    desk.log->write_at_full_hour("lectern: the engine ended");
    CHECK(desk.take().empty());
    CHECK(desk.log->deadline() == desk.at.now + 60min);
}

TEST_CASE("of a long message that is held it is told, too, how often it came") {
    Desk desk;
    desk.log->somebody_came();
    for (int i = 0; i < 3; ++i) desk.log->write_at_full_hour(std::string(100'000, 'x'));
    desk.pass(45min);
    const auto line = desk.take().at(0);
    CHECK(line.size() <= 500);
    CHECK(line.ends_with("… (3 times within the last hour)"));
}

TEST_CASE("an engine that invents faults fills neither the memory nor the log") {
    Desk desk;
    desk.log->somebody_came();
    for (int i = 0; i < 100'000; ++i) desk.log->write_at_full_hour("lectern: fault " + std::to_string(i));
    desk.pass(45min);
    const auto lines = desk.take();
    REQUIRE(lines.size() == Log::most_held + 1);
    CHECK(lines.back() == "lectern: 99980 other messages were left out within the last hour");
}

TEST_CASE("what is held is told at the end") {
    Desk desk;
    desk.log->somebody_came();
    desk.log->write_at_full_hour("lectern: the engine ended");
    desk.log.reset();
    CHECK(desk.take() == Strings{"lectern: the engine ended (within the last hour)"});
}
