#include "speech/text_guard.hpp"

#include <utility>

#include "speech/utf8.hpp"

namespace lectern::speech {
namespace {

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}
bool is_invisible(char32_t c) {
    return c == 0xFEFF || c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}
bool is_space(char32_t c) {
    return c == ' ' || c == 0x00A0 || c == 0x2028 || c == 0x2029 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}
bool is_unassigned(char32_t c) {
    return c == utf8_replacement || (c >= 0xE000 && c <= 0xF8FF) || (c & 0xFFFEU) == 0xFFFE || c >= 0xF0000;
}

class Guard {
public:
    explicit Guard(std::string_view source) : source_(source) {}

    SpokenText run() {
        for (std::uint32_t byte = 0; byte < source_.size();) {
            const auto decoded = decode_utf8(source_, byte);
            take(decoded.code_point, byte, decoded.size);
            byte += decoded.size;
        }
        result_.origin.push_back(static_cast<std::uint32_t>(source_.size()));
        return std::move(result_);
    }

private:
    void take(char32_t c, std::uint32_t byte, std::uint32_t size) {
        if (is_invisible(c)) return;
        if (is_control(c) || is_space(c) || is_unassigned(c)) return space(byte);
        count_initials(c);
        if (c == '.' && initials_ > most_initials) return space(byte);
        if (token_ == longest_token) space(byte);
        for (std::uint32_t i = 0; i < size; ++i) append(source_[byte + i], byte + i);
        ++token_;
    }

    /// A dot after a single letter is one more initial; a second letter in a row ends the run, white space does not.
    void count_initials(char32_t c) {
        if (c == '.') {
            if (letters_ == 1) ++initials_;
            letters_ = 0;
        } else if (++letters_ > 1) {
            initials_ = 0;
        }
    }

    void space(std::uint32_t byte) {
        if (!result_.text.empty() && result_.text.back() != ' ') append(' ', byte);
        token_ = 0;
    }

    void append(char c, std::uint32_t byte) {
        result_.text.push_back(c);
        result_.origin.push_back(byte);
    }

    std::string_view source_;
    SpokenText result_{.text = {}, .origin = {}};
    std::uint32_t token_ = 0;
    std::uint32_t letters_ = 0;
    std::uint32_t initials_ = 0;
};

}  // namespace

SpokenText guard(std::string_view source) {
    return Guard(source).run();
}

}  // namespace lectern::speech
