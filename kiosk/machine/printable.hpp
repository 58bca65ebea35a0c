// Text that anybody may have written, such as a file's name or what the engine says, as a message can show it. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern::kiosk {

/// One line that a terminal prints as it stands: what would steer it, turn the order of signs about or be seen by nobody is shown as
/// \u{202E}, and what is no UTF-8 as \xFF. So no message can begin a line of its own.
std::string printable(std::string_view text);

/// The same, cut to so many bytes with an ellipsis.
std::string printable(std::string_view text, std::size_t most_bytes);

}  // namespace lectern::kiosk
