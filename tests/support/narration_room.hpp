// A narrator with everything that it uses, on a clock that the test controls. Engine and output are called in turn, without threads or
// sleeping.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "speech/narration/narrator.hpp"
#include "speech/output/pcm_player.hpp"
#include "tests/support/scripted_voice.hpp"

namespace lectern::tests {

using namespace std::chrono_literals;

inline constexpr auto output_latency = 20ms;

class NarrationRoom {
public:
    NarrationRoom() : voice(player), narrator(player, [this](speech::FeedOrder order) { voice.feed(std::move(order)); }) {}

    /// Lets time pass in steps of 10 ms, and adds what happens to `events`.
    void pass(std::chrono::milliseconds time) {
        for (const auto end = now + time; now < end; now += 10ms) {
            play();
            collect();
        }
    }
    /// The same while the main thread is blocked: sound is played, but nobody polls the narrator.
    void pass_stalled(std::chrono::milliseconds time) {
        for (const auto end = now + time; now < end; now += 10ms) play();
    }

    /// The texts of all words heard so far, in order.
    std::vector<std::string> heard() const {
        std::vector<std::string> words;
        for (const auto& event : events) {
            if (const auto* word = std::get_if<speech::Heard>(&event)) words.push_back(word->text);
        }
        return words;
    }
    /// The texts queued so far, in order.
    std::vector<std::string> queued() const {
        std::vector<std::string> texts;
        for (const auto& event : events) {
            if (const auto* saying = std::get_if<speech::Saying>(&event)) texts.push_back(saying->speech->utterance().text());
        }
        return texts;
    }
    template <typename Event>
    std::size_t count() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(events, [](const auto& event) { return std::holds_alternative<Event>(event); }));
    }
    void forget() {
        collect();
        events.clear();
        sound.clear();
    }

    speech::PcmPlayer player;
    ScriptedVoice voice;
    speech::Narrator narrator;
    speech::TimePoint now = speech::TimePoint{} + 1h;
    std::vector<speech::NarrationEvent> events;
    std::vector<float> sound;  ///< everything rendered so far
    bool device_works = true;

private:
    void play() {
        voice.work();
        std::vector<float> out(220);
        if (device_works) player.render(out, now + output_latency);
        sound.insert(sound.end(), out.begin(), out.end());
    }

    void collect() {
        for (auto& event : narrator.poll(now)) events.push_back(std::move(event));
    }
};

}  // namespace lectern::tests
