// Why reading waits. Several reasons may hold at a time, and reading goes on when the last one is gone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace lectern::kiosk {

enum class PausedBy : std::uint8_t {
    visitor,  ///< pressed Pause
    cover,    ///< a screen lies over the article until it is left
    hand,     ///< a key is held whose meaning is not known yet, or a finger explores
};

/// Main thread.
class ReadingPause {
public:
    /// True: reading must stop now, there was no reason before.
    bool add(PausedBy reason);
    /// True: reading goes on now, that was the last reason.
    bool remove(PausedBy reason);
    bool by(PausedBy reason) const { return reasons_.at(static_cast<std::size_t>(reason)); }
    void clear() { reasons_ = {}; }

private:
    bool any() const;

    std::array<bool, 3> reasons_{};
};

}  // namespace lectern::kiosk
