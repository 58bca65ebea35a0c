// What every part of the kiosk works with that does something besides showing a screen; all of it outlives the part.
#pragma once

#include "config/settings.hpp"
#include "kiosk/articles/article_desk.hpp"
#include "kiosk/machine/log.hpp"
#include "kiosk/machine/trace.hpp"
#include "kiosk/stage/kiosk_stage.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/turn_clock.hpp"
#include "kiosk/voice/sound.hpp"
#include "kiosk/voice/voice.hpp"

namespace lectern::kiosk {

struct ModeParts {
    KioskStage& stage;
    Voice& voice;
    Sound& sound;
    Session& session;
    ArticleDesk& articles;
    Trace& trace;
    Log& log;
    const TurnClock& clock;
    const config::Settings& settings;  ///< with what staff change
};

}  // namespace lectern::kiosk
