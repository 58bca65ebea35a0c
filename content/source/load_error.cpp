#include "content/source/load_error.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "content/language/safe_text.hpp"
#include "content/source/shortened.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t longest_problem = 300;  // code points: it may quote what it was about

/// File names may hold line ends and escape sequences, by which the file is found again: '?' stands for them.
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
