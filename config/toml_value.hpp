// Stores a TOML value in its setting, or describes it for a message.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

#include "config/settings_table.hpp"

namespace lectern::config {

/// False, with nothing changed, if the value has the wrong type or is not allowed. A setting of type double takes whole numbers too.
bool store(const Setting& setting, const toml::node& value);

/// The value as a list of texts; empty if it is anything else.
std::optional<std::vector<std::string>> text_list(const toml::node& value);

/// The value as a message shows it: "900", "\"abc\"", "an empty list".
std::string describe(const toml::node& value);

/// For messages, which are one line: long text is cut, and control characters are replaced by '?'.
std::string one_line(std::string_view text);

}  // namespace lectern::config
