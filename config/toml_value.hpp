// One value of a TOML file: into its setting, or into the words of a message.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

#include "config/settings_table.hpp"

namespace lectern::config {

/// False, and nothing changed, where the value has the wrong type or is out of range. A number setting takes whole numbers too.
bool store(const Setting& setting, const toml::node& value);

/// The list of texts that stands there, if one does.
std::optional<std::vector<std::string>> text_list(const toml::node& value);

/// What was found, for a message: "900", "\"abc\"", "an empty list".
std::string describe(const toml::node& value);

/// Messages are one line: long text is cut, and control characters are shown as '?'.
std::string one_line(std::string_view text);

}  // namespace lectern::config
