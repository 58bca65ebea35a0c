#include "content/source/fingerprint.hpp"

#include <array>
#include <sodium.h>
#include <tuple>

namespace lectern::content {

Fingerprint fingerprint_of(std::string_view bytes) {
    std::ignore = ::sodium_init();  // any thread, effective once; if it fails, libsodium uses its portable code
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    std::string digits(2 * hash.size() + 1, '\0');  // including the terminating NUL
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
    digits.pop_back();
    return {std::move(digits)};
}

}  // namespace lectern::content
