// Sentences for staff about settings and PINs that cannot be stored or read. Main thread.
#pragma once

#include <optional>
#include <string>

#include "config/whole_file.hpp"
#include "kiosk/staff/pin/pin_keeper.hpp"

namespace lectern::kiosk::phrases {

std::string not_stored(config::FileTrouble trouble);
std::string pin_not_set(const PinFault& fault);
std::string pin_not_looked_at();

/// For the status list.
std::string storing();
std::string storing_state(std::optional<config::FileTrouble> trouble);

std::string staff_locked();
/// `file` is the staff's settings file; `mark` is the file that records that a PIN was set.
std::string how_to_unlock(const std::string& file, const std::string& mark);

}  // namespace lectern::kiosk::phrases
