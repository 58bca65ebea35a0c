// Holds the staff's PIN: checks attempts, delays them, and sets a new PIN. Main thread.
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

/// The parts of the kiosk that it uses.
struct PinKeeperParts {
    std::shared_ptr<PinVault> vault;  ///< shared, because an errand may outlive the keeper
    std::function<void(Errands::Errand)> send;
    std::function<speech::TimePoint()> now;
    std::function<void(const config::FileFault&)> complain;  ///< for the log, when something could not be stored
};

class PinKeeper {
public:
    /// `wrongs` is the number of wrong attempts in a row before the program started.
    PinKeeper(PinKeeperParts parts, config::StaffPin pin, int wrongs);

    const config::StaffPin& pin() const { return pin_; }
    /// The time until the next attempt is allowed; zero: now.
    std::chrono::seconds wait() const;
    /// Checks the PIN, if one is known, and reports the result later. The attempt is stored as wrong before it is checked, so that
    /// unplugging the kiosk does not gain anybody an attempt. If it cannot be stored, it is checked all the same, because otherwise a full
    /// disk would lock staff out; its delay then lasts only until the program ends.
    void check(Pin pin, std::function<void(PinMatch)> told);
    /// Sets this PIN. It takes effect once it is on the disk, and is reported then.
    void set(Pin pin, std::function<void(std::expected<void, PinFault>)> told);

private:
    void looked_at(PinMatch match);

    PinKeeperParts parts_;
    config::StaffPin pin_;
    TryDelay tries_;
    bool looking_ = false;  ///< an attempt is being checked
};

}  // namespace lectern::kiosk
