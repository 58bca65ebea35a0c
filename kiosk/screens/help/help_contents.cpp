#include "kiosk/screens/help/help_contents.hpp"

#include <algorithm>
#include <map>

namespace lectern::kiosk {

std::vector<HelpEntry> all_of_help() {
    std::vector<HelpEntry> entries;
    for (const auto& info : actions())
        if (info.in_help) entries.emplace_back(info.action);
    return entries;
}

std::vector<HelpEntry> help_in_groups() {
    return {Action::help,    HelpGroup::reading, HelpGroup::voice, HelpGroup::looks, Action::next_language,
            HelpGroup::keys, Action::home,       Action::finish,   Action::back};
}

std::vector<HelpEntry> entries_of(HelpGroup group) {
    std::map<int, Action> by_number;
    for (const auto& info : actions())
        if (info.place && info.place->group == group) by_number.emplace(info.place->number, info.action);
    std::vector<HelpEntry> entries = {Action::help};
    for (const auto& [number, action] : by_number) entries.emplace_back(action);
    entries.emplace_back(Action::back);
    return entries;
}

}  // namespace lectern::kiosk
