// Recognizes Argon2id hashes of PINs that can be verified in reasonable time and memory. Any thread.
#pragma once

#include <string_view>

namespace lectern::config {

/// Whether `text` has the form that libsodium's crypto_pwhash_str writes: "$argon2id$v=19$m=262144,t=3,p=1$SALT$HASH". A hash that costs
/// more than libsodium's "sensitive" limits is refused: 1 GiB in four passes already takes seconds to verify, and a damaged or malicious
/// number would take hours.
bool is_argon2id_hash(std::string_view text);

}  // namespace lectern::config
