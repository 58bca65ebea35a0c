#include "kiosk/staff/pin/pin_hash.hpp"

#include <array>
#include <cerrno>
#include <sodium.h>

namespace lectern::kiosk {
namespace {

constexpr auto passes = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr std::size_t memory = crypto_pwhash_MEMLIMIT_MODERATE;

}  // namespace

std::optional<std::string> hash_of_pin(std::string_view pin) {
    if (sodium_init() < 0) return std::nullopt;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool made = crypto_pwhash_str(hash.data(), pin.data(), pin.size(), passes, memory) == 0;
    return made ? std::optional<std::string>(hash.data()) : std::nullopt;
}

/// libsodium sets errno to EINVAL for a mismatch, and leaves the system's ENOMEM if memory is short.
PinMatch match_pin(std::string_view pin, const std::string& hash) {
    if (hash.size() >= crypto_pwhash_STRBYTES) return PinMatch::wrong;
    if (sodium_init() < 0) return PinMatch::unknown;
    errno = 0;
    if (crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0) return PinMatch::right;
    return errno == ENOMEM ? PinMatch::unknown : PinMatch::wrong;
}

bool is_outdated(const std::string& hash) {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), passes, memory) != 0;
}

void wipe(std::span<char> secret) noexcept {
    ::sodium_memzero(secret.data(), secret.size());
}

}  // namespace lectern::kiosk
