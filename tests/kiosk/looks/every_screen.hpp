// Every screen that there is, in front of somebody who hears it: the real screens, on a stage without window and disk. Main thread.
#pragma once

#include <functional>
#include <string>

#include "kiosk/screens/screen.hpp"
#include "kiosk/words/translation.hpp"
#include "tests/support/fake_stage.hpp"

namespace lectern::kiosk::testing {

/// What is done with a screen that has just been opened on its stage.
using Visit = std::function<void(const std::string& name, tests::FakeStage& stage, Screen& screen)>;

/// Opens one after the other, each on a stage of its own, in this language and with articles in it.
void visit_every_screen(const InterfaceLanguage& language, const Visit& visit);

}  // namespace lectern::kiosk::testing
