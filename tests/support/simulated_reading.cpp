#include "tests/support/simulated_reading.hpp"

#include <array>
#include <thread>

#include "speech/narration/narrator.hpp"
#include "speech/narration/voice_worker.hpp"
#include "speech/planning/utterance_planner.hpp"

namespace lectern::tests {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t frames_a_step = 256;
constexpr std::size_t wrong_told = 5;

class PlannedScript final : public speech::Script {
public:
    explicit PlannedScript(speech::UtterancePlanner planner) : planner_(std::move(planner)) {}
    std::optional<speech::Utterance> next() override { return planner_.next(); }
    void go_to(content::TextPosition position) override { planner_.go_to(position); }

private:
    speech::UtterancePlanner planner_;
};

/// Compares the heard words with the document's words, in order.
class WordCheck {
public:
    explicit WordCheck(const content::Document& document, SimulatedReading& reading) : document_(document), reading_(reading) {}

    void take(const speech::Heard& heard) {
        const auto& words = document_.sections[heard.place.section].words;
        if (heard.place.section != section_) next_section(heard.place.section);
        const auto begin = next_ < words.size() ? words[next_].begin : heard.written.end;
        if (heard.written.begin != begin) complain(missed(words, heard));
        std::size_t count = 0;
        for (; next_ < words.size() && words[next_].end <= heard.written.end; ++next_) ++count;
        reading_.marked += count;
        reading_.together += count - std::min<std::size_t>(count, 1);
        reading_.most_together = std::max(reading_.most_together, count);
    }
    void end() {
        if (section_ < document_.sections.size()) next_section(static_cast<std::uint32_t>(document_.sections.size()));
    }

private:
    void next_section(std::uint32_t section) {
        if (next_ != document_.sections[section_].words.size()) complain("the end of section " + std::to_string(section_));
        for (auto skipped = section_ + 1; skipped < section; ++skipped) {
            if (!document_.sections[skipped].words.empty()) complain("section " + std::to_string(skipped));
        }
        section_ = section;
        next_ = 0;
    }
    std::string missed(const std::vector<content::ByteRange>& words, const speech::Heard& heard) const {
        const auto& section = document_.sections[section_];
        const auto awaited = next_ < words.size() ? std::string(section.slice(words[next_])) : std::string("nothing");
        return "\"" + awaited + "\" was awaited, \"" + heard.text + "\" heard at byte " + std::to_string(heard.written.begin) +
               " of section " + std::to_string(section_);
    }
    void complain(const std::string& what) {
        if (reading_.wrong.size() < wrong_told) reading_.wrong.push_back(what);
    }

    const content::Document& document_;
    SimulatedReading& reading_;
    std::uint32_t section_ = 0;
    std::size_t next_ = 0;
};

}  // namespace

SimulatedReading read_simulated(const std::shared_ptr<const content::Document>& document,
                                const std::shared_ptr<const speech::Pronunciation>& pronunciation, speech::SynthesizerFactory engine,
                                const speech::Prosody& prosody, const std::function<void()>& each_minute) {
    SimulatedReading reading{.words = document->word_count()};
    WordCheck check(*document, reading);
    speech::PcmPlayer player;
    speech::VoiceWorker voice(std::move(engine), player, [] {});
    speech::Narrator narrator(player, [&](speech::FeedOrder order) { voice.feed(std::move(order)); });
    const speech::TimePoint start = speech::TimePoint{} + 1h;
    std::int64_t frames = 0;
    std::array<float, frames_a_step> unheard{};
    narrator.read(std::make_shared<PlannedScript>(speech::UtterancePlanner(document, pronunciation, {}, prosody)), start);
    for (bool ended = false; !ended;) {
        const auto now = start + speech::duration_of_frames(frames);
        const auto ready = player.ready_frames();
        if (ready == 0) std::this_thread::sleep_for(100us);
        const auto minute = frames / (60 * speech::sample_rate_hz);
        frames += static_cast<std::int64_t>(player.render(std::span(unheard).first(std::min(ready, frames_a_step)), now));
        if (frames / (60 * speech::sample_rate_hz) != minute) each_minute();
        while (const auto error = voice.take_error()) reading.failures.push_back(error->message);
        for (const auto& event : narrator.poll(start + speech::duration_of_frames(frames))) {
            if (const auto* heard = std::get_if<speech::Heard>(&event)) check.take(*heard);
            ended = ended || std::holds_alternative<speech::ReadingEnded>(event);
        }
        if (const auto started = voice.engine(); started && !*started) {
            reading.failures.push_back((*started).error().message);
            break;
        }
    }
    check.end();
    reading.heard = std::chrono::duration<double>(static_cast<double>(frames) / speech::sample_rate_hz);
    return reading;
}

}  // namespace lectern::tests
