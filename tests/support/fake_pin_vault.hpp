// A vault in memory that can be made to fail. The hash of "2580" is "hash of 2580".
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
    std::optional<config::FileFault> fault;  ///< if set, storing anything fails with this
    std::optional<config::FileFault> flaw;   ///< reported for a PIN that is stored in spite of it
    std::string stored;
    int wrongs = 0;
    std::vector<int> wrongs_when_looked_at;  ///< for each try, the number of wrong tries that was stored when it was checked
};

}  // namespace lectern::tests
