// The staff's PIN as stored in files, and the mark: a file that records that a PIN was set. If the mark exists but no PIN can be read,
// nobody gets in.
#pragma once

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include "config/settings.hpp"
#include "config/whole_file.hpp"

namespace lectern::config {

/// No PIN was ever set: the first person who opens the staff screen chooses one.
struct NoPin {};
struct KnownPin {
    std::string hash;
    bool on_screen = false;  ///< it was chosen on the staff screen and is stored in the staff's file
};
/// A PIN was set but cannot be read any more. Only somebody with access rights to these files can change that.
struct LostPin {
    std::string why;  ///< one line that names the file
};
using StaffPin = std::variant<NoPin, KnownPin, LostPin>;

/// The mark's path, in the folder of the staff's file.
std::filesystem::path pin_mark(const std::filesystem::path& staff_file);

/// The PIN according to the settings, which were read with this staff's file. If it is in doubt whether a PIN was set, it counts as set.
/// Without a mark, a PIN from lectern.toml is used whatever state the staff's file is in, unless that file holds a PIN itself. Blocks on
/// the disk.
StaffPin staff_pin(const Settings& settings, const std::filesystem::path& staff_file);

/// The PIN is set and will be known at the next start.
struct StoredPin {
    std::optional<FileFault> flaw;  ///< what else could not be stored, such as the mark; one line that says so
};

/// Stores the PIN's hash, then the mark. After a power failure in between the PIN is set, and mark_pin() creates the mark at the next
/// start. If the hash cannot be stored, the staff's file is left alone and the error is returned. If the mark cannot be created, the
/// staff's file is restored and the error is returned; if restoring fails too, the PIN is set, with a flaw. It is also set, with a flaw, if
/// a file was written but could not be synced to the disk. Blocks on the disk.
std::expected<StoredPin, FileFault> store_pin(const std::filesystem::path& staff_file, const std::string& hash);

/// Creates the mark if it is missing: earlier versions did not create one. Blocks on the disk.
std::expected<void, FileFault> mark_pin(const std::filesystem::path& staff_file);

}  // namespace lectern::config
