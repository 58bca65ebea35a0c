// The kiosk at work: one loop that turns what people do and what is heard into screens and voice.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "config/settings.hpp"
#include "kiosk/app/adjustments.hpp"
#include "kiosk/app/article_opening.hpp"
#include "kiosk/app/hands.hpp"
#include "kiosk/app/picture.hpp"
#include "kiosk/drawing/display.hpp"
#include "kiosk/input/fingers.hpp"
#include "kiosk/input/keyboard.hpp"
#include "kiosk/stage/hands_free.hpp"
#include "kiosk/stage/headphones.hpp"
#include "kiosk/stage/idleness.hpp"
#include "kiosk/stage/kiosk_stage.hpp"
#include "kiosk/stage/name_calling.hpp"
#include "kiosk/stage/self_reading.hpp"
#include "kiosk/stage/sound_watch.hpp"
#include "kiosk/stage/staff_room.hpp"
#include "kiosk/stage/voice_watch.hpp"
#include "kiosk/values/turns.hpp"
#include "kiosk/window/window.hpp"

namespace lectern::kiosk {

/// What the composition root has made; all of it outlives the kiosk.
struct KioskParts {
    Window& window;
    Trace& trace;
    Log& log;
    speech::PcmPlayer& player;
    speech::SpeechFeeder& voice;
    speech::OutputSwitch& sound;
    ArticleLoader& loader;
    Errands& errands;
    std::function<std::optional<bool>()> plugged;  ///< as the jack tells it; nothing: no jack has told
    std::shared_ptr<PinVault> pins;
    speech::FoundLatencies latencies;  ///< what the sound devices were found to need before
    std::function<speech::TimePoint()> now = speech::Clock::now;
    std::function<std::chrono::system_clock::time_point()> wall = std::chrono::system_clock::now;
};

/// Main thread only.
class Kiosk final {
public:
    Kiosk(const KioskParts& parts, const config::Settings& settings, InputMap keys, KeyChord chord, speech::TimePoint started);
    Kiosk(const Kiosk&) = delete;
    Kiosk& operator=(const Kiosk&) = delete;

    /// Until it is asked to quit.
    KioskEnd run();

    const Session& session() const { return session_; }

private:
    ModeParts mode_parts();
    void add_turns();
    void take(const WindowEvent& event);
    void set_screen_width(double mm);
    void follow_narration();
    void announcements_ended();
    void show_silent_caption();
    std::optional<WindowEvent> wait_for_event(std::optional<std::chrono::nanoseconds> timeout);
    std::optional<std::chrono::nanoseconds> show_what_is();
    std::optional<std::chrono::nanoseconds> until_next() const;

    Window& window_;
    Trace& trace_;
    Log& log_;
    Errands& errands_;
    config::Settings settings_;  ///< with what staff change
    TurnClock clock_;
    Session session_;
    Sound sound_;
    speech::Narrator narrator_;
    Voice voice_;
    Display display_;
    Keyboard keyboard_;
    Fingers fingers_;
    ArticleDesk articles_;
    KioskStage stage_;
    Picture picture_;
    Idleness idleness_;
    NameCalling calls_;
    SelfReading self_reading_;
    HandsFree hands_free_;
    Records records_;
    StaffRoom staff_;
    SoundWatch sound_watch_;
    VoiceWatch voice_watch_;
    Headphones headphones_;
    Adjustments adjustments_;
    Hands hands_;
    ArticleOpening article_opening_;
    Turns turns_;
    std::optional<KioskEnd> end_;
};

}  // namespace lectern::kiosk
