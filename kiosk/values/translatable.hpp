// Sentences of tables, which are translated when they are asked for.
#pragma once

namespace lectern::kiosk {

/// Marks an English sentence for the catalogues. tr() translates it.
constexpr const char* translatable(const char* english) {
    return english;
}

}  // namespace lectern::kiosk
