// What becomes of a file whose reader fails: whatever a file does to it is that file's error.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "content/source/load_error.hpp"

namespace lectern::content {

/// A kind of file, and what its author can do.
struct ReadableKind {
    std::string_view name;
    std::size_t largest;  ///< bytes, whole MiB
    std::string_view when_large;
    std::string_view when_costly;
    std::string_view when_harmful;
};
extern const ReadableKind article_kind;
extern const ReadableKind lexicon_kind;

// Any thread. Each `file` is empty.
LoadError took_too_long(const ReadableKind& kind, std::chrono::milliseconds most);
LoadError too_large(const ReadableKind& kind);
/// `how`: "signal 11".
LoadError ended_by(const ReadableKind& kind, const std::string& how);
LoadError makes_no_sense(const ReadableKind& kind);

}  // namespace lectern::content
