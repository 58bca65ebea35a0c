#include "kiosk/staff/pin/pin_keeper.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds while_looking{1};

/// The result of checking a PIN, and whether the new state could be stored.
struct Look {
    PinMatch match = PinMatch::unknown;
    std::string renewed;  ///< the right PIN's new hash, if the old one had outdated limits
    std::expected<void, config::FileFault> stored;
};

/// The fault in storing the PIN, if any; the PIN may hold nevertheless.
std::optional<config::FileFault> fault_of(const std::expected<config::StoredPin, config::FileFault>& stored) {
    return stored ? stored->flaw : std::optional(stored.error());
}

/// Replaces an outdated hash that was made on the screen. A hash that people wrote into a file is left unchanged.
void renew(PinVault& vault, const Pin& pin, const config::KnownPin& known, Look& look) {
    if (!known.on_screen || !vault.is_outdated(known.hash)) return;
    const auto hash = vault.hash(pin);
    if (!hash) return;
    const auto stored = vault.store(*hash);
    if (const auto fault = fault_of(stored)) look.stored = std::unexpected(*fault);
    if (stored) look.renewed = *hash;
}

Look look_at(PinVault& vault, const Pin& pin, const config::KnownPin& known, int wrongs) {
    Look look{.stored = vault.store_wrongs(std::min(wrongs + 1, TryDelay::most_wrongs))};
    look.match = vault.match(pin, known.hash);
    if (look.match == PinMatch::unknown) std::ignore = vault.store_wrongs(wrongs);
    if (look.match == PinMatch::right) {
        std::ignore = vault.store_wrongs(0);
        renew(vault, pin, known, look);
    }
    return look;
}

}  // namespace

PinKeeper::PinKeeper(PinKeeperParts parts, config::StaffPin pin, int wrongs)
    : parts_(std::move(parts)), pin_(std::move(pin)), tries_(wrongs, parts_.now()) {}

std::chrono::seconds PinKeeper::wait() const {
    return looking_ ? while_looking : tries_.left(parts_.now());
}

void PinKeeper::check(Pin pin, std::function<void(PinMatch)> told) {
    const auto* known = std::get_if<config::KnownPin>(&pin_);
    if (known == nullptr || wait().count() > 0) return told(PinMatch::unknown);
    looking_ = true;
    parts_.send([this, vault = parts_.vault, pin = std::move(pin), known = *known, wrongs = tries_.wrongs(),
                 told = std::move(told)]() mutable -> Errands::Answer {
        auto look = look_at(*vault, pin, known, wrongs);
        return [this, look = std::move(look), told = std::move(told)] {
            if (!look.stored) parts_.complain(look.stored.error());
            if (!look.renewed.empty()) pin_ = config::KnownPin{look.renewed, true};
            looked_at(look.match);
            told(look.match);
        };
    });
}

void PinKeeper::looked_at(PinMatch match) {
    looking_ = false;
    if (match == PinMatch::right) tries_.right();
    if (match == PinMatch::wrong) tries_.wrong(parts_.now());
}

void PinKeeper::set(Pin pin, std::function<void(std::expected<void, PinFault>)> told) {
    parts_.send([this, vault = parts_.vault, pin = std::move(pin), told = std::move(told)]() mutable -> Errands::Answer {
        const auto hash = vault->hash(pin);
        if (!hash) return [told = std::move(told)] { told(std::unexpected(NoMemory{})); };
        auto stored = vault->store(*hash);
        if (stored) std::ignore = vault->store_wrongs(0);
        return [this, hash = *hash, stored = std::move(stored), told = std::move(told)] {
            if (const auto fault = fault_of(stored)) parts_.complain(*fault);
            if (!stored) return told(std::unexpected(stored.error().trouble));
            pin_ = config::KnownPin{hash, true};
            tries_.right();
            told({});
        };
    });
}

}  // namespace lectern::kiosk
