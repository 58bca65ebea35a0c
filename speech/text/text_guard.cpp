#include "speech/text/text_guard.hpp"

#include <unicode/uchar.h>
#include <utility>

#include "content/language/utf8.hpp"

namespace lectern::speech {
namespace {

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}
bool is_invisible(char32_t c) {
    return c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}
bool is_space(char32_t c) {
    return c == ' ' || c == 0x00A0 || c == 0x2028 || c == 0x2029 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}
bool is_unassigned(char32_t c) {
    return c == content::utf8_replacement || (c >= 0xE000 && c <= 0xF8FF) || (c & 0xFFFEU) == 0xFFFE || c >= 0xF0000;
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

/// Counts as the engine does: it splits a Hangul syllable into two or three letters.
std::uint32_t letters_in(char32_t c) {
    return c >= 0xAC00 && c <= 0xD7A3 ? 3 : 1;
}

class Guard {
public:
    explicit Guard(std::string_view source) : source_(source) {}

    SpokenText run() {
        for (std::uint32_t byte = 0; byte < source_.size();) {
            const auto decoded = content::decode_utf8(source_, byte);
            take(decoded.code_point, byte, decoded.size);
            byte += decoded.size;
        }
        result_.origin.push_back(static_cast<std::uint32_t>(source_.size()));
        return std::move(result_);
    }

private:
    void take(char32_t c, std::uint32_t byte, std::uint32_t size) {
        if (is_invisible(c)) return;
        if (is_control(c) || is_space(c) || is_unassigned(c)) {
            end_word();
            return space(byte);
        }
        count_initials(c);
        if (alone_ || stands_alone(c, byte)) space(byte);
        alone_ = stands_alone(c, byte);
        if (c == '.' && initials_ > most_initials && word_has_initial_) return space(byte);
        if (token_ + letters_in(c) > longest_token || digits_ + digits_from(byte) > longest_number) space(byte);
        for (std::uint32_t i = 0; i < size; ++i) append(source_[byte + i], byte + i);
        token_ += letters_in(c);
        if (is_digit(c)) ++digits_;
        if (!is_digit(c) && c != ',') digits_ = 0;
    }

    /// A percent sign is safe only directly after a digit.
    bool stands_alone(char32_t c, std::uint32_t byte) const {
        return is_named_sign(c) || (c == '%' && (byte == 0 || !is_digit(source_[byte - 1])));
    }

    /// The number of consecutive digits from `byte` on, at most longest_number; 0 inside a run of digits that has not reached that limit.
    std::uint32_t digits_from(std::uint32_t byte) const {
        if (digits_ < longest_number && byte > 0 && is_digit(source_[byte - 1])) return 0;
        std::uint32_t count = 0;
        while (count < longest_number && byte + count < source_.size() && is_digit(source_[byte + count])) ++count;
        return count;
    }

    /// A dot after a single letter counts as one more initial, whatever else the word contains and whatever surrounds it.
    void count_initials(char32_t c) {
        if (c != '.') {
            ++letters_;
            ++word_letters_;
            return;
        }
        if (letters_ == 1) {
            ++initials_;
            word_has_initial_ = true;
        }
        letters_ = 0;
    }

    /// A sequence of initials ends only at a word of two or more letters without an initial; white space does not end it.
    void end_word() {
        if (word_letters_ > 1 && !word_has_initial_) initials_ = 0;
        word_letters_ = 0;
        word_has_initial_ = false;
    }

    void space(std::uint32_t byte) {
        if (!result_.text.empty() && result_.text.back() != ' ') append(' ', byte);
        token_ = 0;
        digits_ = 0;
    }

    void append(char c, std::uint32_t byte) {
        result_.text.push_back(c);
        result_.origin.push_back(byte);
    }

    std::string_view source_;
    SpokenText result_{.text = {}, .origin = {}};
    std::uint32_t token_ = 0;
    bool alone_ = false;         ///< the last code point must stand alone
    std::uint32_t digits_ = 0;   ///< consecutive ones; commas do not interrupt them
    std::uint32_t letters_ = 0;  ///< since the last dot
    std::uint32_t word_letters_ = 0;
    bool word_has_initial_ = false;
    std::uint32_t initials_ = 0;  ///< consecutive ones
};

}  // namespace

bool is_named_sign(char32_t c) {
    constexpr char32_t degree = 0xB0;  // stays joined to its letter in "°C"
    const auto point = static_cast<UChar32>(c);
    const bool half_a_flag = u_hasBinaryProperty(point, UCHAR_REGIONAL_INDICATOR) != 0;
    return c >= 0x80 && c != degree && !half_a_flag &&
           (u_hasBinaryProperty(point, UCHAR_EMOJI) != 0 || u_charType(point) == U_OTHER_SYMBOL);
}

SpokenText guard(std::string_view source) {
    return Guard(source).run();
}

}  // namespace lectern::speech
