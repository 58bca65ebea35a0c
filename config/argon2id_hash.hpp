// Whether a text is a PIN's hash that can be looked at in reasonable time and memory. Any thread.
#pragma once

#include <string_view>

namespace lectern::config {

/// As libsodium's crypto_pwhash_str writes it: "$argon2id$v=19$m=262144,t=3,p=1$SALT$HASH". What asks for more than libsodium's "sensitive"
/// limits is none: 1 GiB in four passes take seconds, and a damaged or wicked number would take hours.
bool is_argon2id_hash(std::string_view text);

}  // namespace lectern::config
