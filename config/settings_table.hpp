// The table of all settings: key, where the value is stored and which values are allowed. The file, --set, messages and tests all use this
// table.
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
/// A list with at least one text, which may be an empty one.
struct AtLeastOne {};
/// A path on one line, absolute or relative to the file that contains the setting; or empty.
struct Path {};
/// Both ends are included.
struct Range {
    double least = 0;
    double most = 0;
};
/// "22:00", or empty.
struct TimeOfDay {};
/// A PIN's hash as libsodium writes it (argon2id_hash.hpp), or empty.
struct PinHash {};
/// One of these words. In a list every text must be one of them, and there must be at least one.
struct OneOf {
    std::vector<std::string_view> words;
};

struct Setting {
    std::string_view key;  ///< dotted: "voice.rate_wpm"
    std::variant<bool*, int*, std::int64_t*, double*, std::string*, std::vector<std::string>*> value;
    std::variant<Anything, NotEmpty, AtLeastOne, Path, TimeOfDay, PinHash, Range, OneOf> allowed;

    bool allows(double number) const;  ///< NaN is outside every range
    bool allows(std::string_view text) const;
    bool allows(const std::vector<std::string>& texts) const;
    /// Whether the setting is a list that must not be empty.
    bool needs_one() const;
    /// In words: "a whole number from 80 to 449".
    std::string allowed_values() const;
};

/// The table points into `settings`, which must outlive it and not move. [keys] is not in it, since the kiosk defines and checks those
/// names.
std::vector<Setting> settings_table(Settings& settings);

}  // namespace lectern::config
