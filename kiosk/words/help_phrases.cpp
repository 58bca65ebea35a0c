#include "kiosk/words/help_phrases.hpp"

#include <array>

#include "kiosk/values/translatable.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {
namespace {

constexpr std::array action_titles = {translatable("Play or pause"),
                                      translatable("Next section"),
                                      translatable("Previous section"),
                                      translatable("Next sentence"),
                                      translatable("Previous sentence"),
                                      translatable("Say this sentence again"),
                                      translatable("Where am I"),
                                      translatable("Help"),
                                      translatable("Back"),
                                      translatable("All articles"),
                                      translatable("Slower"),
                                      translatable("Faster"),
                                      translatable("Softer"),
                                      translatable("Louder"),
                                      translatable("Smaller text"),
                                      translatable("Bigger text"),
                                      translatable("Other colours"),
                                      translatable("Next page"),
                                      translatable("Previous page"),
                                      translatable("Spell this word"),
                                      translatable("Another voice"),
                                      translatable("Lower voice"),
                                      translatable("Higher voice"),
                                      translatable("Another language"),
                                      translatable("One button only"),
                                      translatable("Slower steps"),
                                      translatable("Faster steps"),
                                      translatable("The button"),
                                      translatable("Finish"),
                                      translatable("Learn the keys"),
                                      translatable("Headphones in"),
                                      translatable("Headphones out"),
                                      translatable("Sound off or on"),
                                      translatable("Hide or show the screen"),
                                      translatable("Read everything"),
                                      translatable("How long it waits"),
                                      translatable("Please listen for your name")};
static_assert(action_titles.size() == action_names.size());

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
    return tr(action_titles.at(static_cast<std::size_t>(action)));
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
