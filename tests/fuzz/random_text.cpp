#include "tests/fuzz/random_text.hpp"

#include <array>
#include <iterator>
#include <string_view>
#include <unicode/utf8.h>

namespace lectern::fuzz {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array letters{
    Range{0x41, 0x5A},       Range{0x61, 0x7A},       Range{0xC0, 0x24F},      Range{0x391, 0x3C9},     Range{0x410, 0x44F},
    Range{0x5D0, 0x5EA},     Range{0x620, 0x64A},     Range{0x6F0, 0x6F9},     Range{0x710, 0x72F},     Range{0x780, 0x7A5},
    Range{0x904, 0x939},     Range{0x985, 0x9B9},     Range{0xB85, 0xBB9},     Range{0xD05, 0xD39},     Range{0xE01, 0xE2E},
    Range{0xF40, 0xF6C},     Range{0x1000, 0x102A},   Range{0x1100, 0x1112},   Range{0x1161, 0x11C2},   Range{0x1780, 0x17A2},
    Range{0x1820, 0x1842},   Range{0x1A20, 0x1A54},   Range{0x3041, 0x30FA},   Range{0x4E00, 0x4EFF},   Range{0xA840, 0xA877},
    Range{0xAC00, 0xAC80},   Range{0xFB1D, 0xFB4F},   Range{0xFDF0, 0xFDFD},   Range{0x10900, 0x1091B}, Range{0x12000, 0x12399},
    Range{0x1D400, 0x1D7FF}, Range{0x1E900, 0x1E943}, Range{0x1F1E6, 0x1F1FF}, Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF},
    Range{0x20000, 0x20040}, Range{0xE000, 0xE010},   Range{0x378, 0x379}};
constexpr std::array marks{Range{0x300, 0x36F},     Range{0x591, 0x5C7},    Range{0x610, 0x61A},   Range{0x64B, 0x65F},
                           Range{0x6D6, 0x6ED},     Range{0x730, 0x74A},    Range{0x900, 0x903},   Range{0x93A, 0x94F},
                           Range{0x981, 0x9CD},     Range{0xBBE, 0xBCD},    Range{0xD3E, 0xD4D},   Range{0xE31, 0xE3A},
                           Range{0xE47, 0xE4E},     Range{0xF71, 0xF87},    Range{0xF8D, 0xFBC},   Range{0x102B, 0x103E},
                           Range{0x1160, 0x1175},   Range{0x17B4, 0x17D3},  Range{0x1A55, 0x1A7F}, Range{0x1AB0, 0x1ACE},
                           Range{0x20D0, 0x20F0},   Range{0x302A, 0x302F},  Range{0x3099, 0x309A}, Range{0x1D165, 0x1D172},
                           Range{0x1E8D0, 0x1E8D6}, Range{0x1F3FB, 0x1F3FF}};
constexpr std::array invisible{Range{0x200B, 0x200F},   Range{0x2060, 0x2064},   Range{0x206A, 0x206F},   Range{0xFE00, 0xFE0F},
                               Range{0x180B, 0x180F},   Range{0xE0020, 0xE007F}, Range{0xE0100, 0xE01EF}, Range{0x34F, 0x34F},
                               Range{0x61C, 0x61C},     Range{0x115F, 0x1160},   Range{0x3164, 0x3164},   Range{0xFFA0, 0xFFA0},
                               Range{0x1D173, 0x1D17A}, Range{0xFFF0, 0xFFFC},   Range{0xAD, 0xAD},       Range{0x200D, 0x200D}};
constexpr std::array directions{Range{0x202A, 0x202E}, Range{0x2066, 0x2069}};
constexpr std::array spaces{Range{0x20, 0x20},     Range{0x20, 0x20},     Range{0xA0, 0xA0},
                            Range{0x2000, 0x200A}, Range{0x202F, 0x202F}, Range{0x3000, 0x3000}};
constexpr std::array prefixes{Range{0x600, 0x605}, Range{0x6DD, 0x6DD},     Range{0x70F, 0x70F},
                              Range{0x8E2, 0x8E2}, Range{0x110BD, 0x110BD}, Range{0x111C2, 0x111C3}};
constexpr std::string_view markup[] = {
    "\n",      "\n\n",          "# ",        "## ",      "- ",       "1. ",      "> ",       "**", "*",  "_", "`",
    "|",       " | ",           "\n|-|-|\n", "~~",       "---\n",    "[^1]",     "\n[^1]: ", "![", "](", ")", "<span lang=ar>",
    "</span>", "<div lang=he>", "</div>",    "&#x202B;", "&#x2067;", "&#xFDD0;", "\\",       ". ", "! ", "? "};

void append(std::string& text, char32_t point) {
    char bytes[U8_MAX_LENGTH];
    int size = 0;
    U8_APPEND_UNSAFE(bytes, size, point);
    text.append(bytes, static_cast<std::size_t>(size));
}

char32_t point_in(const Range& range, std::mt19937& random) {
    return range.first + static_cast<char32_t>(random() % (range.last - range.first + 1));
}

template <typename Ranges>
char32_t one_of(const Ranges& ranges, std::mt19937& random) {
    return point_in(ranges[random() % ranges.size()], random);
}

/// Letters of a single script, so that they form words and not noise.
class Words {
public:
    explicit Words(std::mt19937& random) : random_(random), script_(letters[random() % letters.size()]) {}
    char32_t letter() { return point_in(script_, random_); }

private:
    std::mt19937& random_;
    Range script_;
};

void append_piece(std::string& text, std::mt19937& random) {
    Words words(random);
    const auto kind = random() % 12;
    const auto count = 1 + random() % (random() % 8 == 0 ? 200 : 12);
    const auto one_mark = one_of(marks, random);
    const auto one_direction = one_of(directions, random);
    for (unsigned i = 0; i < count; ++i) {
        switch (kind) {
            case 0:
            case 1:
            case 2:
                append(text, words.letter());
                break;
            case 3:
                append(text, i % 7 == 6 ? U' ' : words.letter());
                break;
            case 4:
                append(text, i % 3 == 0 ? words.letter() : one_of(marks, random));
                break;
            case 5:
                append(text, one_mark);
                break;
            case 6:
                append(text, one_of(invisible, random));
                break;
            case 7:
                append(text, random() % 4 == 0 ? words.letter() : one_of(directions, random));
                break;
            case 8:
                append(text, one_direction);
                break;
            case 9:
                append(text, one_of(prefixes, random));
                append(text, one_of(letters, random));
                break;
            case 10:
                append(text, i % 2 == 0 ? one_of(letters, random) : char32_t{0x200D});
                break;
            default:
                append(text, random() % 2 == 0 ? one_of(letters, random) : one_of(marks, random));
                break;
        }
    }
    if (random() % 3 == 0) append(text, one_of(spaces, random));
    if (random() % 4 == 0) text += markup[random() % std::size(markup)];
}

}  // namespace

std::string random_text(std::mt19937& random) {
    std::string text;
    for (auto pieces = 1 + random() % 24; pieces > 0; --pieces) append_piece(text, random);
    return text;
}

}  // namespace lectern::fuzz
