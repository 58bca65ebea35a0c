#include "kiosk/screens/notices/headphone_phrases.hpp"

#include <utility>

#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::vector<std::string> headphones_in(std::string_view louder_key) {
    auto louder = louder_key.empty() ? std::string(tr("To make it louder, look in Help."))
                                     : filled(tr("To make it louder, press {key}."), "key"_a = spoken_key(louder_key));
    return {tr("Headphones are in."), std::move(louder)};
}

std::string headphones_out() {
    return tr("Headphones out");
}

std::string plug_in_or_go_on_aloud(std::string_view play_key) {
    return filled(tr("Plug in, or press {key} to go on aloud."), "key"_a = key_or_button(play_key, play()));
}

std::string big_key_goes_on_aloud() {
    return tr("The big key goes on aloud.");
}

}  // namespace lectern::kiosk::phrases
