// Which room may include which other rooms, and which room alone may include a library. The rooms come from CMake's lectern_room() calls.
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::architecture {

/// Maps each room, a folder of sources such as "kiosk/input", to the rooms whose headers it may include.
using Rooms = std::map<std::string, std::vector<std::string>>;
/// Maps each file or room to those that it includes.
using Arrows = std::map<std::string, std::vector<std::string>>;

/// Such as "kiosk/machine/trace.hpp:12: kiosk/machine does not use kiosk/app (kiosk/app/kiosk.hpp)".
using Violation = std::string;

/// Reads one room per line, such as "kiosk/input: kiosk/values kiosk/window".
Rooms read_rooms(std::istream& stream);

/// The path named by an include directive; nothing when the line is not one.
std::optional<std::string_view> included_path(std::string_view line);

/// The reason why `file` may not include `included`; nothing when it may. Both paths are relative to the project's root.
std::optional<std::string> objection(const Rooms& rooms, const std::filesystem::path& file, std::string_view included);

/// Checks every include directive in all rooms; `root` is the project's root.
std::vector<Violation> violations(const Rooms& rooms, const std::filesystem::path& root);
/// The project's own headers that each file in the rooms includes.
Arrows file_arrows(const Rooms& rooms, const std::filesystem::path& root);
/// Rooms named in CMake that no include needs, such as "kiosk/input: kiosk/pages".
std::vector<std::string> unused_arrows(const Rooms& rooms, const Arrows& files);

/// The first circle found, in order; empty when there is none.
std::vector<std::string> circle(const Arrows& arrows);

/// The number of sources and headers directly in each room's folder.
std::map<std::string, std::size_t> files_by_room(const Rooms& rooms, const std::filesystem::path& root);

}  // namespace lectern::architecture
