// What the program leaves on disk: messages that nobody can forge.
#include <catch2/catch.hpp>
#include <sstream>

#include "tests/e2e/articles.hpp"
#include "tests/e2e/kiosk_room.hpp"

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

}  // namespace lectern::e2e
