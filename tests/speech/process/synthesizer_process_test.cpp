#include "speech/process/synthesizer_process.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

#include "content/process/kernel_fences.hpp"
#include "content/process/sanitized.hpp"
#include "tests/support/lesser_process.hpp"

using namespace lectern;
using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

/// The engine's process, and the log lines that it caused after its start.
struct Room {
    explicit Room(const std::filesystem::path& program = SPEECH_PROGRAM, const std::string& language = "en") {
        engine =
            std::move(SynthesizerProcess::start({program, language, [this](const std::string& line) { log.push_back(line); }}).value());
        told_at_start.swap(log);
    }

    std::vector<std::string> log;
    std::vector<std::string> told_at_start;
    std::unique_ptr<SynthesizerProcess> engine;

    void signal(int number) const { ::kill(engine->pid().value(), number); }
};

/// Starts the engine's program, but exits at once as often as stumble() has asked for.
class Stumbling {
public:
    Stumbling() {
        std::filesystem::create_directories(folder_);
        std::ofstream(program()) << "#!/bin/sh\nfor i in 1 2; do /bin/rm " << folder_.string()
                                 << "/stumble$i 2>&- && exit 1; done\nexec " SPEECH_PROGRAM " \"$@\"\n";
        std::filesystem::permissions(program(), std::filesystem::perms::owner_all);
    }
    ~Stumbling() { std::filesystem::remove_all(folder_); }
    Stumbling(const Stumbling&) = delete;
    Stumbling& operator=(const Stumbling&) = delete;

    std::filesystem::path program() const { return folder_ / "engine"; }
    /// At most twice.
    void stumble(int times) const {
        for (int i = 1; i <= times; ++i) std::ofstream(folder_ / ("stumble" + std::to_string(i)));
    }

private:
    std::filesystem::path folder_ = std::filesystem::temp_directory_path() / ("lectern-engine-" + std::to_string(::getpid()));
};

struct Spoken {
    std::expected<void, SynthesisError> result;
    std::vector<Sample> samples;
    std::vector<TimingMark> marks;
};

/// `after_chunk` is called with the number of chunks so far; it returns false to stop.
Spoken speak(Synthesizer& engine, const Utterance& utterance, const std::function<bool(int)>& after_chunk = [](int) { return true; }) {
    Spoken spoken;
    int chunks = 0;
    spoken.result = engine.speak(utterance, [&](const PcmChunk& chunk) {
        spoken.samples.insert(spoken.samples.end(), chunk.samples.begin(), chunk.samples.end());
        spoken.marks.insert(spoken.marks.end(), chunk.marks.begin(), chunk.marks.end());
        return chunk.samples.empty() || after_chunk(++chunks);
    });
    return spoken;
}

/// "apple apple …": the engine marks every word, and the sound is much more than a socket can hold.
Utterance many_words(std::uint32_t count) {
    Utterance utterance{.kind = UtteranceKind::reading};
    utterance.runs = {{"", "en"}};
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto begin = static_cast<std::uint32_t>(utterance.runs[0].text.size());
        utterance.runs[0].text += "apple ";
        utterance.words.push_back({0, {begin, begin + 5}, {begin, begin + 5}});
    }
    utterance.prosody.rate_wpm = 100;
    return utterance;
}

Utterance sentence(std::string text) {
    Utterance utterance;
    utterance.runs = {{std::move(text), "en"}};
    return utterance;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

constexpr std::uint32_t words = 60;
constexpr double less_than_a_chunk = 600;  // frames; the engine's smallest chunk has 1080, and its output varies a little each time

void is_whole(const Spoken& spoken, const Spoken& before) {
    CHECK(spoken.result);
    REQUIRE(spoken.marks.size() == before.marks.size());
    CHECK(std::ranges::is_sorted(spoken.marks, {}, &TimingMark::frame));
    for (std::size_t i = 0; i < before.marks.size(); ++i) {
        CHECK(spoken.marks[i].word == before.marks[i].word);
        CHECK(std::abs(static_cast<double>(spoken.marks[i].frame) - before.marks[i].frame) < less_than_a_chunk);
    }
    CHECK(static_cast<double>(spoken.samples.size()) == Approx(before.samples.size()).margin(less_than_a_chunk));
}

bool skipped_without_fences() {
    const auto offered = content::kernel_fences();
    if (!content::sanitized && offered.files && offered.calls) return false;
    WARN("SKIPPED: this build has sanitizers, or the kernel lacks Landlock or seccomp");
    return true;
}

}  // namespace

TEST_CASE("a process that dies in the middle of a sentence is started again, and the sentence is heard once and whole") {
    Room room;
    const auto before = speak(*room.engine, many_words(words));
    const auto spoken = speak(*room.engine, many_words(words), [&](int chunks) {
        if (chunks == 5) room.signal(SIGKILL);
        return true;
    });
    is_whole(spoken, before);
    CHECK(room.log == std::vector<std::string>{"the speech engine ended (signal 9); it was started again"});
}

TEST_CASE("a process that dies again while it is started anew costs no sentence") {
    const Stumbling engine;
    Room room(engine.program());
    const auto before = speak(*room.engine, many_words(words));
    const auto spoken = speak(*room.engine, many_words(words), [&](int chunks) {
        if (chunks == 5) {
            engine.stumble(1);
            room.signal(SIGKILL);
        }
        return true;
    });
    is_whole(spoken, before);
    CHECK(room.log == std::vector<std::string>{"the speech engine ended (signal 9); it was started again"});
}

TEST_CASE("a process that crashed between two sentences is started again for the next") {
    Room room;
    room.signal(SIGSEGV);
    CHECK(speak(*room.engine, many_words(3)).marks.size() == 3);
    REQUIRE(room.log.size() == 1);
    if (!content::sanitized) CHECK(room.log[0] == "the speech engine ended (signal 11); it was started again");
}

TEST_CASE("a process that hangs in the middle of a sentence is replaced, and the sentence is heard once and whole") {
    Room room;
    const auto before = speak(*room.engine, many_words(words));
    const auto spoken = speak(*room.engine, many_words(words), [&](int chunks) {
        if (chunks == 5) room.signal(SIGSTOP);
        return true;
    });
    is_whole(spoken, before);
    CHECK(room.log == std::vector<std::string>{"the speech engine ended (no answer for 500 ms); it was started again"});
}

TEST_CASE("a process that hangs is not waited for where nobody wants its sound") {
    Room room;
    room.signal(SIGSTOP);
    CHECK(room.engine->speak(many_words(words), [](const PcmChunk&) { return false; }));
    CHECK(speak(*room.engine, many_words(3)).marks.size() == 3);
    // Where somebody wants the sound, it is waited for 400 ms.
    CHECK(room.log == std::vector<std::string>{"the speech engine ended (no answer for 250 ms); it was started again"});
}

TEST_CASE("a process that sends chunks without sound is as good as silent") {
    Room room(HOSTILE_SPEECH, "empty");
    const auto spoken = speak(*room.engine, sentence("one")).result;
    REQUIRE_FALSE(spoken);
    CHECK(spoken.error().message == "a sentence ended the speech engine twice (no answer for 800 ms); it is left out");
}

TEST_CASE("a process that sends its sound in drops comes to an end") {
    std::vector<std::string> log;
    const auto engine = SynthesizerProcess::start({HOSTILE_SPEECH, "drops", [&](const std::string& line) { log.push_back(line); }, 200ms});
    const auto spoken = speak(**engine, sentence("one")).result;
    REQUIRE_FALSE(spoken);
    CHECK(spoken.error().message == "a sentence ended the speech engine twice (no end within 200 ms); it is left out");
}

TEST_CASE("a process that pretends to speak is replaced, and when the next one does too the sentence has failed and was not heard") {
    const auto* way = GENERATE("nothing", "silence", "click", "unmarked", "crammed", "beyond");
    CAPTURE(way);
    Room room(HOSTILE_SPEECH, way);
    const auto first = room.engine->pid();
    const auto spoken = speak(*room.engine, many_words(8));
    REQUIRE_FALSE(spoken.result);
    CHECK_THAT(spoken.result.error().message, Catch::StartsWith("a sentence ended the speech engine twice ("));
    CHECK(spoken.samples.empty());
    CHECK(spoken.marks.empty());
    CHECK(room.engine->pid() != first);
}

TEST_CASE("a process that never speaks is told of once") {
    Room room(HOSTILE_SPEECH, "nothing");
    for (int i = 0; i < 3; ++i) std::ignore = speak(*room.engine, many_words(8));
    CHECK(room.log == std::vector<std::string>{"the speech engine ended (nothing to be heard); it was started again"});
}

TEST_CASE("of a process that sounds for minutes at a word no more is taken than a word may last") {
    Room room(HOSTILE_SPEECH, "minutes");
    const auto spoken = speak(*room.engine, many_words(1));
    CHECK_FALSE(spoken.result);
    CHECK(spoken.samples.size() < std::size_t{20} * 22050);
}

TEST_CASE("text without a word may be silent") {
    Room room(HOSTILE_SPEECH, "nothing");
    const auto first = room.engine->pid();
    CHECK(speak(*room.engine, sentence("\u2192 ***")).result);
    CHECK(room.engine->pid() == first);
}

TEST_CASE("a process that takes no sentence is replaced as soon as one that gives no sound") {
    Room room(HOSTILE_SPEECH, "deaf");
    const auto spoken = speak(*room.engine, sentence(std::string(900'000, 'a'))).result;
    REQUIRE_FALSE(spoken);
    CHECK(spoken.error().message == "a sentence ended the speech engine twice (no answer for 800 ms); it is left out");
    REQUIRE(room.log.size() == 1);
    CHECK(room.log[0] == "the speech engine ended (no answer for 400 ms); it was started again");
}

TEST_CASE("a process that has ended is replaced within 100 ms") {
    Room room;
    auto shortest = 1h + 0ns;
    for (int i = 0; i < 5; ++i) {
        room.signal(SIGKILL);
        const auto began = std::chrono::steady_clock::now();
        CHECK(room.engine->speak(sentence("one"), [](const PcmChunk& chunk) { return chunk.samples.empty(); }));
        shortest = std::min(shortest, std::chrono::steady_clock::now() - began);
    }
    const auto ms = std::chrono::duration<double, std::milli>(shortest).count();
    INFO("the next one's first sound after " << ms << " ms");
    if (!content::sanitized) CHECK(ms < 100);
}

TEST_CASE("a process that has no memory left is replaced") {
    Room room;
    const rlimit nothing{1, 1};
    REQUIRE(::prlimit(room.engine->pid().value(), RLIMIT_AS, &nothing, nullptr) == 0);
    auto large = many_words(3);
    large.runs[0].text += repeated("apple ", 100000);
    CHECK(speak(*room.engine, large, [](int chunks) { return chunks < 5; }).result);
    if (!content::sanitized) CHECK(room.log == std::vector<std::string>{"the speech engine ended (signal 6); it was started again"});
}

TEST_CASE("a sentence that ends the engine is left out with an error, and the next one is spoken") {
    Room room;
    const auto text = GENERATE(as<std::string>{}, repeated("s'", 68), repeated("a.", 85), repeated("é . ", 57), "\x01U");
    const auto spoken = speak(*room.engine, sentence(text)).result;
    if (!spoken) CHECK_THAT(spoken.error().message, Catch::StartsWith("a sentence ended the speech engine twice ("));
    // It depends on the engine's version which of these texts crash it, so only the most certain one is required to.
    if (text.starts_with("s'")) CHECK_FALSE(spoken);
    CHECK(speak(*room.engine, many_words(3)).marks.size() == 3);
}

TEST_CASE("stopping at any chunk leaves nothing for the next sentence") {
    Room room;
    const auto stop_at = [&](int chunk) { speak(*room.engine, many_words(words), [&](int chunks) { return chunks < chunk; }); };
    stop_at(1);  // the first stop makes all later words of the engine 70 ms longer
    const auto before = speak(*room.engine, many_words(3));
    for (int chunk = 1; chunk < 40; ++chunk) {
        stop_at(chunk);
        is_whole(speak(*room.engine, many_words(3)), before);
    }
    CHECK(room.log.empty());
}

TEST_CASE("a sink that is slower than the engine gets all of it") {
    Room room;
    const auto before = speak(*room.engine, many_words(words));
    const auto spoken = speak(*room.engine, many_words(words), [](int chunks) {
        if (chunks == 1) std::this_thread::sleep_for(300ms);
        return true;
    });
    is_whole(spoken, before);
}

TEST_CASE("a sentence too large for a message is an error of its own") {
    Room room;
    const auto spoken = speak(*room.engine, sentence(std::string(2 << 20, 'a'))).result;
    REQUIRE_FALSE(spoken);
    CHECK(spoken.error().message == "a sentence of more than a megabyte cannot be spoken; it is left out");
    CHECK(room.log.empty());
}

TEST_CASE("a language without a voice is the engine's own error, through the process") {
    const auto engine = SynthesizerProcess::start({SPEECH_PROGRAM, "tlh"});
    REQUIRE_FALSE(engine);
    CHECK(engine.error().message == "no voice for \"tlh\"; set voice.language to one of `lectern voices`");
}

TEST_CASE("a program that is not there or does not speak is told") {
    const auto missing = SynthesizerProcess::start({"/nowhere/lectern-speech"});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message == "/nowhere/lectern-speech cannot be started: No such file or directory; install Lectern again");
    const auto wrong = SynthesizerProcess::start({"/bin/false"});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message == "the speech engine does not start (exit status 1); try /bin/false --probe");
}

TEST_CASE("the start of a process that does not answer is not waited for by one that is to stop") {
    std::stop_source stop;
    const std::jthread soon([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto began = std::chrono::steady_clock::now();
    CHECK_FALSE(SynthesizerProcess::start({HOSTILE_SPEECH, "mute"}, stop.get_token()));
    CHECK(std::chrono::steady_clock::now() - began < 4s);  // it would be waited for 5 s
}

TEST_CASE("confined as it works, the process can do nothing else on any of its threads") {
    if (skipped_without_fences()) return;
    const auto* user = GENERATE("", "setpriv --reuid=65534 --regid=65534 --clear-groups ");
    if (*user != '\0' && ::geteuid() != 0) return;  // not root: the first variant has already run as an ordinary user
    const tests::ProgramsForAll programs;
    const auto command = user + programs.add(SPEECH_PROGRAM).string() + " --probe";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> probe(::popen(command.c_str(), "r"), ::pclose);
    std::string output;
    for (int c = std::fgetc(probe.get()); c != EOF; c = std::fgetc(probe.get())) output += static_cast<char>(c);
    CAPTURE(output);
    CHECK(output.starts_with("confined: files by Landlock, calls by seccomp, memory by a limit\nthreads: 2\n"));
    for (const char* what : {"open /etc/passwd", "access /etc/passwd", "list /", "write a file", "socket", "fork", "exec", "ptrace",
                             "signal the parent", "new code", "signal handler", "new thread", "io_uring_setup", "memfd_create"})
        CHECK_THAT(output, Catch::Contains(std::string("\n") + what + ": refused\n"));
    CHECK_FALSE(output.contains("ALLOWED"));
}

TEST_CASE("each thread of the running process is confined, and root's has none of root's privileges") {
    if (skipped_without_fences()) return;
    Room room;
    int threads = 0;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(room.engine->pid().value()) + "/task")) {
        std::ifstream file(thread.path() / "status");
        const std::string status(std::istreambuf_iterator<char>(file), {});
        for (const char* line : {"\nSeccomp:\t2\n", "\nNoNewPrivs:\t1\n", "\nCapPrm:\t0000000000000000\n", "\nCapEff:\t0000000000000000\n"})
            CHECK_THAT(status, Catch::Contains(line));
        ++threads;
    }
    CHECK(threads == 2);  // the engine's own thread must be among the confined ones
}

TEST_CASE("a process that is not confined, or one thread of it, is killed before it is asked for anything") {
    if (skipped_without_fences()) return;
    const auto* way = GENERATE("unconfined", "free thread");
    const auto engine = SynthesizerProcess::start({HOSTILE_SPEECH, way});
    REQUIRE_FALSE(engine);
    CHECK(engine.error().fault == SynthesisFault::engine);
    CHECK_THAT(engine.error().message, Catch::StartsWith("the speech engine does not start (it is not confined: "));
}

TEST_CASE("what the kernel lacks is told at the start, and not again at a restart") {
    if (skipped_without_fences()) return;
    const auto told = tests::in_copy_of_process([] {
        tests::lose_landlock();
        Room room;
        room.signal(SIGKILL);
        std::ignore = speak(*room.engine, sentence("one"));
        return std::to_string(room.told_at_start.size()) + " at the start, " + std::to_string(room.engine->lacks().size()) + " known; " +
               (room.log.size() == 1 ? room.log[0] : "more");
    });
    CHECK(told == "1 at the start, 1 known; the speech engine ended (signal 9); it was started again");
}

TEST_CASE("the running process reports how it is confined") {
    Room room;
    const auto& report = room.engine->confinement();
    CHECK((report.files && report.calls && report.memory) == room.engine->lacks().empty());
    if (!room.engine->lacks().empty()) WARN(room.engine->lacks()[0]);
}
