// Makes untrusted text, such as a file name or output of the engine, safe to show in a message. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern::kiosk {

/// One line that a terminal prints literally. Characters that would control the terminal, reorder the text or be invisible are shown as
/// \u{202E}, and invalid UTF-8 as \xFF. So the text cannot start a line of its own.
std::string printable(std::string_view text);

/// The same, cut to this many bytes and ended with an ellipsis.
std::string printable(std::string_view text, std::size_t most_bytes);

}  // namespace lectern::kiosk
