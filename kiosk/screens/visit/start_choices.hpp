// What somebody may need before anything else: it stands behind the first list of a visit.
#pragma once

#include <vector>

#include "kiosk/values/action.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// What was not chosen yet, in the order in which it is offered.
std::vector<Action> start_choices(const Session& session);
/// The same as items of a list.
void add_start_choices(ChoiceList& list, const Session& session);

}  // namespace lectern::kiosk
