// Text that nobody would write: letters of all scripts, too many combining marks, nested direction changes, invisible characters.
#pragma once

#include <random>
#include <string>

namespace lectern::fuzz {

/// A few to a few thousand code points of one or more kinds, sometimes with Markdown. Valid UTF-8.
std::string random_text(std::mt19937& random);

}  // namespace lectern::fuzz
