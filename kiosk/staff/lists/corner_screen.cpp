#include "kiosk/staff/lists/corner_screen.hpp"

#include <algorithm>

#include "kiosk/staff/lists/staff_check_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::size_t columns = 5;
constexpr std::array<std::size_t, 4> corners = {0, 4, 20, 24};  // of a grid of five rows and five columns

}  // namespace

std::size_t CornerScreen::touched() const {
    return static_cast<std::size_t>(std::ranges::count(touched_, true));
}

void CornerScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

bool CornerScreen::handle(Action action) {
    if (action == Action::back || action == Action::home) {
        stage_.leave();
        return true;
    }
    if (is_adjustment(action)) return false;
    stage_.say(spoken());
    return true;
}

void CornerScreen::touch(const Target& target) {
    const auto* tile = std::get_if<ItemTarget>(&target);
    const auto* corner = tile == nullptr ? corners.end() : std::ranges::find(corners, tile->index);
    if (corner == corners.end()) return;
    touched_.at(static_cast<std::size_t>(corner - corners.begin())) = true;
    stage_.say({touched() == corners.size() ? phrases::touch_works() : phrases::touched_of(touched(), corners.size())});
}

View CornerScreen::view() const {
    TileGrid grid{phrases::touch_each_corner(), phrases::touched_of(touched(), corners.size()), columns, {}, {}};
    grid.tiles.resize(columns * columns);
    for (std::size_t i = 0; i < corners.size(); ++i) grid.tiles.at(corners.at(i)) = touched_.at(i) ? "✓" : std::to_string(i + 1);
    View view;
    view.content = std::move(grid);
    view.middle_button() = {Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> CornerScreen::spoken() const {
    return {phrases::sentence(phrases::touch_each_corner()), phrases::touched_of(touched(), corners.size())};
}

std::string CornerScreen::help() const {
    return phrases::sentence(phrases::touch_each_corner());
}

}  // namespace lectern::kiosk
