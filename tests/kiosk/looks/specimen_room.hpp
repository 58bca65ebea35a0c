// One visitor's kiosk in one language, with the specimens in it: real screens on a stage without window and disk. Main thread only.
#pragma once

#include "kiosk/screens/reading/reading_screen.hpp"
#include "kiosk/words/translation.hpp"
#include "tests/kiosk/looks/specimens.hpp"
#include "tests/support/fake_desk.hpp"
#include "tests/support/fake_stage.hpp"

namespace lectern::kiosk::testing {

struct SpecimenRoom {
    /// The second article is private. Everything that staff check has a problem.
    explicit SpecimenRoom(const InterfaceLanguage& language);

    /// Reads the specimen up to the word that is marked in the pictures.
    ReadingScreen& reads();

    const Specimen& specimen;
    tests::FakeStage stage;
    tests::FakeDesk desk;
};

}  // namespace lectern::kiosk::testing
