// Knows the staff's PIN as it stands: looks at tries, slows them down, and sets a new one. Main thread.
#pragma once

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <variant>

#include "config/staff_pin.hpp"
#include "kiosk/machine/errands.hpp"
#include "kiosk/staff/pin/pin.hpp"
#include "kiosk/staff/pin/pin_vault.hpp"
#include "kiosk/staff/pin/try_delay.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

struct NoMemory {};
/// Why a PIN could not be set.
using PinFault = std::variant<NoMemory, config::FileTrouble>;

/// What it needs of the kiosk.
struct PinKeeperParts {
    std::shared_ptr<PinVault> vault;  ///< an errand may outlive the keeper
    std::function<void(Errands::Errand)> send;
    std::function<speech::TimePoint()> now;
    std::function<void(const config::FileFault&)> complain;  ///< for the log: something could not be stored
};

class PinKeeper {
public:
    /// `wrongs` were wrong in a row before the program started.
    PinKeeper(PinKeeperParts parts, config::StaffPin pin, int wrongs);

    const config::StaffPin& pin() const { return pin_; }
    /// How long nobody may try yet; zero: now.
    std::chrono::seconds wait() const;
    /// Looks whether it is this one, where one is known, and tells later. It counts as wrong on the disk before it is looked at, so that
    /// nobody gains a try by pulling the plug. Where that cannot be stored it is looked at all the same, or a full disk would lock staff
    /// out: its wait then holds until the program ends.
    void check(Pin pin, std::function<void(PinMatch)> told);
    /// Sets this one. It holds from when it is on the disk, and is told then.
    void set(Pin pin, std::function<void(std::expected<void, PinFault>)> told);

private:
    void looked_at(PinMatch match);

    PinKeeperParts parts_;
    config::StaffPin pin_;
    TryDelay tries_;
    bool looking_ = false;  ///< at a try
};

}  // namespace lectern::kiosk
