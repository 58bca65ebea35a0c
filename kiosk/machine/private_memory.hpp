// Keeps what visitors and staff do out of files that nobody asked for.
#pragma once

namespace lectern::kiosk {

/// No core is written when the program crashes, and no other program of the same user looks into its memory; root still may. To be called
/// before anything else, and again after an exec.
void keep_memory_private();

}  // namespace lectern::kiosk
