// The staff's list of manual checks.
#include "kiosk/staff/lists/card_screen.hpp"
#include "kiosk/staff/lists/corner_screen.hpp"
#include "kiosk/staff/lists/key_check_screen.hpp"
#include "kiosk/staff/lists/output_check_screen.hpp"
#include "kiosk/staff/lists/staff_check_phrases.hpp"
#include "kiosk/staff/lists/staff_menu.hpp"
#include "kiosk/staff/staff_list.hpp"
#include "kiosk/staff/staff_phrases.hpp"

namespace lectern::kiosk {
namespace {

/// The kiosk repeats this list's line whenever a socket reports a change.
std::unique_ptr<Screen> make_socket_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(
        stage,
        StaffList::Page{.name = "staff_socket", .title = phrases::check_socket, .how = phrases::plug_in_and_out, .hears_of_socket = true},
        [&desk] { return std::vector<StaffLine>{{phrases::headphones(), phrases::socket_state(desk.status().headphones)}}; });
}

}  // namespace

std::unique_ptr<Screen> make_check_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_checks", phrases::check_this_kiosk}, [&stage, &desk] {
        return std::vector<StaffLine>{
            leading_to(desk, phrases::check_keys(), {}, [&stage, &desk] { return std::make_unique<KeyCheckScreen>(stage, desk.keys()); }),
            leading_to(desk, phrases::check_socket(), {}, [&stage, &desk] { return make_socket_list(stage, desk); }),
            leading_to(desk, phrases::check_outputs(), {}, [&stage, &desk] { return std::make_unique<OutputCheckScreen>(stage, desk); }),
            leading_to(desk, phrases::check_touch(), {}, [&stage] { return std::make_unique<CornerScreen>(stage); }),
            leading_to(desk, phrases::width_of_the_screen(), phrases::millimetres(desk.settings().screen.width_mm),
                       [&stage, &desk] { return std::make_unique<CardScreen>(stage, desk); })};
    });
}

}  // namespace lectern::kiosk
