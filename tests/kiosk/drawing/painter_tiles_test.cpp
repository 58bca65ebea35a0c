// The pad of digits and the card's outline: how they are drawn, and what a touch on them means.
#include <algorithm>
#include <catch2/catch.hpp>

#include "kiosk/drawing/painter.hpp"
#include "tests/kiosk/looks/picture.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using testing::Picture;
using testing::typography_of;

namespace {

/// A content painted on a screen of the given size.
struct Painted {
    Painted(decltype(View::content) content, Size size, double width_mm = 531)
        : typography(typography_of(size, width_mm, 600)), painter(typography, {.theme = themes().front()}), picture(size) {
        view.content = std::move(content);
        painter.paint(picture.surface(), view);
    }
    /// The tiles that touches on a fine grid hit, in order of appearance, each once.
    std::vector<std::size_t> tiles() const {
        std::vector<std::size_t> found;
        for (int y = 0; y < typography->screen().height; y += 4) {
            for (int x = 0; x < typography->screen().width; x += 4) {
                const auto target = painter.target_at({x, y});
                const auto* tile = target ? std::get_if<ItemTarget>(&*target) : nullptr;
                if (tile != nullptr && std::ranges::find(found, tile->index) == found.end()) found.push_back(tile->index);
            }
        }
        return found;
    }

    std::shared_ptr<const Typography> typography;
    Painter painter;
    Picture picture;
    View view;
};

TileGrid pad() {
    return {"For staff: enter the PIN", "● ●", 3, {"1", "2", "3", "4", "5", "6", "7", "8", "9", "Delete", "0", "Done"}, 10};
}

}  // namespace

TEST_CASE("every tile of a pad can be touched on all screens, in its order") {
    const auto size = GENERATE(Size{800, 480}, Size{1920, 1080}, Size{1080, 1920}, Size{3840, 2160});
    CHECK(Painted(pad(), size).tiles() == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
}

TEST_CASE("R15 a pad's tiles are at least 20 mm high on a common screen") {
    const Painted painted(pad(), {1920, 1080});
    int pixels = 0;
    for (int y = 0; y < 1080; ++y) pixels += painted.painter.target_at({200, y}) == std::optional<Target>(ItemTarget{0}) ? 1 : 0;
    CHECK(pixels >= painted.typography->mm_to_pixels(20));
}

TEST_CASE("a tile without a label is a gap") {
    auto grid = pad();
    grid.tiles[4].clear();
    CHECK(Painted(grid, {1920, 1080}).tiles() == std::vector<std::size_t>{0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11});
}

TEST_CASE("the digit on the wheel is marked by the focus, and another one draws another picture") {
    Painted painted(pad(), {960, 540});
    auto grid = pad();
    grid.focus = 0;
    painted.view.content = grid;
    CHECK_FALSE(painted.painter.paint(painted.picture.surface(), painted.view).empty());
}

TEST_CASE("the ring around a tile is whole, also where the pad takes another screen's place and something is said") {
    Painted painted(Message{Icon::bell, "Please listen for your name", ""}, {1920, 1080});
    painted.view.content = pad();
    painted.painter.paint(painted.picture.surface(), painted.view);
    for (const auto* caption : {"2 digits.", "3 digits."}) {
        painted.view.caption = caption;
        painted.painter.paint(painted.picture.surface(), painted.view);
        Painted anew(pad(), {1920, 1080});
        anew.view.caption = caption;
        anew.painter.invalidate();
        anew.painter.paint(anew.picture.surface(), anew.view);
        CHECK(painted.picture.differences(anew.picture, {}).points.empty());
    }
}

TEST_CASE("a card's outline grows as the screen is said to be narrower") {
    const Painted wide(CardOutline{"The width of the screen", "Hold a bank card here", 531}, {1920, 1080});
    const Painted narrow(CardOutline{"The width of the screen", "Hold a bank card here", 400}, {1920, 1080});
    const auto lit = [](const Painted& painted) {  // the left edge of the outline, in one row through it
        for (int x = 0; x < 960; ++x) {
            if (painted.picture.at({x, 670}) != painted.picture.at({0, 670})) return x;
        }
        return -1;
    };
    CHECK(lit(wide) == Approx(960 - 85.6 / 2 * 1920 / 531).margin(2));
    CHECK(lit(narrow) == Approx(960 - 85.6 / 2 * 1920 / 400).margin(2));
}
