#include "kiosk/pages/frame_layout.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "kiosk/drawing/canvas.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern::kiosk;
using testing::typography_of;

namespace {

struct Screen {
    Size pixels;
    double width_mm;
    double distance_mm;
};

const std::vector<Screen> screens{{{1920, 1080}, 531, 600}, {{3840, 2160}, 531, 600}, {{1080, 1920}, 299, 600}, {{800, 480}, 531, 600},
                                  {{800, 480}, 155, 400},   {{1280, 800}, 217, 500},  {{1024, 768}, 304, 600}};

std::vector<Rect> parts_of(const FrameLayout& frame) {
    std::vector<Rect> parts{frame.heading, frame.progress, frame.content, frame.caption};
    parts.insert(parts.end(), frame.buttons.begin(), frame.buttons.end());
    return parts;
}

}  // namespace

TEST_CASE("every part of the frame lies on the screen with margins of four units and none lies on another") {
    for (const Screen& screen : screens) {
        const auto typography = typography_of(screen.pixels, screen.width_mm, screen.distance_mm);
        for (const bool mirrored : {false, true}) {
            const FrameLayout frame = make_frame_layout(*typography, mirrored);
            const int margin = 4 * typography->unit();
            const std::vector<Rect> parts = parts_of(frame);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                INFO(screen.pixels.width << "x" << screen.pixels.height << " part " << i);
                CHECK_FALSE(parts[i].empty());
                CHECK(parts[i].x >= margin);
                CHECK(parts[i].y >= margin);
                CHECK(parts[i].right() <= screen.pixels.width - margin);
                CHECK(parts[i].bottom() <= screen.pixels.height - margin);
                for (std::size_t k = i + 1; k < parts.size(); ++k) CHECK_FALSE(overlap(parts[i], parts[k]));
            }
        }
    }
}

TEST_CASE("R15 buttons are at least 20 mm high and 4 mm apart") {
    for (const Screen& screen : screens) {
        const auto typography = typography_of(screen.pixels, screen.width_mm, screen.distance_mm);
        const FrameLayout frame = make_frame_layout(*typography, false);
        const double mm = typography->pixels_per_mm();
        for (std::size_t i = 0; i < frame.buttons.size(); ++i) {
            CHECK(frame.buttons.at(i).height >= 20 * mm);
            CHECK(frame.buttons.at(i).width >= 20 * mm);
            if (i > 0) CHECK(frame.buttons.at(i).x - frame.buttons.at(i - 1).right() >= static_cast<int>(4 * mm));
        }
    }
}

TEST_CASE("the five buttons take the whole row") {
    const FrameLayout frame = make_frame_layout(*typography_of({1920, 1080}), false);
    CHECK(frame.buttons.front().x == frame.content.x);
    CHECK(frame.buttons.back().right() == frame.content.right());
}

TEST_CASE("two lines of every offered size fit into the content") {
    for (const Screen& screen : screens) {
        const auto typography = typography_of(screen.pixels, screen.width_mm, screen.distance_mm);
        const FrameLayout frame = make_frame_layout(*typography, false);
        const std::vector<int> steps = typography->offered_steps({frame.content.width, frame.content.height});
        CHECK(2 * typography->line_height(TextRole::text, steps.back()) <= frame.content.height);
    }
}

TEST_CASE("a screen of the shipped defaults offers all five sizes") {
    const auto typography = typography_of({1920, 1080});
    const FrameLayout frame = make_frame_layout(*typography, false);
    CHECK(typography->offered_steps({frame.content.width, frame.content.height}).size() == 5);
}

TEST_CASE("a mirrored frame begins at the right") {
    const FrameLayout plain = make_frame_layout(*typography_of({1920, 1080}), false);
    const FrameLayout mirrored = make_frame_layout(*typography_of({1920, 1080}), true);
    CHECK(mirrored.buttons.at(0) == plain.buttons.at(4));
    CHECK(mirrored.buttons.at(4) == plain.buttons.at(0));
    CHECK(mirrored.content == plain.content);
    CHECK(mirrored.placed({10, 0, 5, 1}, {0, 0, 100, 10}) == Rect{85, 0, 5, 1});
}

TEST_CASE("labels stand below their icons where there is no room beside them") {
    CHECK_FALSE(make_frame_layout(*typography_of({1920, 1080}), false).labels_below);
    CHECK(make_frame_layout(*typography_of({1080, 1920}, 299), false).labels_below);
}
