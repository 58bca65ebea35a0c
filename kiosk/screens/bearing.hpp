// How a screen stands in the kiosk. Typed, so that nobody asks for a screen's name.
#pragma once

#include <cstdint>

namespace lectern::kiosk {

struct Bearing {
    enum class Layer : std::uint8_t {
        page,   ///< a place that somebody went to
        cover,  ///< over a place, which waits below it as it is
    };
    enum class Presses : std::uint8_t {
        handled,      ///< a key does what it means
        any_answers,  ///< the screen asks, and any key answers
        named,        ///< keys and buttons are named, and do nothing
        ignored,      ///< nothing that is pressed or touched means anything
    };

    Layer layer = Layer::page;
    Presses presses = Presses::handled;
    bool softly = false;            ///< what it says is said softer: the room need not hear it
    bool staff = false;             ///< only staff see it
    bool from_staff = staff;        ///< staff brought it: it stays when a notice below it goes
    bool stays_for_answer = false;  ///< it stays below the notice that the sound device is lost
    bool secret = false;   ///< what is pressed on it is nobody's business: the trace tells neither keys nor frames, which could be counted
    bool is_help = false;  ///< Help opens no second time over it
    bool hears_of_socket = false;  ///< it checks the socket for headphones, and is told instead of the visitor
};

}  // namespace lectern::kiosk
