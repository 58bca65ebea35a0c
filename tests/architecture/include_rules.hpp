// Which room may include which, and which library each room alone may include. The rooms are those of CMake's lectern_room().
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

/// A folder of sources, such as "kiosk/input", and the rooms whose headers it may include.
using Rooms = std::map<std::string, std::vector<std::string>>;
/// From each to those that it includes.
using Arrows = std::map<std::string, std::vector<std::string>>;

/// "kiosk/machine/trace.hpp:12: kiosk/machine does not use kiosk/app (kiosk/app/kiosk.hpp)"
using Violation = std::string;

/// A line a room: "kiosk/input: kiosk/values kiosk/window"
Rooms read_rooms(std::istream& stream);

/// What an include directive names; nothing where the line is none.
std::optional<std::string_view> included_path(std::string_view line);

/// Why `file` may not include `included`; nothing where it may. Both are paths from the project's root.
std::optional<std::string> objection(const Rooms& rooms, const std::filesystem::path& file, std::string_view included);

/// Every file and include line of the rooms, below `root`.
std::vector<Violation> violations(const Rooms& rooms, const std::filesystem::path& root);
/// The project's own headers that each file of the rooms includes.
Arrows file_arrows(const Rooms& rooms, const std::filesystem::path& root);
/// Arrows of CMake's that no include needs: "kiosk/input: kiosk/pages"
std::vector<std::string> unused_arrows(const Rooms& rooms, const Arrows& files);

/// The first circle there is, in its order; empty where there is none.
std::vector<std::string> circle(const Arrows& arrows);

/// The sources and headers in each room's own folder.
std::map<std::string, std::size_t> files_by_room(const Rooms& rooms, const std::filesystem::path& root);

}  // namespace lectern::architecture
