#include "content/load_error.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace lectern::content {
namespace {

/// File names may hold line ends and escape sequences; an error is one line of harmless text.
std::string on_one_line(std::string text) {
    std::ranges::replace_if(text, [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; }, '?');
    return text;
}

}  // namespace

std::string LoadError::message() const {
    const std::string place = line == 0 ? file.string() : fmt::format("{}:{}", file.string(), line);
    return on_one_line(fmt::format("{}: {}; {}", place, problem, remedy));
}

}  // namespace lectern::content
