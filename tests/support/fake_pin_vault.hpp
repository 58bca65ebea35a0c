// A vault in memory whose hash of "2580" is "hash of 2580", and which fails when the test says so.
#pragma once

#include <string>
#include <vector>

#include "kiosk/staff/pin/pin_vault.hpp"

namespace lectern::tests {

class FakePinVault final : public kiosk::PinVault {
public:
    static std::string hash_for(std::string_view digits) { return "hash of " + std::string(digits); }

    std::optional<std::string> hash(const kiosk::Pin& pin) override {
        return has_memory ? std::optional(hash_for(pin.digits())) : std::nullopt;
    }
    kiosk::PinMatch match(const kiosk::Pin& pin, const std::string& hash) override {
        wrongs_when_looked_at.push_back(wrongs);
        if (!has_memory) return kiosk::PinMatch::unknown;
        return hash.ends_with(hash_for(pin.digits())) ? kiosk::PinMatch::right : kiosk::PinMatch::wrong;
    }
    bool is_outdated(const std::string& hash) override { return hash.starts_with("old "); }
    std::expected<config::StoredPin, config::FileFault> store(const std::string& hash) override {
        if (fault) return std::unexpected(*fault);
        stored = hash;
        return config::StoredPin{flaw};
    }
    std::expected<void, config::FileFault> store_wrongs(int count) override {
        if (fault) return std::unexpected(*fault);
        wrongs = count;
        return {};
    }

    bool has_memory = true;
    std::optional<config::FileFault> fault;  ///< whatever is stored fails so
    std::optional<config::FileFault> flaw;   ///< of a PIN that is stored
    std::string stored;
    int wrongs = 0;
    std::vector<int> wrongs_when_looked_at;  ///< what was stored when each try was looked at
};

}  // namespace lectern::tests
