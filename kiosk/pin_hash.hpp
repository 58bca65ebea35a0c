// Staff's PIN, of which only a hash is kept. The only wrapper of libsodium. Any thread but the main one: each call takes a tenth of a
// second.
#pragma once

#include <optional>
#include <string>

namespace lectern::kiosk {

/// Argon2id with a salt of its own, as one line of text; nothing where the memory for it (64 MB for a moment) is not to be had.
std::optional<std::string> hash_of_pin(const std::string& pin);
/// False also where `hash` is no such text.
bool is_pin(const std::string& pin, const std::string& hash);

}  // namespace lectern::kiosk
