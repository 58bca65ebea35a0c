// The voice, as a visitor meets it.
#pragma once

#include <cstdint>

namespace lectern::kiosk {

enum class VoicePresence : std::uint8_t {
    there,         ///< or still starting
    gone,          ///< nothing can be heard: what is read waits, and a notice says so
    done_without,  ///< still gone, and this visitor reads on without it
};

}  // namespace lectern::kiosk
