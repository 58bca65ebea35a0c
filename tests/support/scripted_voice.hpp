// Replaces the voice worker, without a thread: the scripted engine's sound goes into the player's ring when the test calls work().
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "speech/narration/speech_feeder.hpp"
#include "speech/output/pcm_player.hpp"
#include "tests/support/scripted_synthesizer.hpp"

namespace lectern::tests {

class ScriptedVoice final : public speech::SpeechFeeder {
public:
    explicit ScriptedVoice(speech::PcmPlayer& player) : player_(player) {}

    void feed(speech::FeedOrder order) override { orders_.push_back({std::move(order)}); }
    std::optional<speech::EngineState> engine() const override {
        if (!there) return std::unexpected(speech::SynthesisError{"the voice is gone; wait for it"});
        return catalog_;
    }
    void read_silently(bool silently) override { silently_ = silently; }
    std::optional<speech::SynthesisError> take_error() override {
        if (errors_.empty()) return std::nullopt;
        auto error = std::move(errors_.front());
        errors_.pop_front();
        return error;
    }

    /// From now on it speaks these languages only.
    void speaks(const std::vector<std::string>& languages) {
        std::vector<speech::Voice> voices;
        for (const auto& language : languages) voices.push_back({language, "scripted", 5});
        catalog_ = std::make_shared<speech::VoiceCatalog>(std::move(voices));
    }
    /// Does what was ordered, as far as the ring has room.
    void work() {
        std::erase_if(orders_, [this](const Fed& fed) { return fed.order.epoch != player_.epoch(); });
        while (!orders_.empty() && feed_block(orders_.front())) {
        }
    }

    bool there = true;  ///< while false, orders wait

private:
    struct Fed {
        speech::FeedOrder order;
        std::uint32_t next = 0;
    };

    /// False when the ring is full or the voice is not there.
    bool feed_block(Fed& fed) {
        const auto& [speech, id, epoch, first] = fed.order;
        if (!speech->complete()) {
            if (!there && !silently_) return false;
            speak(*speech);
        }
        speech::PcmBlock block{.epoch = epoch, .utterance = id, .first_frame = first + fed.next};
        block.count = static_cast<std::uint32_t>(speech->copy(block.first_frame, block.samples));
        block.last = block.first_frame + block.count == speech->frames();
        if (!player_.push(block)) return false;
        fed.next += block.count;
        if (block.last) orders_.pop_front();
        return true;
    }

    void speak(speech::RenderedSpeech& speech) {
        const auto spoken = engine_.speak(speech.utterance(), [&](const speech::PcmChunk& chunk) {
            speech.append(chunk);
            return true;
        });
        if (!spoken) {
            speech.give_up();
            errors_.push_back(spoken.error());
        }
        speech.finish(static_cast<std::size_t>(speech::frames_in(speech.utterance().pause_after)) + 1);
    }

    speech::PcmPlayer& player_;
    ScriptedSynthesizer engine_;
    std::shared_ptr<const speech::VoiceCatalog> catalog_ = std::make_shared<speech::VoiceCatalog>(engine_.catalog());
    std::deque<Fed> orders_;
    std::deque<speech::SynthesisError> errors_;
    bool silently_ = false;
};

}  // namespace lectern::tests
