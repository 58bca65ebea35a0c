// Where the PIN's hash and the count of wrong tries lie, and who compares them.
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

/// The errands' thread only: each call may take a second.
class PinVault {
public:
    virtual ~PinVault() = default;

    /// Nothing where the memory for it is not to be had.
    virtual std::optional<std::string> hash(const Pin& pin) = 0;
    virtual PinMatch match(const Pin& pin, const std::string& hash) = 0;
    /// Made at other limits than those of today.
    virtual bool is_outdated(const std::string& hash) = 0;
    /// On the disk, for good, when it returns.
    virtual std::expected<config::StoredPin, config::FileFault> store(const std::string& hash) = 0;
    virtual std::expected<void, config::FileFault> store_wrongs(int wrongs) = 0;
};

/// In the kiosk's folder of state.
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

/// How many PINs were wrong in a row before; where that cannot be read, as many as make the longest wait. Blocks on the disk.
int read_wrongs(const std::filesystem::path& file);

}  // namespace lectern::kiosk
