#include "kiosk/screens/help/key_names.hpp"

#include <SDL_scancode.h>
#include <algorithm>
#include <array>
#include <utility>

#include "kiosk/input/input_map.hpp"
#include "kiosk/screens/help/key_phrases.hpp"
#include "kiosk/window/window.hpp"

namespace lectern::kiosk {
namespace {

/// EZ Access keypads: each key's shape can be felt and tells its function (ADA 707.6.3).
constexpr std::array shapes = {
    std::pair{SDL_SCANCODE_F20, phrases::KeyShape::round},
    std::pair{SDL_SCANCODE_F17, phrases::KeyShape::diamond},
    std::pair{SDL_SCANCODE_F22, phrases::KeyShape::right_arrow},
    std::pair{SDL_SCANCODE_F21, phrases::KeyShape::left_arrow},
    std::pair{SDL_SCANCODE_F18, phrases::KeyShape::up_arrow},
    std::pair{SDL_SCANCODE_F19, phrases::KeyShape::down_arrow},
    std::pair{SDL_SCANCODE_F23, phrases::KeyShape::volume_down},
    std::pair{SDL_SCANCODE_F24, phrases::KeyShape::volume_up},
    std::pair{SDL_SCANCODE_VOLUMEDOWN, phrases::KeyShape::volume_down},
    std::pair{SDL_SCANCODE_VOLUMEUP, phrases::KeyShape::volume_up},
};

/// Signs that a voice would skip.
constexpr std::array signs = {
    std::pair{SDL_SCANCODE_KP_PLUS, phrases::KeySign::plus},
    std::pair{SDL_SCANCODE_KP_MINUS, phrases::KeySign::minus},
    std::pair{SDL_SCANCODE_KP_MULTIPLY, phrases::KeySign::star},
    std::pair{SDL_SCANCODE_KP_DIVIDE, phrases::KeySign::slash},
    std::pair{SDL_SCANCODE_KP_PERIOD, phrases::KeySign::dot},
    std::pair{SDL_SCANCODE_KP_ENTER, phrases::KeySign::enter},
    std::pair{SDL_SCANCODE_LEFTBRACKET, phrases::KeySign::left_bracket},
    std::pair{SDL_SCANCODE_RIGHTBRACKET, phrases::KeySign::right_bracket},
    std::pair{SDL_SCANCODE_MINUS, phrases::KeySign::minus},
    std::pair{SDL_SCANCODE_EQUALS, phrases::KeySign::equals},
    std::pair{SDL_SCANCODE_COMMA, phrases::KeySign::comma},
    std::pair{SDL_SCANCODE_PERIOD, phrases::KeySign::dot},
    std::pair{SDL_SCANCODE_SLASH, phrases::KeySign::slash},
};

template <typename Table>
auto find_key(const Table& table, int scancode) {
    return std::ranges::find_if(table, [&](const auto& entry) { return entry.first == scancode; });
}

}  // namespace

std::string key_name(int scancode) {
    if (const auto* shape = find_key(shapes, scancode); shape != shapes.end()) return phrases::key_shape(shape->second);
    if (const auto* sign = find_key(signs, scancode); sign != signs.end()) return phrases::key_sign(sign->second);
    if (auto legend = keypad_legend(scancode); !legend.empty()) return legend;
    if (auto name = scancode_name(scancode); !name.empty()) return name;
    return phrases::key_without_name();
}

}  // namespace lectern::kiosk
