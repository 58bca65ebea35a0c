// A pronunciation for tests that are about something else.
#pragma once

#include <memory>

#include "speech/pronunciation/pronunciation.hpp"

namespace lectern::tests {

/// Uses the built-in rules only.
inline std::shared_ptr<const speech::Pronunciation> plain_pronunciation() {
    return std::make_shared<const speech::Pronunciation>(nullptr, nullptr);
}

}  // namespace lectern::tests
