// A voice with all that it works with, on a clock that the test turns.
#pragma once

#include <catch2/catch.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kiosk/voice/voice.hpp"
#include "tests/support/fake_device.hpp"
#include "tests/support/narration_room.hpp"
#include "tests/support/scripts.hpp"

namespace lectern::tests {

using Strings = std::vector<std::string>;

/// A voice with all that it works with. A word of an article, and a sentence of the interface, lasts 100 ms, and is heard 20 ms after it
/// was taken.
class VoiceRoom {
public:
    void pass(std::chrono::milliseconds time) {
        for (const auto end = room.now + time; room.now < end;) {
            room.pass(10ms);
            while (followed_ < room.events.size()) voice.follow(room.events[followed_++]);
        }
    }
    /// Reads it to its second word.
    void read(const Strings& sentences) {
        voice.read(std::make_shared<PlainScript>(std::vector<Strings>{sentences}));
        pass(180ms);
        REQUIRE(room.heard().size() == 2);
    }
    /// What was heard, said and traced before is asked for no more.
    void forget() {
        room.forget();
        followed_ = 0;
        traced_.clear();
    }
    /// The sentences that the interface has begun to say.
    Strings said() const {
        Strings texts;
        for (const auto& event : room.events) {
            const auto* started = std::get_if<speech::Started>(&event);
            if (started != nullptr && !started->scripted) texts.push_back(started->speech->utterance().text());
        }
        return texts;
    }
    /// The utterance that was queued last.
    speech::Utterance queued() {
        pass(10ms);
        std::optional<speech::Utterance> last;
        for (const auto& event : room.events) {
            if (const auto* saying = std::get_if<speech::Saying>(&event)) last = saying->speech->utterance();
        }
        return last.value();
    }
    /// The value of each line of this kind.
    Strings traced(const std::string& event, const std::string& field) const {
        Strings values;
        for (const auto& line : traced_) {
            if (line.at("event") == event) values.push_back(line.at(field).get<std::string>());
        }
        return values;
    }
    /// What is left of what is being said.
    float gain() const { return room.sound.back() / (1000.0F / 32768.0F); }
    void lose_voice() {
        room.voice.there = false;
        REQUIRE(voice.follow_engine());
    }
    bool is_back() {
        room.voice.there = true;
        const auto news = voice.follow_engine();
        return news && std::holds_alternative<kiosk::VoiceBack>(*news);
    }

    NarrationRoom room;
    kiosk::Session visitor{{}};
    bool said_during_change = false;  ///< something was being said when the sound output changed

private:
    void take(std::string_view line) {
        traced_.push_back(nlohmann::json::parse(line));
        said_during_change = said_during_change || (traced_.back().at("event") == "audio" && room.narrator.announcing());
    }

    std::vector<nlohmann::json> traced_;
    std::size_t followed_ = 0;
    kiosk::Trace trace_{[this](std::string_view line) { take(line); }};
    kiosk::TurnClock clock_{[this] { return room.now; }};

public:
    speech::OutputSwitch output{std::make_unique<FakeDevice>(), std::make_unique<FakeDevice>()};
    kiosk::Sound sound{output, room.player, trace_, clock_};
    kiosk::Voice voice{{.narrator = room.narrator,
                        .feeder = room.voice,
                        .sound = sound,
                        .trace = trace_,
                        .session = visitor,
                        .now = [this] { return room.now; },
                        .prosody = [](speech::UtteranceKind kind) -> speech::Prosody {
                            return {160, 50, kind == speech::UtteranceKind::interface ? "f3" : "m1"};
                        },
                        .pauses = {}}};
};

inline speech::Utterance of_the_article(const std::string& text) {
    return announcement(text);
}

}  // namespace lectern::tests
