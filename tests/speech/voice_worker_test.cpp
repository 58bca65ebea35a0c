#include "speech/voice_worker.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <semaphore>

#include "tests/support/scripted_synthesizer.hpp"
#include "tests/support/scripts.hpp"

using namespace lectern;
using namespace lectern::speech;

namespace {

constexpr TimePoint start = TimePoint{} + std::chrono::hours(1);

SynthesizerFactory scripted() {
    return [](const std::stop_token&) { return std::make_unique<tests::ScriptedSynthesizer>(); };
}

std::shared_ptr<RenderedSpeech> words(const std::string& text) {
    tests::PlainScript script({{text}});
    return std::make_shared<RenderedSpeech>(*script.next());
}

/// Renders until the utterance has ended; returns the frames that were played of it.
std::uint32_t play_to_end(PcmPlayer& player, UtteranceId id) {
    std::vector<float> out(256);
    std::uint32_t played = 0;
    while (true) {
        player.render(out, start);
        while (const auto run = player.take_played()) {
            if (run->utterance != id) continue;
            played += run->count;
            if (run->last) return played;
        }
        std::this_thread::yield();
    }
}

}  // namespace

TEST_CASE("what is fed is played whole", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    VoiceWorker worker(scripted(), player, [] {});
    worker.feed({words("one two three"), 7, 1, 0});
    CHECK(play_to_end(player, 7) == 3 * tests::frames_a_word + 1);
}

TEST_CASE("an utterance longer than the ring is played whole", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    VoiceWorker worker(scripted(), player, [] {});
    worker.feed({words("a b c d e f g h i j k l m n o p q r s t u v w x y z"), 7, 1, 0});
    CHECK(play_to_end(player, 7) == 26 * tests::frames_a_word + 1);
}

TEST_CASE("speech that is kept is fed again from any frame", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    VoiceWorker worker(scripted(), player, [] {});
    const auto speech = words("one two three");
    worker.feed({speech, 7, 1, 0});
    play_to_end(player, 7);
    player.set_epoch(2);
    worker.feed({speech, 8, 2, 2 * tests::frames_a_word});
    CHECK(play_to_end(player, 8) == tests::frames_a_word + 1);
}

TEST_CASE("orders of an older epoch are dropped", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    VoiceWorker worker(scripted(), player, [] {});
    for (UtteranceId id = 1; id < 20; ++id) worker.feed({words("a b c d e f g h i j k l m n o p"), id, 1, 0});
    player.set_epoch(2);
    worker.feed({words("new"), 20, 2, 0});
    CHECK(play_to_end(player, 20) == tests::frames_a_word + 1);
}

TEST_CASE("a sentence that cannot be spoken is told and what follows is still played", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    VoiceWorker worker(scripted(), player, [] {});
    worker.feed({words("unspeakable"), 7, 1, 0});
    worker.feed({words("one"), 8, 1, 0});
    CHECK(play_to_end(player, 8) == tests::frames_a_word + 1);
    CHECK(worker.take_error()->message == "this cannot be spoken; leave it out");
    CHECK_FALSE(worker.take_error());
}

TEST_CASE("an engine that does not start is told and the worker still ends", "[threads]") {
    PcmPlayer player;
    std::binary_semaphore told(0);
    VoiceWorker worker([](const std::stop_token&) { return std::unexpected(SynthesisError{"no engine; install one"}); }, player,
                       [&] { told.release(); });
    told.acquire();
    REQUIRE(worker.engine().has_value());
    CHECK(worker.engine()->error().message == "no engine; install one");
}

TEST_CASE("the catalog is there when the engine has started", "[threads]") {
    PcmPlayer player;
    std::binary_semaphore told(0);
    VoiceWorker worker(scripted(), player, [&] { told.release(); });
    told.acquire();
    CHECK((**worker.engine())->find("en")->name == "scripted");
}

TEST_CASE("a worker with a full ring ends at once", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    VoiceWorker worker(scripted(), player, [] {});
    for (UtteranceId id = 1; id < 10; ++id) worker.feed({words("a b c d e f g h i j k l m n o p"), id, 1, 0});
    while (player.has_room()) std::this_thread::yield();
}
