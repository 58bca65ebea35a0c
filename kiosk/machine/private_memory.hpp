// Keeps what visitors and staff do out of core dumps.
#pragma once

namespace lectern::kiosk {

/// Prevents core dumps, and prevents other programs of the same user from reading this one's memory; root still can. To be called before
/// anything else, and again after an exec.
void keep_memory_private();

}  // namespace lectern::kiosk
