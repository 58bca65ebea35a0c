#include "kiosk/machine/line_writer.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <stdexcept>
#include <thread>
#include <unistd.h>

using lectern::kiosk::LineWriter;

namespace {

/// A pipe whose writing end is handed over to a LineWriter.
class Pipe {
public:
    Pipe() {
        if (::pipe(ends_.data()) != 0) throw std::runtime_error("no pipe");
    }
    ~Pipe() { ::close(ends_[0]); }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    int writing_end() const { return ends_[1]; }
    /// Everything that arrives until the writing end is closed.
    std::string read_all() const {
        std::string text;
        std::array<char, 65536> buffer{};
        for (auto count = ::read(ends_[0], buffer.data(), buffer.size()); count > 0; count = ::read(ends_[0], buffer.data(), buffer.size()))
            text.append(buffer.data(), static_cast<std::size_t>(count));
        return text;
    }

private:
    std::array<int, 2> ends_{};
};

}  // namespace

TEST_CASE("lines are written in their order and all of them before the writer ends", "[threads]") {
    const Pipe pipe;
    {
        LineWriter writer(pipe.writing_end());
        writer.write("one");
        writer.write("two");
        writer.write("");
        writer.write("three");
    }
    CHECK(pipe.read_all() == "one\ntwo\n\nthree\n");
}

TEST_CASE("a writer without lines closes its file", "[threads]") {
    const Pipe pipe;
    {
        const LineWriter writer(pipe.writing_end());
    }
    CHECK(pipe.read_all().empty());
}

TEST_CASE("lines of several threads are not mixed", "[threads]") {
    const Pipe pipe;
    std::string text;
    {
        LineWriter writer(pipe.writing_end());
        const auto write = [&writer](char letter) {
            for (int i = 0; i < 100; ++i) writer.write(std::string(20, letter));
        };
        std::jthread first(write, 'a');
        std::jthread second(write, 'b');
    }
    text = pipe.read_all();
    CHECK(text.size() == 200 * 21);
    for (std::size_t line = 0; line < text.size(); line += 21) {
        const auto shown = text.substr(line, 21);
        CHECK((shown == std::string(20, 'a') + "\n" || shown == std::string(20, 'b') + "\n"));
    }
}

TEST_CASE("a reader that does not read costs lines and no waiting", "[threads]") {
    const Pipe pipe;
    std::size_t lines = 0;
    {
        LineWriter writer(pipe.writing_end());
        writer.write(std::string(1'000'000, 'x'));  // more than a pipe can hold
        for (int i = 0; i < 30'000; ++i) writer.write("line");
    }
    // The thread that is still writing is left behind; it continues when somebody reads.
    const auto text = pipe.read_all();
    lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    CHECK(lines >= 10'000);
    CHECK(lines <= 20'001);
    CHECK(text.starts_with("xxx"));
}
