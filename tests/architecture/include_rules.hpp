// Which room may include what: content ← speech ← kiosk, config by kiosk only, and one wrapper for each device and engine.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::architecture {

/// "speech/narrator.cpp:12: speech/ may not include kiosk/ (kiosk/view.hpp)"
using Violation = std::string;

/// What a line includes: the path between <> or ""; none where the line is no #include.
std::optional<std::string_view> included_path(std::string_view line);

/// Why `file` (its path from the source tree's root) may not include `included`; none where it may.
std::optional<std::string> objection(const std::filesystem::path& file, std::string_view included);

/// All violations in the four rooms below `root`, in order of files and lines.
std::vector<Violation> violations(const std::filesystem::path& root);

/// How many include lines violations() looks at: a walk that sees nothing proves nothing.
std::size_t include_lines(const std::filesystem::path& root);

}  // namespace lectern::architecture
