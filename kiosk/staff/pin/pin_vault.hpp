// Stores the PIN's hash and the number of wrong attempts, and compares PINs with the hash.
#pragma once

#include <expected>
#include <filesystem>
#include <optional>
#include <string>

#include "config/staff_pin.hpp"
#include "config/whole_file.hpp"
#include "kiosk/staff/pin/pin.hpp"
#include "kiosk/staff/pin/pin_hash.hpp"

namespace lectern::kiosk {

/// Errand thread only: each call may take a second.
class PinVault {
public:
    virtual ~PinVault() = default;

    /// Empty if there is not enough memory.
    virtual std::optional<std::string> hash(const Pin& pin) = 0;
    virtual PinMatch match(const Pin& pin, const std::string& hash) = 0;
    /// True if the hash was made with limits other than the present ones.
    virtual bool is_outdated(const std::string& hash) = 0;
    /// The hash is safely on the disk when it returns.
    virtual std::expected<config::StoredPin, config::FileFault> store(const std::string& hash) = 0;
    virtual std::expected<void, config::FileFault> store_wrongs(int wrongs) = 0;
};

/// Stores both in the kiosk's state folder.
class PinFiles final : public PinVault {
public:
    PinFiles(std::filesystem::path staff_file, std::filesystem::path wrongs_file)
        : staff_file_(std::move(staff_file)), wrongs_file_(std::move(wrongs_file)) {}

    std::optional<std::string> hash(const Pin& pin) override { return hash_of_pin(pin.digits()); }
    PinMatch match(const Pin& pin, const std::string& hash) override { return match_pin(pin.digits(), hash); }
    bool is_outdated(const std::string& hash) override { return kiosk::is_outdated(hash); }
    std::expected<config::StoredPin, config::FileFault> store(const std::string& hash) override;
    std::expected<void, config::FileFault> store_wrongs(int wrongs) override;

private:
    const std::filesystem::path staff_file_;
    const std::filesystem::path wrongs_file_;
};

/// The number of wrong PINs in a row so far; if it cannot be read, the number with the longest delay. Blocks on the disk.
int read_wrongs(const std::filesystem::path& file);

}  // namespace lectern::kiosk
