// What must hold for any input; the fuzzer keeps the input for which it does not.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace lectern::fuzz {

/// Ends the process where it does not hold. Unlike an assert it is always there.
inline void require(bool holds, const char* sentence) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", sentence);
    std::abort();
}

}  // namespace lectern::fuzz
