// What a visitor changes about how the kiosk looks and sounds: each change is heard and seen at once. Main thread.
#pragma once

#include <functional>
#include <span>
#include <utility>

#include "kiosk/stage/mode_parts.hpp"
#include "kiosk/values/action.hpp"
#include "kiosk/values/time_limits.hpp"

namespace lectern::kiosk {

/// What the adjustments work with beside what every mode does.
struct AdjustmentsParts {
    TimeLimits time_limits;
    std::function<void()> one_button_changed;
    std::function<void()> sound_went_off;
};

class Adjustments {
public:
    Adjustments(const ModeParts& parts, AdjustmentsParts own) : parts_(parts), own_(std::move(own)) {}

    /// False: the action adjusts nothing.
    bool perform(Action action);
    void set_one_button(bool one_button);
    void tell_one_button();

private:
    struct Row {
        Action action;
        void (Adjustments::*change)(int direction);
        int direction;
    };
    static std::span<const Row> rows();

    void change_rate(int direction);
    void change_pitch(int direction);
    void change_voice(int direction);
    void change_volume(int direction);
    void change_text(int direction);
    void change_colours(int direction);
    void change_language(int direction);
    void change_one_button(int direction);
    void change_step_time(int direction);
    void switch_sound(int direction);
    void hide_screen(int direction);
    void tell_time_limits(int direction);
    void turn_sound(bool on);
    void show_screen(bool shown);

    ModeParts parts_;
    AdjustmentsParts own_;
};

}  // namespace lectern::kiosk
