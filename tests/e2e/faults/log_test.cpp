// What the program leaves behind: a log that no article can forge lines in, a trace that only its owner can read, and no core file.
#include <catch2/catch.hpp>
#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/stat.h>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

TEST_CASE("the name of an article's file forges no message and steers no terminal") {
    const ScratchDir scratch;
    scratch.write("good.md", articles::very_short);
    scratch.write("bad\nlectern: all is well\x1b[2J\xE2\x80\xAE.md", "\xff\xfe\x01");
    KioskRoom room({.articles = {}, .arguments = {scratch.path()}});
    REQUIRE(room.shown());
    REQUIRE(eventually(5s, [&] { return holds(room.program().errors(), "all is well"); }));
    const auto errors = room.program().errors();
    CHECK(errors.find('\x1b') == std::string::npos);
    CHECK(errors.find("\xE2\x80\xAE") == std::string::npos);
    std::istringstream lines(errors);
    for (std::string line; std::getline(lines, line);) CHECK_FALSE(line.starts_with("lectern: all is well"));
}

TEST_CASE("a socket for headphones that fails once somebody came is told in the log when the kiosk ends, and not before") {
    const ScratchDir scratch;
    const auto socket = scratch.path() / "event-headset";
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "keypad.jack=" + socket.string()}});
    REQUIRE(room.shown());
    REQUIRE(eventually(5s, [&] { return holds(room.program().errors(), socket.string() + ": No such file"); }));
    REQUIRE(room.begin());
    scratch.write(socket.filename(), "no device");
    std::this_thread::sleep_for(5s);  // the kiosk looks for the socket every three seconds
    CHECK_FALSE(holds(room.program().errors(), socket.string() + ": Inappropriate ioctl"));
    CHECK(room.program().end(SIGTERM, 5s) == Exit{0});
    CHECK(holds(room.program().errors(), socket.string() + ": Inappropriate ioctl"));
}

TEST_CASE("the trace is its owner's alone, and the program leaves no core") {
    KioskRoom room({.articles = {articles::very_short}});
    REQUIRE(room.shown());
    struct ::stat trace{};
    REQUIRE(::stat((room.scratch().path() / "trace.jsonl").c_str(), &trace) == 0);
    CHECK((trace.st_mode & 0777) == 0600);
    std::ifstream limits("/proc/" + std::to_string(room.program().process().pid()) + "/limits");
    std::string core;
    while (std::getline(limits, core) && !core.starts_with("Max core file size")) {
    }
    std::istringstream fields(core.substr(std::string("Max core file size").size()));
    std::string soft;
    std::string hard;
    fields >> soft >> hard;
    CHECK(soft == "0");
    CHECK(hard == "0");
}

}  // namespace lectern::e2e
