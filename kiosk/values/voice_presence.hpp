// Whether the visitor can use the voice.
#pragma once

#include <cstdint>

namespace lectern::kiosk {

enum class VoicePresence : std::uint8_t {
    there,         ///< available, or still starting
    gone,          ///< nothing can be heard: reading waits, and a notice says so
    done_without,  ///< not available; this visitor reads on without it
};

}  // namespace lectern::kiosk
