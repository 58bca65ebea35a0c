// A small file of the kiosk's own, such as what staff have set: read with distrust, and written whole or not at all.
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
    not_allowed,   ///< another user's, or no right to read or write it
    not_a_folder,  ///< where the folder should be, something else is
    not_a_file,    ///< a folder or a link, say
    damaged,       ///< its content makes no sense
    in_use,        ///< another program is writing there and does not end
    failed,        ///< whatever else, such as a broken disk
};

struct FileFault {
    FileTrouble trouble;
    std::string message;  ///< one line that names the file and ends in what to do
};

/// The whole text, at most a megabyte; nothing where there is no such file. A link, and a file that neither this user nor root owns, are
/// refused: somebody else could have put them there. Blocks on the disk.
std::expected<std::optional<std::string>, FileFault> read_whole_file(const std::filesystem::path& file);

/// In place of what is there; after a power cut either the old or the new text stands there. Only its owner may read it. Makes missing
/// folders. Blocks on the disk.
std::expected<void, FileFault> write_whole_file(const std::filesystem::path& file, std::string_view text);

/// From what the file holds to what it shall hold, or why that cannot be said.
using TextChange = std::function<std::expected<std::string, FileFault>(const std::optional<std::string>&)>;
/// The same with a text that depends on the one that is there. Other programs that change a file in this folder wait meanwhile.
std::expected<void, FileFault> change_whole_file(const std::filesystem::path& file, const TextChange& change);

/// After a power cut it is gone, or as it was. One that is not there is no fault.
std::expected<void, FileFault> remove_whole_file(const std::filesystem::path& file);

}  // namespace lectern::config
