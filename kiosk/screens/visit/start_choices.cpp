#include "kiosk/screens/visit/start_choices.hpp"

#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

std::vector<Action> start_choices(const Session& session) {
    std::vector<Action> choices;
    if (session.sound_on()) choices.push_back(Action::sound_off);
    if (!session.one_button()) choices.push_back(Action::one_button);
    return choices;
}

void add_start_choices(ChoiceList& list, const Session& session) {
    for (const auto choice : start_choices(session))
        list.items.push_back({choice == Action::one_button ? phrases::one_button_now() : phrases::without_sound()});
}

}  // namespace lectern::kiosk
