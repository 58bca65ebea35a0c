// The staff's list of what can be checked by hand.
#include "kiosk/card_screen.hpp"
#include "kiosk/corner_screen.hpp"
#include "kiosk/staff_list.hpp"
#include "kiosk/staff_menu.hpp"
#include "kiosk/staff_phrases.hpp"

namespace lectern::kiosk {

std::unique_ptr<Screen> make_check_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_checks", phrases::check_this_kiosk}, [&stage, &desk] {
        return std::vector<StaffLine>{
            leading_to(desk, phrases::check_touch(), {}, [&stage] { return std::make_unique<CornerScreen>(stage); }),
            leading_to(desk, phrases::width_of_the_screen(), phrases::millimetres(desk.settings().screen.width_mm),
                       [&stage, &desk] { return std::make_unique<CardScreen>(stage, desk); })};
    });
}

}  // namespace lectern::kiosk
