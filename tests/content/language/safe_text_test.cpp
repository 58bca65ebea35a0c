#include "content/language/safe_text.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "content/language/utf8.hpp"
#include "tests/fuzz/random_text.hpp"

using namespace lectern;
using namespace lectern::content;

namespace {

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

constexpr std::string_view isolate = "\u2067";
constexpr std::string_view end_isolate = "\u2069";
constexpr std::string_view embedding = "\u202B";
constexpr std::string_view end_embedding = "\u202C";

std::string joined(std::initializer_list<std::string_view> pieces) {
    std::string text;
    for (const auto piece : pieces) text += piece;
    return text;
}

/// All code points, sorted, because normalization form C may reorder combining marks.
std::u32string signs_in(std::string_view text) {
    std::u32string points;
    for (std::size_t at = 0; at < text.size();) points += next_point(text, at);
    std::ranges::sort(points);
    return points;
}

/// The deepest nesting of direction controls.
int depth_of(std::string_view text) {
    int depth = 0;
    int deepest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = next_point(text, at);
        const bool opens = (point >= 0x2066 && point <= 0x2068) || point == 0x202A || point == 0x202B || point == 0x202D || point == 0x202E;
        if (opens) deepest = std::max(deepest, ++depth);
        if (point == 0x2069 || point == 0x202C) --depth;
    }
    CHECK(depth == 0);
    return deepest;
}

}  // namespace

TEST_CASE("what people write stays sign for sign") {
    const auto text =
        GENERATE("Café – “5 mg”, naïve Ærøskøbing; 2 × 3 = 6 ✓",  // composed Latin, signs
                 "👩‍👩‍👧‍👦 👩🏽‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇩🇪🇫🇷 ❤️‍🔥 1️⃣ "
                 "👨🏻‍❤️‍💋‍👨🏿",          // emoji of many signs
                 "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים",                             // Hebrew with points and accents
                 "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ", "می‌خواهم",  // Arabic with its vowels, Persian with a non-joiner
                 "การแพทย์ กินข้าวแล้ว น้ำ", "စိတ်ကျန်းမာရေး",           // Thai, Burmese
                 "क्ष्म्य श्रीमान् हिन्दी र्‍य", "ক্ষ্ণ", "ஸ்ரீ", "ശ്ര",  // Indic conjuncts
                 "བསྒྲུབས་ ཧྐྵྨླྺྼྻྂ",                                                                                            // Tibetan stacks
                 "한국어 ᄒᆞᆫ글", "日本語、中文。葛󠄀城", "ᠮᠣᠩᠭᠣᠯ᠋",  // Hangul, ideographs with a variation, Mongolian
                 "الصفحة \u20665–10\u2069 من", "\u200Fמחיר: 5\u200E mg");
    CHECK(signs_in(safe_text(text)) == signs_in(text));
}

TEST_CASE("a label keeps its soft hyphens and is safe between them") {
    CHECK(safe_text("Pré\u00ADcé\u00ADdent") == "Précédent");
    CHECK(safe_label("Pré\u00ADcé\u00ADdent") == "Pré\u00ADcé\u00ADdent");
    CHECK(safe_label("a\x01\u00AD\u2067b") == safe_text("a\x01") + "\u00AD" + safe_text("\u2067b"));
}

TEST_CASE("decomposed letters are composed") {
    CHECK(safe_text("Cafe\u0301") == "Café");
    CHECK(safe_text("tie\u0302\u0301ng Vie\u0323\u0302t") == "tiếng Việt");
    CHECK(safe_text("\u1112\u1161\u11AB") == "한");
    CHECK(safe_text("\u037E\u2126") == ";Ω");
}

TEST_CASE("a letter carries only so many marks, and loses none of its neighbours") {
    const auto much = repeated("\u0301\u0320", 80000);
    const auto safe = safe_text("a" + much + "b");
    CHECK(count_points(safe) <= most_extenders + 2);
    CHECK(safe.starts_with("á"));
    CHECK(safe.ends_with("b"));
    CHECK(count_points(safe_text(much)) <= most_extenders + 1);
    CHECK(count_points(safe_text("\u1021" + repeated("\u0305", 80))) <= most_extenders + 1);
    CHECK(count_points(safe_text("ᄀ" + repeated("ᅡ", 500))) <= most_extenders + 1);
    CHECK(count_points(safe_text("น" + repeated("\u0E33", 500))) <= most_extenders + 1);
    CHECK(count_points(safe_text(repeated("\u0600", 500) + "5")) <= 4);
    CHECK(safe_text(repeated("👩\u200D", 40)).ends_with("👩\u200D"));  // no emoji is lost, only the joiners between them
}

TEST_CASE("directions are closed, shallow and hold something") {
    CHECK(safe_text(joined({isolate, "a", end_isolate})) == joined({isolate, "a", end_isolate}));
    CHECK(safe_text(joined({"a", end_isolate, end_embedding, "b"})) == "ab");
    CHECK(safe_text(joined({isolate, embedding, "a"})) == joined({isolate, embedding, "a", end_embedding, end_isolate}));
    CHECK(safe_text(joined({isolate, embedding, "a", end_isolate, "b"})) ==
          joined({isolate, embedding, "a", end_embedding, end_isolate, "b"}));
    CHECK(safe_text(joined({embedding, "a", isolate, "b", end_embedding, "c", end_isolate, end_embedding})) ==
          joined({embedding, "a", isolate, "bc", end_isolate, end_embedding}));
    CHECK(safe_text("a" + repeated(joined({isolate, end_isolate}), 50) + "b") == "ab");
    const auto deep = repeated(isolate, 80) + "a" + repeated(end_isolate, 80);
    CHECK(depth_of(safe_text(deep + deep)) == static_cast<int>(deepest_direction));
    CHECK(depth_of(safe_text(repeated(joined({isolate, "x", embedding, "y"}), 10000))) == static_cast<int>(deepest_direction));
}

TEST_CASE("what is no text is left out and white space is one space") {
    CHECK(safe_text("a\x01\x1B[31mb\u0085\u2028c\uFEFF\u00AD\uFFF9d\uFFFB\uFDD0\U000E0001\u206Ae") == "a[31mb cde");
    CHECK(safe_text("  a \t\n b  ") == "a b");
    CHECK(safe_text("a\u00A0\u00A0b") == "a\u00A0\u00A0b");
    CHECK(safe_text("a\xFF\xED\xA0\x80z").starts_with("a\uFFFD"));
    CHECK(safe_text(" \n ").empty());
}

TEST_CASE("invisible signs come in ones and twos and selectors where there is something to select") {
    CHECK(safe_text("a" + repeated("\u200B", 500) + "b") == "a\u200B\u200Bb");
    CHECK(safe_text("a" + repeated("\u200B\u2060\u200E", 500) + "b") == "a\u200B\u2060b");
    CHECK(safe_text("\uFE0Fa\uFE0F\uFE0F\uFE0Fb") == "a\uFE0Fb");
    CHECK(safe_text("a\U000E0067\U000E0062b" + repeated("\U000E0041", 500)) == "ab");
    CHECK(safe_text("🏴" + repeated("\U000E0067", 500) + "\U000E007F") == "🏴");
}

TEST_CASE("text that was made safe stays as it is, whatever it was") {
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const auto text = fuzz::random_text(random);
        const auto safe = safe_text(text);
        CAPTURE(i, text);
        REQUIRE(is_safe_text(safe));
        depth_of(safe);
    }
    CHECK(!is_safe_text("e\u0301"));
}

TEST_CASE("places move with the text around them") {
    std::uint32_t begin = 3;  // "b" after two spaces
    std::uint32_t inside = 4;
    std::uint32_t end = 6;
    std::uint32_t behind = 9;
    const std::vector<std::uint32_t*> places{&begin, &inside, &end, &behind};
    CHECK(safe_text("a  be\u0301 c", places) == "a bé c");
    CHECK(begin == 2);
    CHECK(inside == 3);
    CHECK(end == 5);  // moved to the end of the letter, not into it
    CHECK(behind == 7);
}

TEST_CASE("what goes to the end of a text whose directions stand open takes in what closes them") {
    std::uint32_t begin = 4;
    std::uint32_t end = 5;
    std::uint32_t behind = 8;
    const std::vector<std::uint32_t*> places{&begin, &end, &behind};
    const auto safe = safe_text(joined({"a", isolate, "b", embedding}), places);
    REQUIRE(safe == joined({"a", isolate, "b", end_isolate}));
    CHECK(begin == 4);
    CHECK(end == safe.size());
    CHECK(behind == safe.size());
}
