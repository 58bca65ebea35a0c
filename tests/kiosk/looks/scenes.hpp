// Every screen of the kiosk, made by the real screens. The contact sheets draw them and the tests of the looks measure them.
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

/// All scenes in this language, with an article in it.
std::vector<Scene> scenes(const InterfaceLanguage& language);

/// Every screen whose content shares its area with the caption, once with each sentence that is said there.
std::vector<Scene> spoken_scenes(const InterfaceLanguage& language);

/// The scene's View for this painter: an article's page is laid out for the painter's frame and text size.
View shown_by(const Painter& painter, const std::shared_ptr<const Typography>& typography, const View& view);

/// A screen that a kiosk might have.
struct Device {
    std::string name;
    Size pixels;
    double width_mm;
    double distance_mm;
};

/// From a small panel to a large monitor, in landscape and portrait orientation.
const std::vector<Device>& devices();

std::shared_ptr<const Typography> typography_of(const Device& device);

}  // namespace lectern::kiosk::testing
