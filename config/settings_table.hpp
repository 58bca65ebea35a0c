// Every setting once: its key, where its value lives and what it may be. The file, --set, messages and tests all follow this table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "config/settings.hpp"

namespace lectern::config {

struct Anything {};
struct NotEmpty {};
/// A list that holds something, be it an empty text.
struct AtLeastOne {};
/// One line that names a file or a folder, beside what it is written in or from / on; or nothing.
struct Path {};
/// Both ends are allowed.
struct Range {
    double least = 0;
    double most = 0;
};
/// "22:00", or nothing.
struct TimeOfDay {};
/// A PIN's hash as libsodium writes it (argon2id_hash.hpp), or nothing.
struct PinHash {};
/// Of a list: each of them, and at least one.
struct OneOf {
    std::vector<std::string_view> words;
};

struct Setting {
    std::string_view key;  ///< dotted: "voice.rate_wpm"
    std::variant<bool*, int*, std::int64_t*, double*, std::string*, std::vector<std::string>*> value;
    std::variant<Anything, NotEmpty, AtLeastOne, Path, TimeOfDay, PinHash, Range, OneOf> allowed;

    bool allows(double number) const;  ///< never NaN
    bool allows(std::string_view text) const;
    bool allows(const std::vector<std::string>& texts) const;
    /// A list must not be empty.
    bool needs_one() const;
    /// "a whole number from 80 to 449"
    std::string allowed_values() const;
};

/// The table points into `settings`, which must outlive it and not move. [keys] is not in it: its names are the kiosk's.
std::vector<Setting> settings_table(Settings& settings);

}  // namespace lectern::config
