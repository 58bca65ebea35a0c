// A small file of the kiosk's own, such as the staff's settings: checked before it is read, and written completely or not at all.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::config {

enum class FileTrouble : std::uint8_t {
    no_space,
    read_only,
    not_allowed,   ///< owned by another user, or not permitted to be read or written
    not_a_folder,  ///< something else is where the folder should be
    not_a_file,    ///< for example a folder or a link
    damaged,       ///< its content is invalid
    in_use,        ///< another program is writing there and does not finish
    failed,        ///< anything else, such as a broken disk
};

struct FileFault {
    FileTrouble trouble;
    std::string message;  ///< one line that names the file and ends in what to do
};

/// The whole text, at most 1 MiB; std::nullopt if there is no such file. A link, and a file that neither this user nor root owns, are
/// refused: somebody else could have put them there. Blocks on the disk.
std::expected<std::optional<std::string>, FileFault> read_whole_file(const std::filesystem::path& file);

/// Replaces the file: after a power failure it has either the old or the new text. Only its owner may read it. Creates missing folders.
/// Blocks on the disk.
std::expected<void, FileFault> write_whole_file(const std::filesystem::path& file, std::string_view text);

/// Computes the new text from the current one (std::nullopt if there is no file), or returns why it cannot.
using TextChange = std::function<std::expected<std::string, FileFault>(const std::optional<std::string>&)>;
/// Replaces the file in the same way by a text computed from the current one. Other programs that change a file in this folder wait
/// meanwhile.
std::expected<void, FileFault> change_whole_file(const std::filesystem::path& file, const TextChange& change);

/// After a power failure the file is either gone or unchanged. A file that does not exist is no error.
std::expected<void, FileFault> remove_whole_file(const std::filesystem::path& file);

}  // namespace lectern::config
