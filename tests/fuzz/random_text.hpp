// Text nobody would write: letters of all scripts under too many marks, directions inside one another, signs that cannot be seen.
#pragma once

#include <random>
#include <string>

namespace lectern::fuzz {

/// A few dozen to a few thousand code points of one or several kinds, now and then in Markdown. Valid UTF-8.
std::string random_text(std::mt19937& random);

}  // namespace lectern::fuzz
