#include "kiosk/commands/web_vtt.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace lectern::kiosk {
namespace {

std::string timestamp(std::chrono::milliseconds time) {
    const auto ms = time.count();
    return fmt::format("{:02}:{:02}:{:02}.{:03}", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
}

/// Escapes `&`, `<` and `>`, which would be markup, and line breaks, which would end the cue.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '\n':
                result += ' ';
                break;
            default:
                result += c;
        }
    }
    return result;
}

}  // namespace

void WebVtt::add(std::chrono::milliseconds begin, std::chrono::milliseconds end, std::string_view words) {
    end = std::max(end, begin + std::chrono::milliseconds(1));
    text_ += fmt::format("{} --> {}\n{}\n\n", timestamp(begin), timestamp(end), escaped(words));
}

}  // namespace lectern::kiosk
