#include "kiosk/pin_hash.hpp"

#include <array>
#include <sodium.h>

namespace lectern::kiosk {

std::optional<std::string> hash_of_pin(const std::string& pin) {
    if (sodium_init() < 0) return std::nullopt;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool made =
        crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    return made ? std::optional<std::string>(hash.data()) : std::nullopt;
}

bool is_pin(const std::string& pin, const std::string& hash) {
    if (sodium_init() < 0 || hash.size() >= crypto_pwhash_STRBYTES) return false;
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

}  // namespace lectern::kiosk
