// Writes and reads values as a sequence of bytes, for messages between our own processes on one machine.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace lectern::content {

/// Types that are copied byte by byte: numbers, and structs of numbers without padding.
template <typename T>
concept Plain = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T> && !std::is_array_v<T> &&
                (std::is_arithmetic_v<T> || std::has_unique_object_representations_v<T>);

class MessageWriter {
public:
    template <Plain T>
    MessageWriter& add(const T& value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
        return *this;
    }
    MessageWriter& add(std::string_view text) { return add(std::span(text)); }
    template <Plain T, std::size_t Extent>
    MessageWriter& add(std::span<T, Extent> values) {
        add(static_cast<std::uint32_t>(values.size()));
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
        return *this;
    }

    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

/// Reads values in the order in which they were written. The writer may be broken or hostile: a missing value reads as zero, and from then
/// on `whole()` is false.
class MessageReader {
public:
    explicit MessageReader(std::string_view bytes) : bytes_(bytes) {}

    template <Plain T>
    T take() {
        T value{};
        const auto source = next(sizeof value);
        source.copy(reinterpret_cast<char*>(&value), source.size());
        return value;
    }
    std::string take_text() { return std::string(take_view()); }
    /// A view into the bytes given to the reader.
    std::string_view take_view() { return next(take<std::uint32_t>()); }
    template <Plain T>
    std::vector<T> take_all() {
        const auto count = take<std::uint32_t>();
        const auto source = next(std::size_t{count} * sizeof(T));
        std::vector<T> values(source.size() / sizeof(T));
        source.copy(reinterpret_cast<char*>(values.data()), source.size());
        return values;
    }
    /// The number of items that follow, each at least one byte long. Zero if the message is too short for that many.
    std::uint32_t take_count() {
        const auto count = take<std::uint32_t>();
        if (count > bytes_.size()) whole_ = false;
        return whole_ ? count : 0;
    }

    /// Whether everything that was asked for was there.
    bool whole() const { return whole_; }
    /// whole(), and no bytes are left.
    bool ended() const { return whole_ && bytes_.empty(); }

private:
    std::string_view next(std::size_t count) {
        if (!whole_ || count > bytes_.size()) {
            whole_ = false;
            return {};
        }
        const auto taken = bytes_.substr(0, count);
        bytes_.remove_prefix(count);
        return taken;
    }

    std::string_view bytes_;
    bool whole_ = true;
};

}  // namespace lectern::content
