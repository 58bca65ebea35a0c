#include "kiosk/staff/pin/pin_vault.hpp"

#include "kiosk/staff/pin/try_delay.hpp"

namespace lectern::kiosk {

std::expected<config::StoredPin, config::FileFault> PinFiles::store(const std::string& hash) {
    return config::store_pin(staff_file_, hash);
}

/// A count of 0 is stored by removing the file, which works even on a full disk.
std::expected<void, config::FileFault> PinFiles::store_wrongs(int wrongs) {
    return wrongs == 0 ? config::remove_whole_file(wrongs_file_) : config::write_whole_file(wrongs_file_, text_of_wrongs(wrongs));
}

int read_wrongs(const std::filesystem::path& file) {
    const auto text = config::read_whole_file(file);
    if (!text) return TryDelay::most_wrongs;
    return *text ? wrongs_in(**text) : 0;
}

}  // namespace lectern::kiosk
