// The names of the icons on buttons, beside list items and above messages.
#pragma once

#include <cstdint>

namespace lectern::kiosk {

enum class Icon : std::uint8_t {
    none,
    back,
    previous,
    play,
    pause,
    next,
    help,
    select,
    again,
    next_sentence,
    previous_sentence,
    next_page,
    previous_page,
    home,
    finish,
    sound,
    no_sound,
    louder,
    softer,
    headphones,
    slower,
    faster,
    voice,
    higher_pitch,
    lower_pitch,
    language,
    larger_text,
    smaller_text,
    colours,
    hidden,
    article,
    read_all,
    where,
    spell,
    keys,
    one_button,
    time,
    bell,
    warning,
};

}  // namespace lectern::kiosk
