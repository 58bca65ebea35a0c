#include "kiosk/screens/notices/notice_phrases.hpp"

#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {
namespace {

/// Why there is no sound, so that a person can fix it or tell the staff; empty if unknown.
std::string reason(speech::OutputFault fault) {
    switch (fault) {
        case speech::OutputFault::missing:
            return tr("The loudspeaker is unplugged or switched off.");
        case speech::OutputFault::busy:
            return tr("Another program is using the loudspeaker.");
        case speech::OutputFault::still:
            return tr("The loudspeaker has stopped.");
        case speech::OutputFault::none:
        case speech::OutputFault::failed:
            break;
    }
    return {};
}

}  // namespace

std::string nothing_to_read() {
    return tr("There is nothing to read yet");
}
std::string ask_the_staff() {
    return tr("Please ask the staff.");
}
std::string article_unreadable() {
    return tr("This article cannot be opened. Please choose another one, or ask the staff.");
}

std::string sound_lost() {
    return tr("There is no sound");
}
std::string sound_lost_body(speech::OutputFault fault, std::string_view play_key) {
    const auto waits =
        filled(tr("Reading waits at the marked word, and goes on when the sound is back. To go on without sound, press {key}."),
               "key"_a = key_or_button(play_key, play()));
    return joined(reason(fault), waits);
}
std::string no_sound() {
    return tr("No sound here: follow the marked words.");
}
std::string voice_lost() {
    return tr("There is no voice");
}
std::string voice_lost_body(std::string_view play_key) {
    return filled(tr("Reading waits for the voice, and goes on when it is back. To read on without it, press {key}."),
                  "key"_a = key_or_button(play_key, play()));
}
std::string no_voice() {
    return tr("No voice here: please ask the staff.");
}

std::string sentence_not_said() {
    return tr("The marked sentence cannot be said. Please read it, or ask the staff.");
}

}  // namespace lectern::kiosk::phrases
