#include "kiosk/screens/visit/finish_screen.hpp"

#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

FinishScreen::FinishScreen(Stage& stage, const Screen& below)
    : ChoiceScreen(stage, [] { return ChoiceList{phrases::finish_and_forget(), {{phrases::go_on(), {}}, {phrases::finish(), {}}}}; }),
      below_(below) {}

std::string FinishScreen::about() const {
    return phrases::finish_and_forget();
}

void FinishScreen::choose(std::size_t item) {
    if (item == 0)
        stage_.leave();
    else
        stage_.finish();
}

}  // namespace lectern::kiosk
