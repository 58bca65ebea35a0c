// Whether this build has sanitizers: their shadow memory, threads and reports need what confinement forbids.
#pragma once

namespace lectern::content {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

}  // namespace lectern::content
