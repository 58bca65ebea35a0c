#include "config/settings.hpp"

#include <fmt/format.h>

namespace lectern::config {

namespace {

std::string place(const Origin& origin) {
    return origin.line > 0 ? fmt::format("{}:{}", origin.file, origin.line) : origin.file;
}

}  // namespace

std::string Settings::where(const std::string& key) const {
    const auto origin = origins.find(key);
    if (origin == origins.end()) return key;
    // An override's origin is the whole argument, which names the key already.
    return origin->second.line == 0 ? place(origin->second) : fmt::format("{}: {}", place(origin->second), key);
}

std::string SettingsError::message() const {
    const std::string named = key.empty() || origin.line == 0 ? "" : fmt::format("{}: ", key);
    return fmt::format("{}: {}found {}; write {}", place(origin), named, found, allowed);
}

}  // namespace lectern::config
