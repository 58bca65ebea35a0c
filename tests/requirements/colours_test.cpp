// R12, R13 and R16 on the drawn pixels: every screen in every colour scheme, with every kind of mark.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "kiosk/drawing/canvas.hpp"
#include "kiosk/drawing/painter.hpp"
#include "tests/kiosk/looks/drawn_text.hpp"
#include "tests/kiosk/looks/picture.hpp"
#include "tests/kiosk/looks/scenes.hpp"

namespace lectern::kiosk {
namespace {

using testing::DrawnText;
using testing::Picture;
using testing::Scene;

Colour commonest(const std::vector<Colour>& pixels) {
    std::map<Colour, int> counts;
    for (const Colour pixel : pixels) ++counts[pixel];
    return std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
}

/// The contrast between the background of the area and the pixel that stands out most.
double best_contrast(const Picture& picture, Rect rect) {
    const std::vector<Colour> pixels = picture.pixels_in(rect);
    const Colour ground = commonest(pixels);
    double best = 1;
    for (const Colour pixel : pixels) best = std::max(best, contrast_ratio(pixel, ground));
    return best;
}

/// A screen in one colour scheme, as painted on a 15-inch monitor.
struct Painted {
    Painted(const Scene& scene, const Theme& theme)
        : typography(testing::typography_of(testing::devices().at(1))),
          painter(typography, {.theme = theme}),
          view(testing::shown_by(painter, typography, scene.view)),
          picture(typography->screen()) {
        const DrawnText drawn;
        painter.paint(picture.surface(), view);
        text = drawn.lines();
    }

    /// The items of the shown page of a list; none when there is no list.
    std::vector<Rect> items() const {
        std::vector<Rect> shown;
        const auto* list = std::get_if<ChoiceList>(&view.content);
        for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
            const Rect item = painter.item_rectangle(i);
            if (!item.empty()) shown.push_back(item);
        }
        return shown;
    }

    std::shared_ptr<const Typography> typography;
    Painter painter;
    View view;
    Picture picture;
    std::vector<testing::DrawnLine> text;
};

template <typename Check>
void for_each_painted_screen(Check check) {
    for (const Scene& scene : testing::scenes(interface_languages().front()))
        for (const Theme& theme : themes()) {
            INFO(scene.name << " in " << theme.name);
            check(Painted(scene, theme), theme);
        }
}

}  // namespace

TEST_CASE("R12 every text of every screen is drawn at 7 to 1 on what lies under it, marked or not, in every scheme") {
    for_each_painted_screen([](const Painted& painted, const Theme&) {
        CHECK_FALSE(painted.text.empty());
        for (const auto& line : painted.text) {
            const Rect seen = intersected(line.ink, line.clip);
            if (seen.empty()) continue;
            INFO(line.text);
            CHECK(best_contrast(painted.picture, seen) >= 7);
        }
    });
}

TEST_CASE("R13 every button and every item of a list has an edge or a ground of 3 to 1 in every scheme") {
    for_each_painted_screen([](const Painted& painted, const Theme& theme) {
        const auto edge = [&](Rect rect) { return painted.picture.at({rect.x + rect.width / 2, rect.y + 1}); };
        for (const Rect button : painted.painter.frame().buttons) CHECK(contrast_ratio(edge(button), theme.background) >= 3);
        const auto* list = std::get_if<ChoiceList>(&painted.view.content);
        const Rect focused = list == nullptr ? Rect{} : painted.painter.item_rectangle(list->focus);
        for (const Rect item : painted.items())
            if (item != focused) CHECK(contrast_ratio(edge(item), theme.background) >= 3);
    });
}

TEST_CASE("R16 what has the focus has a ring of 3 to 1 around it, whole on the screen, in every scheme") {
    for_each_painted_screen([](const Painted& painted, const Theme& theme) {
        const auto* list = std::get_if<ChoiceList>(&painted.view.content);
        if (list == nullptr) return;
        const Rect ring = grown(painted.painter.item_rectangle(list->focus), focus_reach(*painted.typography));
        CHECK(intersected(ring, {0, 0, painted.typography->screen().width, painted.painter.frame().caption.y}) == ring);
        for (int x = ring.x + 1; x < ring.x + 3; ++x)
            CHECK(contrast_ratio(painted.picture.at({x, ring.y + ring.height / 2}), theme.background) >= 3);
    });
}

}  // namespace lectern::kiosk
