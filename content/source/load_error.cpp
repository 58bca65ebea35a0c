#include "content/source/load_error.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "content/language/safe_text.hpp"
#include "content/source/shortened.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t longest_problem = 300;  // code points: a problem may quote the file

/// File names may contain line ends and escape sequences. Each such byte becomes '?', not nothing, so that the file can still be found.
std::string shown(std::string text) {
    std::ranges::replace_if(text, [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; }, '?');
    return safe_text(text);
}

}  // namespace

std::string LoadError::message() const {
    const std::string place = line == 0 ? file.string() : fmt::format("{}:{}", file.string(), line);
    return shown(fmt::format("{}: {}; {}", place, shortened(shown(problem), longest_problem), remedy));
}

}  // namespace lectern::content
