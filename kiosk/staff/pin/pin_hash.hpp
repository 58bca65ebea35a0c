// Staff's PIN, of which only a hash is kept. Any thread but the main one: hashing takes half a second, and
// 256 MB, which go back to the system at once.
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
    unknown,  ///< the memory that the hash asks for is not to be had
};

/// Argon2id at libsodium's moderate limits, with a salt of its own, as one line of text; nothing where the memory for it is not to be had.
std::optional<std::string> hash_of_pin(std::string_view pin);
/// Wrong also where `hash` is no such text. The hash says what it costs: config/argon2id_hash.hpp refuses what would take too long.
PinMatch match_pin(std::string_view pin, const std::string& hash);
/// Made at other limits than those of today.
bool is_outdated(const std::string& hash);

/// Overwrites a secret, whatever the compiler thinks of that. Quick: any thread.
void wipe(std::span<char> secret) noexcept;

}  // namespace lectern::kiosk
