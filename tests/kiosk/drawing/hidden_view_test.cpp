#include "kiosk/drawing/hidden_view.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;

namespace {

View a_view() {
    View view;
    view.heading = "Back pain";
    view.status = {"Section 2 of 6"};
    view.progress = {1, 0.5F};
    view.content = ChoiceList{"Choose an article", {{"Back pain", "5 minutes"}}, 0};
    view.caption = "Back pain, 5 minutes. 1 of 1.";
    view.buttons[0] = {Icon::back, "Back", "9"};
    return view;
}

}  // namespace

TEST_CASE("a hidden screen leaves the buttons and the progress, and nothing that can be read") {
    const auto view = without_content(a_view(), "It is hidden.");
    CHECK(view.heading.empty());
    CHECK(view.status.empty());
    CHECK(view.caption.empty());
    CHECK(std::get<Message>(view.content) == Message{});
    CHECK(view.progress == std::vector<float>{1, 0.5F});
    CHECK(view.buttons[0] == Button{Icon::back, "Back", "9"});
}

TEST_CASE("a hidden screen shows the sentence that says how to show it") {
    auto told = a_view();
    told.caption = "It is hidden.";
    CHECK(without_content(told, "It is hidden.").caption == "It is hidden.");
}
