#include "kiosk/words/help_phrases.hpp"

#include <array>

#include "kiosk/values/translatable.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {
namespace {

/// In the order of HelpGroup.
constexpr std::array group_titles = {translatable("Reading"), translatable("Voice and sound"), translatable("Text and colours"),
                                     translatable("Keys and button")};

}  // namespace

std::string help_title() {
    return tr("Help");
}

std::string back_to_help() {
    return tr("Back to Help");
}

std::string leave_help() {
    return tr("Leave help");
}

std::vector<std::string> help_intro(std::string_view where, std::string_view big_key, std::string_view how_to_choose,
                                    std::string_view help_key) {
    const auto leave = filled(tr("To leave, press {key}."), "key"_a = key_or_button(help_key, help()));
    return {sentence(help_title()), std::string(where), std::string(big_key), joined(how_to_choose, leave)};
}

std::string name_of(Action action) {
    return tr(info_of(action).title);
}

std::string name_of(HelpGroup group) {
    return tr(group_titles.at(static_cast<std::size_t>(group)));
}

std::string big_key_starts() {
    return tr("Any key starts.");
}
std::string big_key_selects() {
    return tr("The big key takes what was said last.");
}
std::string big_key_pauses() {
    return tr("The big key pauses.");
}
std::string big_key_plays() {
    return tr("The big key goes on reading.");
}

}  // namespace lectern::kiosk::phrases
