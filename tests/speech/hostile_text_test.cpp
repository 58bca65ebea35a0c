// The engine's process survives any article: planner and guard remove what would crash it.
#include "tests/support/hostile_text.hpp"

#include <catch2/catch.hpp>
#include <memory>
#include <random>

#include "content/formats/plain_text.hpp"
#include "content/process/sanitized.hpp"
#include "content/source/source_text.hpp"
#include "speech/planning/utterance_planner.hpp"
#include "speech/process/synthesizer_process.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::speech;

namespace {

constexpr int articles = content::sanitized ? 20 : 200;  // takes some seconds
constexpr Prosody quick{.rate_wpm = 449};                // the fastest rate, so the least sound to synthesize

/// What was wrong with an utterance's sound; empty when nothing was.
std::string fault_in(Synthesizer& engine, const Utterance& utterance) {
    std::uint32_t next_word = 0;
    bool in_order = true;
    const auto spoken = engine.speak(utterance, [&](const PcmChunk& chunk) {
        for (const auto& mark : chunk.marks) {
            in_order = in_order && mark.word >= next_word && mark.word < utterance.words.size();
            next_word = mark.word + 1;
        }
        return true;
    });
    if (!spoken) return spoken.error().message;
    return in_order ? "" : "a word is marked twice or out of order";
}

/// Some voices are silent for certain characters, such as the Hebrew one for digits. The process is then replaced although it did not
/// crash.
bool is_mute(const std::string& fault) {
    return fault.contains("(nothing to be heard)");
}

/// Collects only the messages that the engine ended; builds with sanitizers also report that it is not confined.
std::function<void(std::string)> note_restarts(std::string& restarts) {
    return [&restarts](const std::string& line) {
        if (line.contains("ended")) restarts += line + '\n';
    };
}

/// The engine gets much time, because the tests run beside other work. Only a crash counts.
std::unique_ptr<SynthesizerProcess> start_engine(std::string& restarts) {
    SynthesizerProcessOptions options{SPEECH_PROGRAM, "en", note_restarts(restarts)};
    options.patience = 20;
    return std::move(SynthesizerProcess::start(std::move(options)).value());
}

UtterancePlanner plan(const std::string& text, const std::string& language) {
    auto document = content::read_plain_text(content::clean_source(text).value(), language, "Hostile");
    return {std::make_shared<const content::Document>(std::move(document)), tests::plain_pronunciation(), {}, quick};
}

}  // namespace

TEST_CASE("spelling a sign or an emoji ends the engine in no language") {
    std::string restarts;
    const auto engine = start_engine(restarts);
    for (const std::string letter : {"™", "©", "↗", "‼", "\U0001F61C", "\U0001F30D", "é", "?"}) {
        for (const auto* language : {"en", "hi", "ta", "ru", "de", "fr", "es", "pt", "it", "ar", "ja"}) {
            Utterance utterance{.prosody = quick};
            for (int times = 0; times < 3; ++times) utterance.runs.push_back({letter, language, {}, true});
            for (std::uint32_t run = 0; run < 3; ++run)
                utterance.words.push_back({run, {0, static_cast<std::uint32_t>(letter.size())}, {run, run + 1}});
            const auto fault = fault_in(*engine, utterance);
            INFO(language << ": " << letter);
            if (!fault.empty() || !restarts.empty()) FAIL(fault << restarts);
        }
    }
    SUCCEED("spelled to the end");
}

TEST_CASE("no article ends the engine, and every word of it is marked at most once and in order") {
    std::string restarts;
    const auto engine = start_engine(restarts);
    std::mt19937 random(20261124);
    for (int article = 0; article < articles; ++article) {
        const auto text = tests::hostile_text(random);
        const auto* language = std::array{"en", "en-us", "de", "fr", "es", "ar", "he", "hi", "ru", "zh"}.at(random() % 10);
        auto planner = plan(text, language);
        while (const auto utterance = planner.next()) {
            INFO(language << ": " << utterance->text());
            const auto fault = fault_in(*engine, *utterance);
            if (is_mute(fault))
                restarts.clear();
            else if (!fault.empty() || !restarts.empty())
                FAIL(fault << restarts);
        }
    }
    SUCCEED("spoken to the end");
}
