// Every screen of the kiosk as it is shown, made by the real screens: what the contact sheets draw and the tests of the looks measure.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kiosk/drawing/painter.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/values/view.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::testing {

struct Scene {
    std::string name;
    View view;
};

/// In this language, with an article in it.
std::vector<Scene> scenes(const InterfaceLanguage& language);

/// Every screen whose content shares its room with the caption, with each sentence that is said there.
std::vector<Scene> spoken_scenes(const InterfaceLanguage& language);

/// The scene's View for this painter: an article's page is laid out for its frame and size.
View shown_by(const Painter& painter, const std::shared_ptr<const Typography>& typography, const View& view);

/// A screen that a kiosk might have.
struct Device {
    std::string name;
    Size pixels;
    double width_mm;
    double distance_mm;
};

/// From a small panel to a large monitor, lying and standing.
const std::vector<Device>& devices();

std::shared_ptr<const Typography> typography_of(const Device& device);

}  // namespace lectern::kiosk::testing
