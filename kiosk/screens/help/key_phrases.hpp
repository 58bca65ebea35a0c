// Sentences for learning the keys. Main thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk::phrases {

/// Keys that can be told apart by touch.
enum class KeyShape : std::uint8_t { round, diamond, right_arrow, left_arrow, up_arrow, down_arrow, volume_down, volume_up };
std::string key_shape(KeyShape shape);
/// Keys labelled with a sign.
enum class KeySign : std::uint8_t { plus, minus, star, slash, dot, enter, left_bracket, right_bracket, equals, comma };
std::string key_sign(KeySign sign);
std::string key_without_name();

std::string learn_the_keys();
/// What to do, and how it ends.
std::string what_a_press_tells();
std::string how_to_stop_learning(std::string_view help_key);
std::string learning_has_ended();
/// A button on the screen, named by its label.
std::string button_called(std::string_view label);
/// A sentence about what a key is for, including keys whose action depends on the screen.
std::string meaning_of(Action action);
std::string means_nothing();

}  // namespace lectern::kiosk::phrases
