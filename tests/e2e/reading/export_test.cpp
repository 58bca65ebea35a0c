// `lectern export` makes pictures, sound and captions without a display or a sound card.
#include <catch2/catch.hpp>
#include <cstring>
#include <regex>
#include <sstream>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/program.hpp"
#include "tests/e2e/harness/program/scratch_dir.hpp"
#include "tests/e2e/harness/sound/sound_server.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

std::map<std::string, std::string> bare_machine(const ScratchDir& scratch) {
    std::map<std::string, std::string> environment = SoundServer(scratch.path()).environment();  // the sound server is never started
    environment["DISPLAY"] = "";
    environment["WAYLAND_DISPLAY"] = "";
    return environment;
}

std::vector<std::filesystem::path> files(const std::filesystem::path& folder, const std::string& extension) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == extension) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> words_of(std::string text) {
    text = std::regex_replace(text, std::regex("[^A-Za-z' ]+"), " ");
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

/// The text of all cues in order, without their time lines and tags.
std::string caption_text(const std::string& vtt) {
    std::istringstream in(vtt);
    std::string text;
    for (std::string line; std::getline(in, line);)
        if (line.find("-->") == std::string::npos && !line.starts_with("WEBVTT") && !line.starts_with("NOTE")) text += line + " ";
    return std::regex_replace(text, std::regex("<[^>]*>"), " ");
}

std::vector<double> cue_starts(const std::string& vtt) {
    const std::regex time("(?:(\\d+):)?(\\d\\d):(\\d\\d\\.\\d\\d\\d) -->");
    std::vector<double> starts;
    for (std::sregex_iterator cue(vtt.begin(), vtt.end(), time), end; cue != end; ++cue)
        starts.push_back(((*cue)[1].length() ? std::stod((*cue)[1]) * 3600 : 0) + std::stod((*cue)[2]) * 60 + std::stod((*cue)[3]));
    return starts;
}

/// Duration in seconds of a 16-bit WAV file, and the absolute value of its loudest sample.
std::pair<double, int> sound_in(const std::filesystem::path& wav) {
    const std::string bytes = read_text(wav);
    REQUIRE(bytes.size() > 44);
    REQUIRE(bytes.starts_with("RIFF"));
    int rate = 0;
    std::memcpy(&rate, bytes.data() + 24, 4);
    std::vector<std::int16_t> samples((bytes.size() - 44) / 2);
    std::memcpy(samples.data(), bytes.data() + 44, samples.size() * 2);
    int loudest = 0;
    for (const std::int16_t sample : samples) loudest = std::max(loudest, std::abs(static_cast<int>(sample)));
    return {static_cast<double>(samples.size()) / rate, loudest};
}

}  // namespace

TEST_CASE("export writes a picture for each page, a WAV and captions by word") {
    ScratchDir scratch;
    const auto article = scratch.write("animals.md", articles::three_sections);
    const auto out = scratch.path() / "out";
    const Finished done = run_program({"export", article, "--out", out}, bare_machine(scratch), scratch.path());
    CAPTURE(done.output, done.errors);
    REQUIRE(done.status == 0);

    CHECK(files(out, ".png").size() >= 3);
    for (const auto& png : files(out, ".png")) CHECK(read_text(png).substr(1, 3) == "PNG");

    REQUIRE(files(out, ".wav").size() == 1);
    const auto [seconds, loudest] = sound_in(files(out, ".wav").front());
    CHECK(seconds > 15);
    CHECK(loudest > 3000);

    REQUIRE(files(out, ".vtt").size() == 1);
    const std::string vtt = read_text(files(out, ".vtt").front());
    CHECK(vtt.starts_with("WEBVTT"));
    const std::vector<std::string> spoken = words_of(caption_text(vtt));
    auto at = spoken.begin();
    for (const std::string& word : words_of(articles::three_sections)) {
        at = std::find(at, spoken.end(), word);
        CAPTURE(word);
        REQUIRE(at != spoken.end());
        ++at;
    }
    const std::vector<double> starts = cue_starts(vtt);
    REQUIRE(starts.size() > 40);
    CHECK(std::is_sorted(starts.begin(), starts.end()));
    CHECK(starts.back() < seconds);
    CHECK(starts.back() > seconds / 2);
}

TEST_CASE("without a display the kiosk says so in one line and exits with 3") {
    ScratchDir scratch;
    const Finished done = run_program({}, bare_machine(scratch), scratch.path());
    CHECK(done.status == 3);
    CAPTURE(done.errors);
    CHECK(std::count(done.errors.begin(), done.errors.end(), '\n') == 1);
    CHECK_FALSE(done.errors.empty());
}

TEST_CASE("export of what is no article exits with 1 and one line that names the file") {
    ScratchDir scratch;
    const auto out = scratch.path() / "out";
    const auto refuses = [&](const std::filesystem::path& file) {
        const Finished done = run_program({"export", file, "--out", out}, bare_machine(scratch), scratch.path());
        CAPTURE(file.string(), done.output, done.errors);
        CHECK(done.status == 1);
        CHECK(std::count(done.errors.begin(), done.errors.end(), '\n') == 1);
        CHECK(done.errors.find(file.filename().string()) != std::string::npos);
        return done.errors;
    };
    refuses(scratch.path() / "missing.txt");
    refuses(scratch.write("empty.txt", ""));
    refuses(scratch.write("binary.txt", std::string("\x7f"
                                                    "ELF\0\0\1\2\3",
                                                    9)));
    CHECK(refuses(scratch.write("latin1.txt", "Title\n\nA caf\xe9 in Paris.\n")).find("12") !=
          std::string::npos);  // the byte offset of the bad byte
    const auto huge = scratch.write("huge.txt", "Title\n");
    std::filesystem::resize_file(huge, 200 * 1024 * 1024);
    refuses(huge);
}

}  // namespace lectern::e2e
