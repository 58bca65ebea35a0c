// Random text that is difficult for a speech engine: one thing repeated, marks without letters, mixed scripts, endless numbers.
#pragma once

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

namespace lectern::tests {

/// The same text for the same state of `random`, on every machine. It contains at least one word.
inline std::string hostile_text(std::mt19937& random) {
    static constexpr auto pieces = std::to_array<std::string_view>({
        // text that crashed the engine before, and similar text
        "s'",
        "a.",
        "é . ",
        "\x01U",
        "\x01"
        "450S ",
        "'",
        "’",
        "s’s",
        "A.B.",
        "x-",
        "-",
        "i.e.",
        "é",
        "E\u0301",
        ". ",
        "! ",
        "?!",
        "…",
        "...",
        // marks and markup
        "(",
        ")",
        "[[",
        "]]",
        "<b>",
        "&amp;",
        "&",
        "\"",
        "“",
        "”",
        "«",
        "_",
        "^",
        "~",
        "|",
        "\\",
        "{",
        "}",
        "@",
        "#",
        "*",
        "=",
        "+",
        "/",
        "§",
        "•",
        "→",
        "™",
        "\u200D",
        "\u2028",
        "\uFEFF",
        // numbers
        "0",
        "1",
        "9",
        "12",
        "1234567890",
        "1,000",
        "0.",
        "3.14",
        "$",
        "€",
        "%",
        "½",
        "²",
        "Ⅻ",
        "٥",
        "५",
        "三",
        "1:",
        "7/",
        "#5 ",
        // letters of every kind
        "a",
        "Z",
        "ß",
        "straße ",
        "the ",
        "of ",
        "mg ",
        "Dr. ",
        "http://www.",
        "WWW",
        "qxz",
        "ñ",
        "œ",
        "ﬃ",
        "І",
        "щ",
        "привет ",
        "λ",
        // other scripts
        "ب",
        "الْ",
        "מ",
        "שָׁ",
        "हि",
        "क्ष",
        "中",
        "药物",
        "かな",
        "ก",
        "한글",
        "\U0001F600",
        "\U0001F1E9\U0001F1EA",
        "\U00020000",
        "ﷺ",
    });
    std::string text = "Words: ";
    for (auto parts = 1 + random() % 6; parts > 0; --parts) {
        const auto piece = pieces[random() % pieces.size()];
        const auto other = random() % 3 == 0 ? pieces[random() % pieces.size()] : "";
        const auto behind = random() % 3 == 0 ? " " : "";
        for (auto times = random() % 4 == 0 ? 1 + random() % 90 : 1 + random() % 5; times > 0; --times)
            text.append(piece).append(other).append(behind);
    }
    return text;
}

}  // namespace lectern::tests
