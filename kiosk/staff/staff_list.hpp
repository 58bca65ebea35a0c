// A list for staff: the state of each thing, and what choosing it does.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

struct StaffLine {
    std::string label;
    std::string detail{};            ///< its present state
    std::function<void()> chosen{};  ///< empty: choosing it does nothing
    bool stays = true;               ///< choosing it neither opens a screen nor says anything: the line is said again with its new state
};

class StaffList final : public ChoiceScreen {
public:
    /// Called whenever the lines are needed, so that they show the present state.
    using Lines = std::function<std::vector<StaffLine>()>;
    using Words = std::function<std::string()>;

    struct Page {
        std::string_view name;  ///< its name in the trace
        Words title;
        Words how{};                      ///< said after the title when the list is entered; may be empty
        std::function<void()> go_back{};  ///< empty: the screen is left
        bool hears_of_socket = false;     ///< see Bearing
    };
    StaffList(Stage& stage, Page page, Lines lines);

    std::string_view name() const override { return page_.name; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .staff = true, .hears_of_socket = page_.hears_of_socket}; }
    bool handle(Action action) override;

private:
    std::string about() const override;
    std::vector<std::string> intro() const override;
    void choose(std::size_t item) override;
    void go_back() override;

    Page page_;
    Lines lines_;
};

}  // namespace lectern::kiosk
