// Every screen of the kiosk, together with what is said on it: the real screens on a stage without window and disk. Main thread only.
#pragma once

#include <functional>
#include <string>

#include "kiosk/screens/screen.hpp"
#include "kiosk/words/translation.hpp"
#include "tests/support/fake_stage.hpp"

namespace lectern::kiosk::testing {

/// Called with each screen just after it was opened on its stage.
using Visit = std::function<void(const std::string& name, tests::FakeStage& stage, Screen& screen)>;

/// Opens all screens one after the other, in this language and with articles in it, each on its own stage.
void visit_every_screen(const InterfaceLanguage& language, const Visit& visit);

}  // namespace lectern::kiosk::testing
