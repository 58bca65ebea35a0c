#include "kiosk/staff/counters.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <unistd.h>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;

namespace {

const TimePoint now{1h};
const Counters::WallTime quarter_past{9h + 15min};

}  // namespace

TEST_CASE("what was counted is stored at the full hour and told once") {
    Counters counters({.since = "2026-11-25 08:00"});
    CHECK_FALSE(counters.deadline());
    counters.begun(now, quarter_past);
    CHECK(counters.deadline() == now + 45min);
    counters.finished(now + 10min, quarter_past + 10min);
    CHECK(counters.deadline() == now + 45min);
    CHECK_FALSE(counters.due(now + 44min));
    CHECK(counters.due(now + 45min));
    CHECK_FALSE(counters.due(now + 46min));
    CHECK(counters.tally() == Tally{"2026-11-25 08:00", 1, 1});
}

TEST_CASE("a tally is read as it was written") {
    const Tally tally{"2026-11-25 08:00", 12, 3};
    CHECK(tally_in(text_of(tally)) == tally);
}

TEST_CASE("a tally tells no time but the full hour in which it began") {
    const auto begun = read_tally("/nowhere/at/all", quarter_past);
    CHECK(begun.since.ends_with(":00"));
    CHECK(begun.begun == 0);
    CHECK(text_of({"2026-11-25 08:00", 12, 3}) ==
          "# Articles that were begun, and heard to their end, since this hour.\nsince = 2026-11-25 08:00\nbegun = 12\nfinished = 3\n");
}

TEST_CASE("a tally is not read through a link") {
    const auto file = std::filesystem::temp_directory_path() / ("lectern-tally-" + std::to_string(::getpid()));
    const auto link = file.string() + "-link";
    std::ofstream(file) << text_of({"2026-11-25 08:00", 12, 3});
    std::filesystem::create_symlink(file, link);
    CHECK(read_tally(file, quarter_past).begun == 12);
    CHECK(read_tally(link, quarter_past).begun == 0);
    std::filesystem::remove(link);
    std::filesystem::remove(file);
}

TEST_CASE("what is no tally is none") {
    CHECK_FALSE(tally_in(""));
    CHECK_FALSE(tally_in("# \nsince = 2026-11-25 08:00\nbegun = many\nfinished = 3\n"));
}
