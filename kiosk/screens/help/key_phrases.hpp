// What is said while the keys are learnt. Main thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk::phrases {

/// Keys that are told apart by touch.
enum class KeyShape : std::uint8_t { round, diamond, right_arrow, left_arrow, up_arrow, down_arrow, volume_down, volume_up };
std::string key_shape(KeyShape shape);
/// Keys whose print is a sign.
enum class KeySign : std::uint8_t { plus, minus, star, slash, dot, enter, left_bracket, right_bracket, equals, comma };
std::string key_sign(KeySign sign);
std::string key_without_name();

std::string learn_the_keys();
/// What there is to do, and how it ends.
std::string what_a_press_tells();
std::string how_to_stop_learning(std::string_view help_key);
std::string learning_has_ended();
/// A button of the screen, by what stands on it.
std::string button_called(std::string_view label);
/// What a key is for, also where it depends on the screen; a sentence.
std::string meaning_of(Action action);
std::string means_nothing();

}  // namespace lectern::kiosk::phrases
