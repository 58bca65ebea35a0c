// The staff's list for entering the measured loudness of the loudspeaker.
#include <algorithm>

#include "kiosk/staff/lists/staff_menu.hpp"
#include "kiosk/staff/staff_list.hpp"
#include "kiosk/staff/staff_phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr double first_guess_dba = 65;  // the level that Section 508 402.3.2 asks for
constexpr double most_dba = 130;

StaffLine meter_step(StaffDesk& desk, std::string label, double by) {
    const double known = desk.settings().sound.loudest_dba;
    const double to = std::clamp((known > 0 ? known : first_guess_dba) + by, 1.0, most_dba);
    return {std::move(label), phrases::dba(to), [&desk, to] { desk.keep({{"sound.loudest_dba", to}}); }};
}

}  // namespace

std::unique_ptr<Screen> make_loudness_list(Stage& stage, StaffDesk& desk) {
    const StaffList::Page page{"staff_loudness", phrases::measure_loudness, phrases::how_to_measure};
    return std::make_unique<StaffList>(stage, page, [&desk] {
        return std::vector<StaffLine>{
            {phrases::say_test_sentence(), {}, [&desk] { desk.say_as_loud_as_can_be(phrases::test_sentence()); }, false},
            meter_step(desk, phrases::meter_shows_more(), 1),
            meter_step(desk, phrases::meter_shows_less(), -1)};
    });
}

}  // namespace lectern::kiosk
