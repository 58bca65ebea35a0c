#include "kiosk/screens/five_buttons.hpp"

#include <utility>

#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {

std::array<Button, 5> five_buttons(Button middle, const std::function<std::string(Action)>& key_for) {
    std::array<Button, 5> buttons = {Button{Icon::back, phrases::back(), {}}, Button{Icon::previous, phrases::previous(), {}},
                                     std::move(middle), Button{Icon::next, phrases::next(), {}}, Button{Icon::help, phrases::help(), {}}};
    for (std::size_t i = 0; i < buttons.size(); ++i) buttons.at(i).key = key_for(button_actions.at(i));
    return buttons;
}

}  // namespace lectern::kiosk
