// The staff's PIN as files hold it, and the mark that one was set: where the mark is there and no PIN can be read, nobody gets in.
#pragma once

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include "config/settings.hpp"
#include "config/whole_file.hpp"

namespace lectern::config {

/// Nobody has ever set one: whoever comes first does.
struct NoPin {};
struct KnownPin {
    std::string hash;
    bool on_screen = false;  ///< it was chosen on the staff screen, and stands in the staff's file
};
/// One was set, and cannot be read any more. Only somebody with a right to these files may change that.
struct LostPin {
    std::string why;  ///< one line that names the file
};
using StaffPin = std::variant<NoPin, KnownPin, LostPin>;

/// The mark, beside the staff's file.
std::filesystem::path pin_mark(const std::filesystem::path& staff_file);

/// What the settings, read with this staff's file, say of the PIN. Where it is in doubt whether one was set, one was. Where there is no
/// mark and lectern.toml has a PIN, that one holds, whatever the staff's file is, unless it holds one itself. Blocks on the disk.
StaffPin staff_pin(const Settings& settings, const std::filesystem::path& staff_file);

/// The PIN is set, and known at the next start.
struct StoredPin {
    std::optional<FileFault> flaw;  ///< what could not be stored beside it, such as the mark; one line that says so
};

/// The PIN's hash, then the mark: after a power cut in between it is set, and mark_pin() makes up for the mark at the next start. Where the
/// hash cannot be stored the staff's file is left alone, which is an error. Where the mark cannot be made the staff's file becomes what it
/// was, which is an error; where that fails, too, the PIN is set. It is also set where the disk could not be made to keep a file that is
/// there. Blocks on the disk.
std::expected<StoredPin, FileFault> store_pin(const std::filesystem::path& staff_file, const std::string& hash);

/// Makes the mark where it is missing, as it was not made by versions before. Blocks on the disk.
std::expected<void, FileFault> mark_pin(const std::filesystem::path& staff_file);

}  // namespace lectern::config
