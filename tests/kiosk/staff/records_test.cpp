#include "kiosk/staff/records.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "config/staff_pin.hpp"
#include "kiosk/setup/places.hpp"
#include "tests/support/kiosk_stand_ins.hpp"
#include "tests/support/scratch_folder.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using config::FileTrouble;
using Strings = std::vector<std::string>;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view counted = "# Articles that were begun, and heard to their end, since this hour.\nsince = 2026-11-25 08:00\n";

std::string content_of(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The records of a kiosk, at a quarter past nine at first, in a folder that is yet to be made.
class Office {
public:
    Office() { ::setenv("STATE_DIRECTORY", state.c_str(), 1); }
    ~Office() { ::unsetenv("STATE_DIRECTORY"); }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    /// As a kiosk that starts reads them.
    Records open(speech::FoundLatencies latencies = {}) {
        return {{errands, log_, [this](const config::FileFault& fault) { complaints.push_back(fault.message); }, [this] { return time(); }},
                std::move(latencies)};
    }
    void pass(std::chrono::minutes minutes) { passed_ += minutes; }
    /// Does what was ordered, and brings the answers.
    void work() {
        errands.work();
        errands.deliver();
    }
    /// Nothing can be stored while a file stands in the place of the folder.
    void obstruct() const { folder_.write("state", ""); }
    void clear() const { fs::remove(state); }
    void write_tally(const std::string& counts) const {
        fs::create_directory(state);
        folder_.write("state/counters", std::string(counted) + counts);
    }

private:
    LogTime time() const { return {began + passed_, std::chrono::system_clock::time_point(9h + 15min + passed_)}; }

    content::ScratchFolder folder_;
    std::chrono::minutes passed_{0};

public:
    const fs::path state = folder_.path() / "state";
    const speech::TimePoint began{1h};
    tests::FakeErrands errands;
    Strings complaints;
    Strings log_lines;

private:
    Log log_{[this](std::string_view line) { log_lines.emplace_back(line); }, [this] { return time(); }};
};

speech::OutputStatus asked(const std::string& device, std::chrono::milliseconds latency) {
    return {.state = speech::OutputState::open, .device = device, .asked = latency};
}

}  // namespace

TEST_CASE("what was counted is stored at the full hour and not before") {
    Office office;
    office.write_tally("begun = 12\nfinished = 3\n");
    auto records = office.open();
    CHECK_FALSE(records.deadline());
    records.article_begun();
    records.article_begun();
    office.pass(1min);
    records.article_finished();
    CHECK(records.deadline() == office.began + 45min);
    office.pass(43min);
    records.store_due();
    office.work();
    CHECK(content_of(tally_file()) == std::string(counted) + "begun = 12\nfinished = 3\n");
    office.pass(1min);
    records.store_due();
    office.work();
    CHECK(content_of(tally_file()) == std::string(counted) + "begun = 14\nfinished = 4\n");
    CHECK_FALSE(records.deadline());
    CHECK(office.log_lines.empty());
}

TEST_CASE("a kiosk that starts again goes on counting") {
    Office office;
    office.write_tally("begun = 12\nfinished = 3\n");
    CHECK(office.open().tally() == Tally{"2026-11-25 08:00", 12, 3});
}

TEST_CASE("what a sound device was found to need is stored and logged at the full hour and not before") {
    Office office;
    auto records = office.open({{"USB headphones", 30ms}});
    records.take(asked("HDMI", 20ms));
    CHECK(records.deadline() == office.began + 45min);
    office.pass(44min);
    records.store_due();
    office.work();
    CHECK_FALSE(fs::exists(latencies_file()));
    CHECK(office.log_lines.empty());
    office.pass(1min);
    records.store_due();
    office.work();
    CHECK(content_of(latencies_file()).ends_with("\n20 HDMI\n30 USB headphones\n"));
    CHECK(office.log_lines ==
          Strings{"lectern: the sound device \"HDMI\" needs 20 ms of latency; set sound.latency_ms if it needs more",
                  "lectern: the sound device \"USB headphones\" needs 30 ms of latency; set sound.latency_ms if it needs more"});
    CHECK_FALSE(fs::exists(tally_file()));
}

TEST_CASE("what is known of a device already is not stored again") {
    Office office;
    auto records = office.open({{"HDMI", 30ms}});
    records.take(asked("HDMI", 30ms));
    CHECK_FALSE(records.deadline());
}

TEST_CASE("a kiosk that ends stores what is not stored yet") {
    Office office;
    office.write_tally("begun = 12\nfinished = 3\n");
    auto records = office.open();
    records.article_begun();
    records.take(asked("HDMI", 20ms));
    records.store_all();
    office.work();
    CHECK(content_of(tally_file()) == std::string(counted) + "begun = 13\nfinished = 3\n");
    CHECK(content_of(latencies_file()).ends_with("\n20 HDMI\n"));
}

TEST_CASE("a kiosk that ends stores nothing that has not changed or is stored already") {
    Office office;
    auto records = office.open();
    SECTION("nothing has happened") {
        records.store_all();
        office.work();
        CHECK_FALSE(fs::exists(office.state));
    }
    SECTION("the full hour has passed") {
        records.article_begun();
        office.pass(45min);
        records.store_due();
        office.work();
        fs::remove(tally_file());
        records.store_all();
        office.work();
        CHECK_FALSE(fs::exists(tally_file()));
    }
}

TEST_CASE("what was counted and cannot be stored is logged, and is no fault of what staff have set") {
    Office office;
    office.obstruct();
    auto records = office.open();
    records.article_begun();
    records.take(asked("HDMI", 20ms));
    records.store_all();
    office.work();
    REQUIRE(office.log_lines.size() == 3);
    CHECK(office.log_lines[0].starts_with("lectern: " + tally_file().string() + ": cannot be written"));
    CHECK(office.log_lines[2].starts_with("lectern: " + latencies_file().string() + ": cannot be written"));
    CHECK(office.complaints.empty());
    CHECK_FALSE(records.not_kept());
}

TEST_CASE("what staff have set is stored at once by an errand, and they are told when it is") {
    Office office;
    auto records = office.open();
    bool is_stored = false;
    records.keep({{"voice.rate_wpm", std::int64_t{200}}}, [&](const auto& result) { is_stored = result.has_value(); });
    CHECK_FALSE(fs::exists(staff_settings_file()));
    office.errands.work();
    CHECK_FALSE(is_stored);
    office.errands.deliver();
    CHECK(is_stored);
    CHECK(content_of(staff_settings_file()).contains("rate_wpm = 200"));
    CHECK_FALSE(records.not_kept());
    CHECK(office.complaints.empty());
}

TEST_CASE("what staff have set and cannot be stored is told, and the reason is kept until something can be") {
    Office office;
    office.obstruct();
    auto records = office.open();
    std::vector<bool> told;
    const auto keep = [&] {
        records.keep({{"voice.rate_wpm", std::int64_t{200}}}, [&](const auto& result) { told.push_back(result.has_value()); });
        office.work();
    };
    keep();
    CHECK(told == std::vector{false});
    CHECK(records.not_kept() == FileTrouble::not_a_folder);
    REQUIRE(office.complaints.size() == 1);
    CHECK(office.complaints[0].starts_with(staff_settings_file().string() + ": cannot be written"));
    office.clear();
    keep();
    CHECK(told == std::vector{false, true});
    CHECK_FALSE(records.not_kept());
    CHECK(office.complaints.size() == 1);
}

TEST_CASE("the reason is known before whoever set it is told") {
    Office office;
    office.obstruct();
    auto records = office.open();
    std::optional<FileTrouble> known;
    records.keep({{"voice.rate_wpm", std::int64_t{200}}}, [&](const auto&) { known = records.not_kept(); });
    office.work();
    CHECK(known == FileTrouble::not_a_folder);
}

TEST_CASE("what somebody else could not store for staff is told and kept as well") {
    Office office;
    auto records = office.open();
    records.take(std::unexpected(config::FileFault{FileTrouble::no_space, "wrong-pins: cannot be written; make room on that disk"}));
    CHECK(records.not_kept() == FileTrouble::no_space);
    CHECK(office.complaints == Strings{"wrong-pins: cannot be written; make room on that disk"});
}

TEST_CASE("a PIN without a mark is marked by an errand, and a mark that cannot be made is told") {
    Office office;
    auto records = office.open();
    SECTION("made") {
        records.mark_pin();
        office.work();
        CHECK(fs::exists(config::pin_mark(staff_settings_file())));
        CHECK_FALSE(records.not_kept());
    }
    SECTION("not made") {
        fs::create_symlink("/nowhere/at/all", office.state);
        records.mark_pin();
        office.work();
        CHECK(records.not_kept());
        CHECK(office.complaints.size() == 1);
    }
}
