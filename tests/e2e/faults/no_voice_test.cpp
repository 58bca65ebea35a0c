// The speech engine runs but produces no sound: reading waits without skipping text, a notice is shown, and reading continues when the
// voice is back.
#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "tests/e2e/harness/program/engine_process.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* short_sentences = R"(# One day

Anna opened the window early. It had rained all night. She made tea in the kitchen. Her old cat came in. It asked for some food.
The cat ate all of it. Then it went to sleep. At nine the postman came. He had three letters with him. One was from her uncle. She read
it at the table. Outside it began to rain. Nobody was in the garden. Everything was green again.
)";

/// A copy of the program whose speech engine can be replaced by one that produces nothing.
class ExchangedEngine {
public:
    ExchangedEngine() {
        const auto program = program_file();
        for (const char* name : {"lectern", "lectern-reader"})
            std::filesystem::copy_file(program.parent_path() / name, folder_.path() / name);
        std::ofstream(engine()) << "#!/bin/sh\n[ -e " << mute_.string() << " ] && exec " HOSTILE_SPEECH " \"$1\" nothing\nexec "
                                << (program.parent_path() / "lectern-speech").string() << " \"$@\"\n";
        std::filesystem::permissions(engine(), std::filesystem::perms::owner_all);
        if (const char* named = std::getenv("LECTERN")) before_ = named;
        ::setenv("LECTERN", (folder_.path() / "lectern").c_str(), 1);
    }
    ~ExchangedEngine() { before_.empty() ? ::unsetenv("LECTERN") : ::setenv("LECTERN", before_.c_str(), 1); }
    ExchangedEngine(const ExchangedEngine&) = delete;
    ExchangedEngine& operator=(const ExchangedEngine&) = delete;

    /// Takes effect when the engine's process is next started.
    void is_mute(bool mute) const {
        if (mute)
            std::ofstream(mute_).put('\n');
        else
            std::filesystem::remove(mute_);
    }

private:
    std::filesystem::path engine() const { return folder_.path() / "lectern-speech"; }

    ScratchDir folder_;
    std::filesystem::path mute_ = folder_.path() / "mute";
    std::string before_;
};

bool is_gone(const TraceEvent& e) {
    return e.text("state") == "gone";
}
bool is_there(const TraceEvent& e) {
    return e.text("state") == "there";
}

/// Starts reading and then makes the engine mute: what was synthesized before is still heard, then the notice appears. Returns the trace
/// index of the first word.
std::size_t lose_voice(KioskRoom& room, const ExchangedEngine& engine) {
    REQUIRE(room.begin_past_opening());
    const auto begin = room.trace().last("heard")->index;
    engine.is_mute(true);
    const auto process = engine_of(room.program().process().pid());
    REQUIRE(process);
    ::kill(*process, SIGKILL);
    REQUIRE(room.trace().wait_for(0, "voice", is_gone, 30s));
    REQUIRE(room.on_screen("notice", 30s));
    return begin;
}

bool is_silent(KioskRoom& room, Clock::duration time) {
    const Moment from = Clock::now();
    std::this_thread::sleep_for(time);
    return !first_sound(room.recorder().since(from), from);
}

int count(const std::string& text, const std::string& words) {
    int found = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("an engine that says nothing makes it wait at the sentence, under a notice, and go on from there when the voice is back") {
    const ExchangedEngine engine;
    KioskRoom room({.articles = {short_sentences}, .arguments = {"--set", "voice.rate_wpm=300"}});
    const auto begin = lose_voice(room, engine);
    const auto waits_at = room.trace().last("heard");
    const auto from = room.trace().mark();
    CHECK(is_silent(room, 4s));
    CHECK(room.trace().last("heard")->index == waits_at->index);
    CHECK_FALSE(room.trace().find(from, "say", [](const TraceEvent& e) { return e.text("kind") == "interface"; }));

    engine.is_mute(false);
    REQUIRE(room.trace().wait_for(from, "voice", is_there, 40s));
    CHECK(room.on_screen("reading"));
    CHECK(room.heard(from, "garden", 30s));
    no_word_is_left_out(room.trace(), begin, 40);

    // The message is written once, and only after the visit.
    REQUIRE(room.program().end(SIGTERM, 3s));
    CHECK(count(room.program().errors(), "nothing can be heard of the speech engine") == 1);
    CHECK(count(room.program().errors(), "it was started again") == 1);  // for the engine that the test killed
}

TEST_CASE("Play on the notice reads on in silence, with the mark at the pace of reading, and the voice joins in when it is back") {
    const ExchangedEngine engine;
    KioskRoom room({.articles = {short_sentences}, .arguments = {"--set", "voice.rate_wpm=300"}});
    const auto begin = lose_voice(room, engine);
    const auto from = room.trace().mark();
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    CHECK(is_silent(room, 2s));
    CHECK(room.trace().all(from, "heard").size() >= 5);
    const Moment back = Clock::now();
    engine.is_mute(false);
    CHECK(eventually(30s, [&] { return first_sound(room.recorder().since(back), back).has_value(); }, 50ms));
    CHECK(room.heard(from, "green", 30s));
    no_word_is_left_out(room.trace(), begin, 40);
}

TEST_CASE("an engine that says nothing from the start is shown to whoever comes, and an unattended notice ends the visit") {
    const ExchangedEngine engine;
    engine.is_mute(true);
    KioskRoom room({.articles = {short_sentences}, .arguments = {"--set", "session.idle_s=20", "--set", "session.paused_s=20"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    CHECK(room.on_screen("notice", 15s));
    CHECK(room.trace().all(0, "heard").empty());
    CHECK(room.trace().wait_for(0, "session", [](const TraceEvent& e) { return e.text("state") == "ended"; }, 60s));
}

}  // namespace lectern::e2e
