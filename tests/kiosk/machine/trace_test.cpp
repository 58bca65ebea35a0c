#include "kiosk/machine/trace.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "kiosk/voice/interface_sentence.hpp"
#include "speech/narration/rendered_speech.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using Json = nlohmann::json;

namespace {

/// A trace into a file, whose contents can be read after the trace is closed.
class Log {
public:
    Log() : file_(std::filesystem::temp_directory_path() / ("lectern-trace-" + std::to_string(::getpid()) + ".jsonl")) {
        auto opened = Trace::open(file_.string());
        REQUIRE(opened.has_value());
        trace = std::move(*opened);
    }
    ~Log() {
        std::error_code ignored;
        std::filesystem::remove(file_, ignored);
    }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// Ends the trace and returns its events without their times.
    std::vector<Json> events() {
        trace = Trace();
        std::vector<Json> events;
        std::ifstream lines(file_);
        for (std::string line; std::getline(lines, line);) {
            auto json = Json::parse(line);
            CHECK(json.at("t").get<double>() > 0);
            json.erase("t");
            events.push_back(std::move(json));
        }
        return events;
    }

    Trace trace;

private:
    std::filesystem::path file_;
};

std::shared_ptr<const speech::RenderedSpeech> rendered(std::string text, speech::UtteranceKind kind) {
    auto utterance = interface_sentence(std::move(text), {160, 50});
    utterance.kind = kind;
    return std::make_shared<speech::RenderedSpeech>(std::move(utterance));
}

}  // namespace

TEST_CASE("a trace without a file writes nothing and takes everything", "[threads]") {
    Trace trace;
    CHECK_FALSE(trace.on());
    trace.ready(std::chrono::seconds(1));
    trace.screen("welcome");
    trace.action("help", ActionSource::key);
    trace.narration(speech::Said{1, true, {}});
    trace.frame(std::chrono::milliseconds(1), 1);
    trace.audio(speech::SoundState::open, speech::AudioRoute::loudspeaker, {}, 0);
    trace.setting("volume", 7);
    trace.setting("theme", "soft");
    trace.session("began");
}

TEST_CASE("what people do and what becomes of it is one line each", "[threads]") {
    Log log;
    CHECK(log.trace.on());
    log.trace.ready(std::chrono::milliseconds(125));
    log.trace.screen("reading");
    log.trace.action("next", ActionSource::touch);
    log.trace.setting("volume", 7);
    log.trace.setting("theme", "black-on-white");
    log.trace.session("began");
    log.trace.frame(std::chrono::microseconds(2500), 3);
    CHECK(log.events() == std::vector<Json>{{{"event", "ready"}, {"first_frame_s", 0.125}},
                                            {{"event", "screen"}, {"name", "reading"}},
                                            {{"event", "action"}, {"name", "next"}, {"source", "touch"}},
                                            {{"event", "setting"}, {"name", "volume"}, {"value", 7}},
                                            {{"event", "setting"}, {"name", "theme"}, {"value", "black-on-white"}},
                                            {{"event", "session"}, {"state", "began"}},
                                            {{"event", "frame"}, {"ms", 2.5}, {"rects", 3}}});
}

TEST_CASE("what is said is queued and heard and done in the trace", "[threads]") {
    Log log;
    log.trace.narration(speech::Saying{4, rendered("Back pain.", speech::UtteranceKind::reading)});
    log.trace.narration(speech::Saying{5, rendered("Volume 7 of 10.", speech::UtteranceKind::interface)});
    log.trace.narration(
        speech::Heard{4, {.section = 2, .sentence = 3}, 5, 2, {10, 19}, "back pain", speech::TimePoint{std::chrono::milliseconds(1500)}});
    log.trace.narration(speech::Said{4, true, {}});
    log.trace.narration(speech::Said{5, false, {}});
    CHECK(
        log.events() ==
        std::vector<Json>{
            {{"event", "say"}, {"id", 4}, {"kind", "reading"}, {"text", "Back pain."}, {"language", "en"}, {"languages", {"en"}}},
            {{"event", "say"}, {"id", 5}, {"kind", "interface"}, {"text", "Volume 7 of 10."}, {"language", "en"}, {"languages", {"en"}}},
            {{"event", "heard"}, {"id", 4}, {"section", 2}, {"sentence", 3}, {"word", 5}, {"words", 2}, {"text", "back pain"}, {"at", 1.5}},
            {{"event", "said"}, {"id", 4}, {"completed", true}},
            {{"event", "said"}, {"id", 5}, {"completed", false}}});
}

TEST_CASE("a sentence in two languages is traced with the language of each of its runs", "[threads]") {
    Log log;
    auto utterance = interface_sentence("They call it ", {160, 50});
    utterance.runs.push_back({" dolor.", "es"});
    log.trace.narration(speech::Saying{4, std::make_shared<speech::RenderedSpeech>(std::move(utterance))});
    const auto events = log.events();
    REQUIRE(events.size() == 1);
    CHECK(events[0].at("text") == "They call it dolor.");
    CHECK(events[0].at("language") == "en");
    CHECK(events[0].at("languages") == Json{"en", "es"});
}

TEST_CASE("what only concerns the screen is not traced", "[threads]") {
    Log log;
    log.trace.narration(speech::Started{4, rendered("Back pain.", speech::UtteranceKind::reading), true});
    log.trace.narration(speech::AnnouncementsEnded{});
    log.trace.narration(speech::ReadingEnded{});
    CHECK(log.events().empty());
}

TEST_CASE("the states of the sound have the names that the trace promises", "[threads]") {
    Log log;
    speech::OutputStatus device;
    device.device = "Speakers";
    for (const auto state : {speech::SoundState::parked, speech::SoundState::open, speech::SoundState::silent, speech::SoundState::lost,
                             speech::SoundState::reopening})
        log.trace.audio(state, state == speech::SoundState::open ? speech::AudioRoute::headphones : speech::AudioRoute::loudspeaker, device,
                        3);
    const auto events = log.events();
    REQUIRE(events.size() == 5);
    CHECK(events[4].at("state") == "reopening");
    CHECK(events[0].at("state") == "parked");
    CHECK(events[1].at("state") == "open");
    CHECK(events[2].at("state") == "silent");
    CHECK(events[3].at("state") == "lost");
    CHECK(events[0].at("event") == "audio");
    CHECK(events[0].at("route") == "loudspeaker");
    CHECK(events[1].at("route") == "headphones");
    CHECK(events[0].at("device") == "Speakers");
    CHECK(events[0].at("starved") == 3);
    CHECK(events[0].contains("latency_ms"));
}

TEST_CASE("text that would break a line of the trace stays inside of it", "[threads]") {
    Log log;
    speech::Utterance utterance{.kind = speech::UtteranceKind::reading};
    utterance.runs.push_back({"a \"quoted\"\nline \xff", "en"});
    log.trace.narration(speech::Saying{1, std::make_shared<speech::RenderedSpeech>(std::move(utterance))});
    const auto events = log.events();
    REQUIRE(events.size() == 1);
    CHECK(events[0].at("text") == "a \"quoted\"\nline \xEF\xBF\xBD");
}

TEST_CASE("a trace that cannot be written is refused in one line that ends in what to do") {
    const auto trace = Trace::open("/nowhere/at/all.jsonl");
    REQUIRE_FALSE(trace.has_value());
    CHECK(trace.error() == "/nowhere/at/all.jsonl: the trace cannot be written: No such file or directory; name another file");
}

TEST_CASE("a trace is for its owner only, also where the file was there before") {
    const auto file = std::filesystem::temp_directory_path() / ("lectern-own-trace-" + std::to_string(::getpid()));
    std::ofstream(file) << "an older and longer trace\n";
    std::filesystem::permissions(file, std::filesystem::perms(0644));
    REQUIRE(Trace::open(file.string()));
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::mask) == std::filesystem::perms(0600));
    CHECK(std::filesystem::file_size(file) == 0);
    std::filesystem::remove(file);
    REQUIRE(Trace::open(file.string()));
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::mask) == std::filesystem::perms(0600));
    std::filesystem::remove(file);
}

TEST_CASE("a trace is not written through a link") {
    const auto file = std::filesystem::temp_directory_path() / ("lectern-linked-" + std::to_string(::getpid()));
    const auto link = file.string() + "-link";
    std::ofstream(file) << "precious";
    std::filesystem::create_symlink(file, link);
    const auto trace = Trace::open(link);
    REQUIRE_FALSE(trace);
    CHECK(trace.error().starts_with(link + ": the trace cannot be written: "));
    CHECK(std::filesystem::file_size(file) == 8);
    std::filesystem::remove(link);
    std::filesystem::remove(file);
}

TEST_CASE("a trace goes to a pipe and to a device as it does to a file") {
    CHECK(Trace::open("/dev/null"));
    CHECK(Trace::open("/dev/stderr"));
    CHECK(Trace::open("-"));
}
