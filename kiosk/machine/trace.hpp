// The event log: one JSON object per line, for tests and operators. Existing fields stay as they are; more may be added.
#pragma once

#include <chrono>
#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "kiosk/values/action.hpp"
#include "kiosk/values/voice_presence.hpp"
#include "speech/narration/narrator.hpp"
#include "speech/output/audio_output.hpp"
#include "speech/output/output_switch.hpp"

namespace lectern::kiosk {

/// Main thread. Without a sink every call does nothing.
class Trace {
public:
    using Sink = std::function<void(std::string_view line)>;

    Trace() = default;
    /// `sink` must not block.
    explicit Trace(Sink sink) : sink_(std::move(sink)) {}
    /// '-' is standard output. A file is created for its owner only, and a symbolic link is not followed. The error is one line that ends
    /// in what to do.
    static std::expected<Trace, std::string> open(const std::string& file);

    bool on() const { return sink_ != nullptr; }

    void ready(std::chrono::duration<double> first_frame);
    /// All articles that were found have been read or left out.
    void listed(std::size_t articles, std::size_t problems);
    void screen(std::string_view name);
    void action(std::string_view name, ActionSource source);
    /// A sentence of the interface that is only shown, because the sound is off.
    void caption(std::string_view text);
    void narration(const speech::NarrationEvent& event);
    void frame(std::chrono::duration<double, std::milli> took, std::size_t rectangles);
    void audio(speech::SoundState state, speech::AudioRoute route, const speech::OutputStatus& device, std::uint64_t starved);
    void voice(VoicePresence presence);
    void setting(std::string_view name, std::string_view value);
    void setting(std::string_view name, int value);
    void session(std::string_view state);

private:
    Sink sink_;
};

}  // namespace lectern::kiosk
