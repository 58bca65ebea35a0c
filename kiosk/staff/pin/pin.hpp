// The digits of a PIN, kept in a single place in memory that is wiped afterwards. Any thread, one at a time.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "kiosk/staff/pin/pin_hash.hpp"

namespace lectern::kiosk {

/// Move-only; a moved-from Pin is empty.
class Pin {
public:
    static constexpr std::size_t fewest = 4;
    static constexpr std::size_t most = 12;

    Pin() = default;
    ~Pin() { clear(); }
    Pin(Pin&& other) noexcept { *this = std::move(other); }
    Pin& operator=(Pin&& other) noexcept {
        if (this == &other) return *this;
        digits_ = other.digits_;
        size_ = other.size_;
        other.clear();
        return *this;
    }
    Pin(const Pin&) = delete;
    Pin& operator=(const Pin&) = delete;

    /// Does nothing if the PIN already has the most digits allowed.
    void add(char digit) {
        if (size_ < most) digits_[size_++] = digit;
    }
    void take_away() {
        if (size_ > 0) digits_[--size_] = 0;
    }
    void clear() {
        wipe(digits_);
        size_ = 0;
    }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    /// For hashing; valid until the next change.
    std::string_view digits() const { return {digits_.data(), size_}; }
    friend bool operator==(const Pin& a, const Pin& b) { return a.digits() == b.digits(); }

private:
    std::array<char, most> digits_{};
    std::size_t size_ = 0;
};

}  // namespace lectern::kiosk
