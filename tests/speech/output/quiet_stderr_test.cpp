#include "speech/output/quiet_stderr.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

void write_error(std::string_view text) {
    REQUIRE(::write(STDERR_FILENO, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
}

}  // namespace

TEST_CASE("standard error is silent for a moment and the same afterwards") {
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const int kept = ::dup(STDERR_FILENO);
    ::dup2(pipe[1], STDERR_FILENO);
    {
        const lectern::speech::QuietStderr quiet;
        write_error("noise");
    }
    write_error("word");
    ::dup2(kept, STDERR_FILENO);
    std::array<char, 64> buffer{};
    const auto size = ::read(pipe[0], buffer.data(), buffer.size());
    CHECK(std::string_view(buffer.data(), static_cast<std::size_t>(size)) == "word");
    for (const int fd : {pipe[0], pipe[1], kept}) ::close(fd);
}
