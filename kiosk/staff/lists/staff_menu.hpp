// The staff's main list, and the lists that it leads to.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/staff/staff_desk.hpp"
#include "kiosk/staff/staff_list.hpp"

namespace lectern::kiosk {

/// `stage` and `desk` must outlive the screens. Only for those who have entered the PIN.
std::unique_ptr<Screen> make_staff_menu(Stage& stage, StaffDesk& desk);

/// A line that opens another screen.
StaffLine leading_to(StaffDesk& desk, std::string label, std::string detail, std::function<std::unique_ptr<Screen>()> make);

// The lists that the main list leads to
std::unique_ptr<Screen> make_status_list(Stage& stage, StaffDesk& desk);
std::unique_ptr<Screen> make_problem_list(Stage& stage, StaffDesk& desk);
std::unique_ptr<Screen> make_loudness_list(Stage& stage, StaffDesk& desk);
std::unique_ptr<Screen> make_ceilings_list(Stage& stage, StaffDesk& desk);
std::unique_ptr<Screen> make_quiet_hours_list(Stage& stage, StaffDesk& desk);
std::unique_ptr<Screen> make_check_list(Stage& stage, StaffDesk& desk);

}  // namespace lectern::kiosk
