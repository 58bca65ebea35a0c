#include "speech/narration/voice_worker.hpp"

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

/// An engine that is missing for the next `times` utterances: it breaks each of them off after the first word.
class Missing final : public Synthesizer {
public:
    explicit Missing(std::atomic<int>& times) : times_(times) {}

    std::expected<void, SynthesisError> speak(const Utterance& utterance, const ChunkSink& sink) override {
        if (times_ == 0) return speaks_.speak(utterance, sink);
        --times_;
        bool first = true;
        std::ignore = speaks_.speak(utterance, [&](const PcmChunk& chunk) { return std::exchange(first, false) && sink(chunk); });
        return std::unexpected(SynthesisError{"the engine is gone; start it", SynthesisFault::engine});
    }
    const VoiceCatalog& catalog() const override { return speaks_.catalog(); }

private:
    std::atomic<int>& times_;
    tests::ScriptedSynthesizer speaks_;
};

/// While `mute` is true, it reports success but delivers silence only.
class Mute final : public Synthesizer {
public:
    explicit Mute(const std::atomic<bool>& mute) : mute_(mute) {}

    std::expected<void, SynthesisError> speak(const Utterance& utterance, const ChunkSink& sink) override {
        if (!mute_) return speaks_.speak(utterance, sink);
        const std::vector<Sample> silence(2205);
        sink({silence, {}});
        return {};
    }
    const VoiceCatalog& catalog() const override { return speaks_.catalog(); }

private:
    const std::atomic<bool>& mute_;
    tests::ScriptedSynthesizer speaks_;
};

/// Counts the worker's notifications; the test's thread waits for them.
class Told {
public:
    void operator()() { told_.release(); }
    void wait() { told_.acquire(); }

private:
    std::counting_semaphore<100> told_{0};
};

bool is_gone(const VoiceWorker& worker) {
    const auto engine = worker.engine();
    return engine && !*engine;
}

SynthesizerFactory missing(std::atomic<int>& times) {
    return [&](const std::stop_token&) { return std::make_unique<Missing>(times); };
}

constexpr int always = 1'000'000;

std::shared_ptr<RenderedSpeech> words(const std::string& text) {
    tests::PlainScript script({{text}});
    return std::make_shared<RenderedSpeech>(*script.next());
}

/// Renders until the utterance has ended, and returns how many of its frames were played.
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

/// A worker and its player. The engine is mute until the test sets `mute` to false.
struct MuteRoom {
    MuteRoom() { player.set_epoch(1); }
    void wait_until_gone() {
        while (!is_gone(worker)) told.wait();
    }
    void wait_until_back() {
        while (is_gone(worker)) told.wait();
    }

    PcmPlayer player;
    std::atomic<bool> mute = true;
    Told told;
    VoiceWorker worker{[this](const std::stop_token&) { return std::make_unique<Mute>(mute); }, player, [this] { told(); }};
};

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

TEST_CASE("an engine that does not start at first is tried again, and what was ordered meanwhile is played", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    int starts = 0;
    const auto second = [&](const std::stop_token&) -> std::expected<std::unique_ptr<Synthesizer>, SynthesisError> {
        if (++starts == 1) return std::unexpected(SynthesisError{"no engine; install one", SynthesisFault::engine});
        return std::make_unique<tests::ScriptedSynthesizer>();
    };
    VoiceWorker worker(second, player, [] {});
    worker.feed({words("one two"), 7, 1, 0});
    CHECK(play_to_end(player, 7) == 2 * tests::frames_a_word + 1);
    CHECK(worker.engine()->has_value());
}

TEST_CASE("an utterance waits for an engine that is missing, and is played once and whole", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    std::atomic<int> times = 2;
    VoiceWorker worker(missing(times), player, [] {});
    const auto speech = words("one two three");
    worker.feed({speech, 7, 1, 0});
    CHECK(play_to_end(player, 7) == 3 * tests::frames_a_word + 1);
    CHECK(speech->timeline().heard_at(2 * tests::frames_a_word) == WordGroup{2, 1});
    CHECK_FALSE(worker.take_error());
}

TEST_CASE("that the engine is missing is told once, and that it is there again", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    std::atomic<int> times = 3;
    std::counting_semaphore<9> told(0);
    VoiceWorker worker(missing(times), player, [&] { told.release(); });
    told.acquire();
    worker.feed({words("one"), 7, 1, 0});
    told.acquire();
    REQUIRE_FALSE(worker.engine()->has_value());
    CHECK(worker.engine()->error().message == "the engine is gone; start it");
    told.acquire();
    CHECK(worker.engine()->has_value());
    CHECK(play_to_end(player, 7) == tests::frames_a_word + 1);
    CHECK_FALSE(told.try_acquire());
}

TEST_CASE("nobody waits for an engine that is missing where its sentence is not wanted any more", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    std::atomic<int> times = always;
    const auto began = Clock::now();
    {
        VoiceWorker worker(missing(times), player, [] {});
        worker.feed({words("one two"), 7, 1, 0});
        while (times > always - 3) std::this_thread::yield();  // the worker now waits another second before its next try
        times = 0;
        player.set_epoch(2);
        worker.feed({words("new"), 8, 2, 0});
        CHECK(play_to_end(player, 8) == tests::frames_a_word + 1);
        times = always;
        worker.feed({words("never"), 9, 2, 0});
    }
    CHECK(Clock::now() - began < std::chrono::milliseconds(1500));
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

TEST_CASE("what an engine that cannot be heard was to say waits, and is played once and whole when it can", "[threads]") {
    MuteRoom room;
    const auto speech = words("one two three");
    room.worker.feed({speech, 7, 1, 0});
    room.wait_until_gone();
    CHECK_FALSE(speech->complete());
    CHECK(speech->frames() == 0);
    room.mute = false;
    CHECK(play_to_end(room.player, 7) == 3 * tests::frames_a_word + 1);
    CHECK_FALSE(speech->unspoken());
    CHECK_FALSE(is_gone(room.worker));
    CHECK_FALSE(room.worker.take_error());
}

TEST_CASE("a voice that is gone is looked for also while nothing is to be said", "[threads]") {
    MuteRoom room;
    room.worker.feed({words("one two"), 7, 1, 0});
    room.wait_until_gone();
    room.player.set_epoch(2);
    room.worker.feed({words("***"), 8, 2, 0});
    play_to_end(room.player, 8);
    CHECK(is_gone(room.worker));  // this text is silent with any engine, so it proves nothing
    room.mute = false;
    room.wait_until_back();
}

TEST_CASE("a sentence that fails in an engine that speaks is given up, and the next one is spoken", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    VoiceWorker worker(scripted(), player, [] {});
    const auto bad = words("unspeakable");
    worker.feed({bad, 7, 1, 0});
    worker.feed({words("one"), 8, 1, 0});
    CHECK(play_to_end(player, 8) == tests::frames_a_word + 1);
    CHECK(bad->unspoken());
    CHECK_FALSE(is_gone(worker));
}

TEST_CASE("two sentences in a row that fail are no sentence's fault: the second waits", "[threads]") {
    PcmPlayer player;
    player.set_epoch(1);
    Told told;
    VoiceWorker worker(scripted(), player, [&] { told(); });
    const auto second = words("unspeakable too");
    worker.feed({words("unspeakable"), 7, 1, 0});
    worker.feed({second, 8, 1, 0});
    while (!is_gone(worker)) told.wait();
    CHECK(worker.engine()->error().fault == SynthesisFault::sentence);
    CHECK(worker.engine()->error().message ==
          "two sentences in a row could not be spoken; see `lectern doctor`, then try each article with `lectern export`");
    CHECK_FALSE(second->complete());
    player.set_epoch(2);
    worker.feed({words("one"), 9, 2, 0});
    CHECK(play_to_end(player, 9) == tests::frames_a_word + 1);
    CHECK_FALSE(is_gone(worker));
}

TEST_CASE("who reads on without a voice is given marks at the pace of reading, until there is one", "[threads]") {
    MuteRoom room;
    const auto speech = words("one two three");
    room.worker.feed({speech, 7, 1, 0});
    room.wait_until_gone();
    room.worker.read_silently(true);
    CHECK(play_to_end(room.player, 7) > 2 * tests::frames_a_word);
    CHECK(speech->timeline().heard_at(22050) == WordGroup{2, 1});
    CHECK(is_gone(room.worker));
    room.mute = false;
    room.wait_until_back();
    room.worker.feed({words("one"), 8, 1, 0});
    CHECK(play_to_end(room.player, 8) == tests::frames_a_word + 1);
}
