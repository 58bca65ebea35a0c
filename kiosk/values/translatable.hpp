// Marks sentences in constant tables, which are translated when they are used.
#pragma once

namespace lectern::kiosk {

/// Marks an English sentence for extraction into the catalogues. tr() translates it.
constexpr const char* translatable(const char* english) {
    return english;
}

}  // namespace lectern::kiosk
