#include "kiosk/values/action.hpp"

#include <algorithm>

#include "kiosk/values/translatable.hpp"

namespace lectern::kiosk {
namespace {

using Kind = ActionInfo::Kind;
using Place = ActionInfo::Place;

constexpr std::array table = std::to_array<ActionInfo>({
    {Action::learn_keys, "learn_keys", translatable("Learn the keys"), nullptr, Icon::keys, true, Place{HelpGroup::keys, 5}},
    {Action::larger_text, "larger_text", translatable("Bigger text"), nullptr, Icon::larger_text, true, Place{HelpGroup::looks, 1},
     Kind::adjusts},
    {Action::smaller_text, "smaller_text", translatable("Smaller text"), nullptr, Icon::smaller_text, true, Place{HelpGroup::looks, 2},
     Kind::adjusts},
    {Action::next_colours, "next_colours", translatable("Other colours"), nullptr, Icon::colours, true, Place{HelpGroup::looks, 3},
     Kind::adjusts},
    {Action::louder, "louder", translatable("Louder"), nullptr, Icon::louder, true, Place{HelpGroup::voice, 1}, Kind::adjusts},
    {Action::softer, "softer", translatable("Softer"), nullptr, Icon::softer, true, Place{HelpGroup::voice, 2}, Kind::adjusts},
    {Action::slower, "slower", translatable("Slower"), nullptr, Icon::slower, true, Place{HelpGroup::voice, 3}, Kind::adjusts},
    {Action::faster, "faster", translatable("Faster"), nullptr, Icon::faster, true, Place{HelpGroup::voice, 4}, Kind::adjusts},
    {Action::next_voice, "next_voice", translatable("Another voice"), nullptr, Icon::voice, true, Place{HelpGroup::voice, 5},
     Kind::adjusts},
    {Action::lower_pitch, "lower_pitch", translatable("Lower voice"), nullptr, Icon::lower_pitch, true, Place{HelpGroup::voice, 6},
     Kind::adjusts},
    {Action::higher_pitch, "higher_pitch", translatable("Higher voice"), nullptr, Icon::higher_pitch, true, Place{HelpGroup::voice, 7},
     Kind::adjusts},
    {Action::next_language, "next_language", translatable("Another language"), nullptr, Icon::language, true, {}, Kind::adjusts},
    {Action::where_am_i, "where_am_i", translatable("Where am I"), nullptr, Icon::where, true, Place{HelpGroup::reading, 1}},
    {Action::spell_word, "spell_word", translatable("Spell this word"), nullptr, Icon::spell, true, Place{HelpGroup::reading, 2}},
    {Action::read_everything, "read_everything", translatable("Read everything"), nullptr, Icon::read_all, true,
     Place{HelpGroup::reading, 10}},
    {Action::sound_off, "sound_off", translatable("Sound off or on"), nullptr, Icon::no_sound, true, Place{HelpGroup::voice, 8},
     Kind::adjusts},
    {Action::hide_screen, "hide_screen", translatable("Hide or show the screen"), nullptr, Icon::hidden, true, Place{HelpGroup::looks, 4},
     Kind::adjusts},
    {Action::one_button, "one_button", translatable("One button only"), nullptr, Icon::one_button, true, Place{HelpGroup::keys, 3}},
    {Action::time_limits, "time_limits", translatable("How long it waits"), nullptr, Icon::time, true, Place{HelpGroup::keys, 4},
     Kind::adjusts},
    {Action::home, "home", translatable("All articles"), nullptr, Icon::home, true, {}},
    {Action::finish, "finish", translatable("Finish"), nullptr, Icon::finish, true, {}},
    {Action::again, "again", translatable("Say this sentence again"), translatable("Say this sentence again. Held: spell this word."),
     Icon::again, true, Place{HelpGroup::reading, 3}, Kind::acts, false, true},
    {Action::next, "next", translatable("Next section"), translatable("Next section. In a list: next page."), Icon::next, true,
     Place{HelpGroup::reading, 6}},
    {Action::previous, "previous", translatable("Previous section"), translatable("Previous section. In a list: previous page."),
     Icon::previous, true, Place{HelpGroup::reading, 7}},
    {Action::next_sentence, "next_sentence", translatable("Next sentence"), translatable("Next sentence. In a list: down."),
     Icon::next_sentence, true, Place{HelpGroup::reading, 4}, Kind::acts, true},
    {Action::previous_sentence, "previous_sentence", translatable("Previous sentence"), translatable("Previous sentence. In a list: up."),
     Icon::previous_sentence, true, Place{HelpGroup::reading, 5}, Kind::acts, true},
    {Action::next_page, "next_page", translatable("Next page"), nullptr, Icon::next_page, true, Place{HelpGroup::reading, 8}},
    {Action::previous_page, "previous_page", translatable("Previous page"), nullptr, Icon::previous_page, true,
     Place{HelpGroup::reading, 9}},
    {Action::back, "back", translatable("Back"), nullptr, Icon::back, true, {}},
    {Action::slower_steps, "slower_steps", translatable("Slower steps"), nullptr, Icon::none, false, Place{HelpGroup::keys, 1},
     Kind::adjusts},
    {Action::faster_steps, "faster_steps", translatable("Faster steps"), nullptr, Icon::none, false, Place{HelpGroup::keys, 2},
     Kind::adjusts},
    {Action::play_pause,
     "play_pause",
     translatable("Play or pause"),
     translatable("Play or pause. In a list: select."),
     Icon::play,
     false,
     {}},
    {Action::help, "help", translatable("Help"), nullptr, Icon::help, false, {}},
    {Action::one_switch, "switch", translatable("The button"), nullptr, Icon::none, false, {}},
    {Action::headphones_in, "headphones_in", translatable("Headphones in"), nullptr, Icon::none, false, {}, Kind::socket, false, true},
    {Action::headphones_out, "headphones_out", translatable("Headphones out"), nullptr, Icon::none, false, {}, Kind::socket, false, true},
    {Action::call, "call", translatable("Please listen for your name"), nullptr, Icon::none, false, {}},
});

consteval bool is_in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].action != static_cast<Action>(i)) return false;
    return table.back().action == Action::call;
}
static_assert(is_in_order());

}  // namespace

std::span<const ActionInfo> actions() {
    return table;
}

const ActionInfo& info_of(Action action) {
    return table.at(static_cast<std::size_t>(action));
}

std::string_view name_of(Action action) {
    return info_of(action).name;
}

std::optional<Action> action_named(std::string_view name) {
    const auto found = std::ranges::find(table, name, &ActionInfo::name);
    return found == table.end() ? std::nullopt : std::optional(found->action);
}

bool is_adjustment(Action action) {
    return info_of(action).kind == Kind::adjusts;
}

bool is_headphones(Action action) {
    return info_of(action).kind == Kind::socket;
}

}  // namespace lectern::kiosk
