#include "kiosk/staff/kept_latencies.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::FoundLatencies;
using lectern::speech::OutputState;
using lectern::speech::OutputStatus;
using lectern::speech::TimePoint;

namespace {

const TimePoint now{1h};
const FullHour::WallTime quarter_past{9h + 15min};

OutputStatus asked(const std::string& device, std::chrono::milliseconds latency) {
    return {.state = OutputState::open, .device = device, .asked = latency};
}

/// A folder that is removed with this object.
class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / ("lectern-latencies-" + std::to_string(::getpid()))) {
        std::filesystem::create_directory(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace

TEST_CASE("a latency above the lowest is kept for its device from the full hour on, and told once") {
    KeptLatencies kept({});
    kept.take(asked("HDMI", 10ms), now, quarter_past);
    CHECK_FALSE(kept.deadline());
    kept.take(asked("HDMI", 20ms), now, quarter_past);
    kept.take(asked("HDMI", 20ms), now + 1min, quarter_past + 1min);
    CHECK(kept.deadline() == now + 45min);
    CHECK(kept.found() == FoundLatencies{{"HDMI", 20ms}});
    CHECK_FALSE(kept.due(now + 44min));
    CHECK(kept.due(now + 45min));
    CHECK_FALSE(kept.due(now + 46min));
}

TEST_CASE("what was kept already is not stored again") {
    KeptLatencies kept({{"HDMI", 30ms}});
    kept.take(asked("HDMI", 30ms), now, quarter_past);
    CHECK_FALSE(kept.deadline());
    kept.take(asked("USB headphones", 20ms), now, quarter_past);
    CHECK(kept.found() == FoundLatencies{{"HDMI", 30ms}, {"USB headphones", 20ms}});
    CHECK(kept.deadline());
}

TEST_CASE("latencies are read as they were written, whatever a device is called") {
    const FoundLatencies found{{"HDA Intel PCH: ALC257 Analog (hw:0,0)", 20ms}, {"7 # \"x\" = 3", 100ms}};
    CHECK(latencies_in(text_of(found)) == found);
}

TEST_CASE("a device whose name would be two lines is not kept") {
    CHECK(latencies_in(text_of({{"a\n20 b", 30ms}})) == FoundLatencies{});
}

TEST_CASE("the kept text tells no time") {
    const auto text = text_of({{"HDMI", 20ms}});
    CHECK(text.substr(text.find('\n') + 1) == "20 HDMI\n");
}

TEST_CASE("text that holds anything else than steps and names is refused whole") {
    const auto text = GENERATE(as<std::string>(), "20 HDMI\n30\n", "HDMI 20\n", "20HDMI\n", "20 \n", "\n", "10 HDMI\n", "101 HDMI\n",
                               "-20 HDMI\n", "99999999999999 HDMI\n", std::string(512, '\0'), "20 HD\tMI\n");
    CAPTURE(text);
    CHECK_FALSE(latencies_in(text));
}

TEST_CASE("a damaged file of latencies is passed over with one line that names it, and a missing one without any") {
    const Folder folder;
    std::vector<std::string> lines;
    const auto read = [&](const std::filesystem::path& file) {
        return read_latencies(file, [&](const std::string& line) { lines.push_back(line); });
    };
    CHECK(read(folder.path() / "none").empty());
    CHECK(lines.empty());

    const auto file = folder.path() / "latencies";
    SECTION("other text") {
        std::ofstream(file) << "garbage\n";
    }
    SECTION("much too long") {
        std::ofstream(file) << std::string(2'000'000, '#');
    }
    SECTION("a folder") {
        std::filesystem::create_directory(file);
    }
    SECTION("a link to nowhere") {
        std::filesystem::create_symlink(folder.path() / "nowhere", file);
    }
    CHECK(read(file).empty());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find(file.string()) == 0);
    CHECK(lines[0].find('\n') == std::string::npos);
}

TEST_CASE("a file of latencies is read") {
    const Folder folder;
    const auto file = folder.path() / "latencies";
    std::ofstream(file) << text_of({{"HDMI", 45ms}});
    CHECK(read_latencies(file, [](const std::string& line) { FAIL(line); }) == FoundLatencies{{"HDMI", 45ms}});
}
