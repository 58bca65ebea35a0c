// R10 and R11 measured on the screen: the real height of capital letters, in millimetres and degrees.
#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

constexpr double screen_width_mm = 531;
constexpr double distance_mm = 600;

/// The heights of the lines in the area, as numbers of consecutive rows with ink.
std::vector<int> heights_of_lines(const Picture& picture, const Area& area) {
    const Colour background = commonest(picture, area);
    std::vector<int> heights;
    int height = 0;
    for (int y = area.y; y <= area.bottom(); ++y) {
        bool inked = false;
        for (int x = area.x; y < area.bottom() && x < area.right(); ++x) inked = inked || contrast(picture.at(x, y), background) >= 3;
        if (inked) ++height;
        if (!inked && height > 0) heights.push_back(std::exchange(height, 0));
    }
    return heights;
}

double to_mm(const Picture& picture, int pixels) {
    return pixels * screen_width_mm / picture.size.width;
}

double to_degrees(double mm) {
    return 2 * std::atan(mm / 2 / distance_mm) * 180 / std::numbers::pi;
}

}  // namespace

TEST_CASE("R10 R11 capital letters on the screen are at least 4.8 mm and 0.7 degrees high at the smallest size") {
    KioskRoom room({.articles = {"# HHH HHH\n\nHHH HHH HHH HHH HHH HHH\n"}, .arguments = {"--set", "text.size=1"}, .screen = {1920, 1080}});
    REQUIRE(room.begin());
    room.input().press(Key::pad_5);
    room.input().press(Key::pad_4);  // back to the start, so that no word is marked
    const Picture picture = room.screen().settled_picture();
    // The top line, the heading and the text.
    const std::vector<int> top = heights_of_lines(picture, {0, 0, picture.size.width / 3, picture.size.height * 10 / 100});
    const std::vector<int> article = heights_of_lines(picture, room.content_area());
    REQUIRE_FALSE(top.empty());
    REQUIRE(article.size() >= 2);
    // One pixel is added, because a row with little ink is not counted.
    CHECK(to_degrees(to_mm(picture, top[0] + 1)) >= 0.7);
    CHECK(to_mm(picture, top[0] + 1) >= 4.8);
    CHECK(to_degrees(to_mm(picture, article[0] + 1)) >= 1.3);
    CHECK(to_degrees(to_mm(picture, article[1] + 1)) >= 1.0);
}

}  // namespace lectern::e2e
