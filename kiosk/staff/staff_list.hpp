// One of the staff's lists: how things stand, and what choosing each does.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

struct StaffLine {
    std::string label;
    std::string detail{};            ///< how it stands
    std::function<void()> chosen{};  ///< empty: there is nothing to do
    bool stays = true;               ///< choosing it leads nowhere else and says nothing itself: the line is said again as it then stands
};

class StaffList final : public ChoiceScreen {
public:
    /// Made anew each time they are asked for, as things stand then.
    using Lines = std::function<std::vector<StaffLine>()>;
    using Words = std::function<std::string()>;

    struct Page {
        std::string_view name;  ///< as the trace calls it
        Words title;
        Words how{};                      ///< said after the title when it is entered; may be empty
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
