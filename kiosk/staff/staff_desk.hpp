// What the staff's screens may ask of the kiosk beside what every screen may. Main thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "config/settings.hpp"
#include "config/staff_file.hpp"
#include "content/process/kernel_fences.hpp"
#include "content/source/load_error.hpp"
#include "kiosk/input/input_map.hpp"
#include "kiosk/input/touch_panel.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/staff/counters.hpp"
#include "kiosk/staff/pin/pin_keeper.hpp"
#include "speech/output/output_switch.hpp"

namespace lectern::kiosk {

/// How the kiosk ends.
enum class KioskEnd : std::uint8_t { left, restart };

/// How often the voice was not heard, since the start.
struct VoiceFaults {
    std::uint64_t losses = 0;     ///< times it was gone
    std::uint64_t sentences = 0;  ///< that could not be spoken
};

/// How it stands, for whoever looks after it.
struct StaffStatus {
    std::chrono::minutes up{0};
    speech::SoundState sound{};
    speech::OutputStatus device;
    bool latency_is_fixed = false;  ///< by the settings
    std::uint64_t starved = 0;      ///< how often the sound ran dry
    bool has_voice = true;
    VoiceFaults voice_faults;
    /// What there is to confine the engine with.
    content::KernelFences fences{.files = true, .calls = true};
    std::optional<bool> headphones;  ///< in or out; nothing where neither a keypad nor a jack has told
    TouchTrouble touch = TouchTrouble::none;
    std::size_t articles = 0;
    Tally tally;
    std::optional<config::FileTrouble> not_kept;  ///< why something could not be stored, last
};

class StaffDesk {
public:
    virtual ~StaffDesk() = default;

    /// As they are now, with what staff have changed.
    virtual const config::Settings& settings() const = 0;
    /// Sets these now, and for good once they are on the disk: `kept` is called then. Where they cannot be stored, staff are told so, and
    /// why; they hold until the kiosk ends.
    virtual void keep(const config::StaffValues& values, std::function<void()> kept = {}) = 0;
    /// On the loudspeaker, whatever the volume and its ceiling, for a sound level meter.
    virtual void say_as_loud_as_can_be(std::string sentence) = 0;
    /// By this output, whatever is plugged in, at this step of its volume. Once it was said, or something else is, all is as before.
    virtual void say_by(speech::AudioRoute route, int step, std::string sentence) = 0;
    virtual const InputMap& keys() const = 0;
    virtual StaffStatus status() const = 0;
    /// Of the articles, as each was found when it was last looked at.
    virtual const std::vector<content::LoadError>& problems() const = 0;

    virtual PinKeeper& pins() = 0;
    /// The PIN was right: the visit that was going on, if any, ends, and the staff's screen is shown.
    virtual void let_in() = 0;
    /// Shows a screen on top of the present one.
    virtual void open(std::unique_ptr<Screen> screen) = 0;
    virtual void end(KioskEnd how) = 0;
};

}  // namespace lectern::kiosk
