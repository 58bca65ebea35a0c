// Hashes the staff's PIN, of which only the hash is stored. Any thread except the main one: hashing takes half a second
// and 256 MB, which are returned to the system at once.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lectern::kiosk {

enum class PinMatch : std::uint8_t {
    right,
    wrong,
    unknown,  ///< there is not enough memory for the hash
};

/// Argon2id with libsodium's moderate limits and a random salt, as one line of text; empty if there is not enough memory.
std::optional<std::string> hash_of_pin(std::string_view pin);
/// Also `wrong` if `hash` is not a valid hash. The hash itself sets the cost: config/argon2id_hash.hpp rejects hashes that would take too
/// long.
PinMatch match_pin(std::string_view pin, const std::string& hash);
/// True if the hash was made with limits other than the present ones.
bool is_outdated(const std::string& hash);

/// Overwrites a secret in a way that the compiler cannot optimize away. Fast: any thread.
void wipe(std::span<char> secret) noexcept;

}  // namespace lectern::kiosk
