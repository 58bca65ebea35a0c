// Checks what must hold for every input; the fuzzer keeps an input that fails.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace lectern::fuzz {

/// Ends the process when `holds` is false. Unlike an assert it is part of every build.
inline void require(bool holds, const char* sentence) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", sentence);
    std::abort();
}

}  // namespace lectern::fuzz
