#include "kiosk/machine/printable.hpp"

#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "content/language/utf8.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::string_view ellipsis = "…";

/// Control and format characters (including bidi controls), line and paragraph separators, surrogates, private use and unassigned code
/// points.
constexpr std::uint32_t unprintable =
    U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK | U_GC_CS_MASK | U_GC_CO_MASK | U_GC_CN_MASK;

bool is_printable(UChar32 sign) {
    return (U_GET_GC_MASK(sign) & unprintable) == 0;
}

/// Never cuts within a character.
std::string_view cut(std::string_view text, std::size_t most_bytes) {
    while (most_bytes > 0 && U8_IS_TRAIL(static_cast<std::uint8_t>(text[most_bytes]))) --most_bytes;
    return text.substr(0, most_bytes);
}

}  // namespace

std::string printable(std::string_view text) {
    std::string shown;
    const auto show = std::back_inserter(shown);
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        const char32_t sign = content::next_point(text, at);
        const auto written = text.substr(begin, at - begin);
        if (sign == content::malformed_point)
            for (const char byte : written) fmt::format_to(show, "\\x{:02X}", static_cast<std::uint8_t>(byte));
        else if (is_printable(static_cast<UChar32>(sign)))
            shown.append(written);
        else
            fmt::format_to(show, "\\u{{{:04X}}}", static_cast<std::uint32_t>(sign));
    }
    return shown;
}

std::string printable(std::string_view text, std::size_t most_bytes) {
    auto shown = printable(text.substr(0, most_bytes));
    if (text.size() <= most_bytes && shown.size() <= most_bytes) return shown;
    const auto room = most_bytes - ellipsis.size();
    return std::string(shown.size() > room ? cut(shown, room) : shown).append(ellipsis);
}

}  // namespace lectern::kiosk
