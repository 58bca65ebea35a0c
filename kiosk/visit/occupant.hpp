// Who is at the kiosk. What a visit holds ends with it, so that nothing of one visitor reaches the next. Their choices are in Session.
// Main thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <variant>

#include "kiosk/modes/idle_clock.hpp"
#include "kiosk/modes/self_start.hpp"
#include "kiosk/visit/exploration.hpp"

namespace lectern::kiosk {

struct Nobody {};

/// Nobody is here, and an article is read all the same.
struct ReadsByItself {
    SelfStart::Way way{};
};

/// Somebody, from the first press until they finish or have gone.
struct Visit {
    /// What Welcome waits for before it goes on by itself.
    enum class Opening : std::uint8_t {
        nothing,
        awaits_articles,  ///< the first of them is still being read
        awaits_greeting,  ///< headphones were plugged in, which is being said
    };

    explicit Visit(std::chrono::seconds warning) : idle(warning) {}

    IdleClock idle;
    Exploration exploration;
    Opening opening = Opening::nothing;
    bool introduced = false;         ///< the main keys were told
    bool told_of_idle_keys = false;  ///< it was said that a key does nothing
};

using Occupant = std::variant<Nobody, ReadsByItself, Visit>;

}  // namespace lectern::kiosk
