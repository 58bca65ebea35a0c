#include "kiosk/visit/touch_phrases.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using Strings = std::vector<std::string>;

TEST_CASE("R2 a button under an exploring finger says its name, that it is one, and its key") {
    CHECK(phrases::button_under_finger({Icon::next, "Next", "6"}) == "Next, button, key 6.");
    CHECK(phrases::button_under_finger({Icon::next, "Next", "*"}) == "Next, button, key star.");
    CHECK(phrases::button_under_finger({Icon::next, "Next", ""}) == "Next, button.");
}

TEST_CASE("R2 the top line says the title and where the reading is") {
    View view;
    CHECK(phrases::top_line(view).empty());
    view.heading = "Is it safe?";
    view.status = {"Section 2 of 6", "4 minutes left"};
    CHECK(phrases::top_line(view) == Strings{"Is it safe?", "Section 2 of 6, 4 minutes left."});
}
