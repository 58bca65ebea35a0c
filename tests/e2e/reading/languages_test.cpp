// Words in another language are spoken by that language's voice without a gap, and articles in any script are marked word by word.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"
#include "tests/e2e/harness/sound/words_heard.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* several_languages = R"(# Words

Listen.

Our uncle says <span lang="es">buenos días</span> always.

<div lang="de">

Gute Besserung.

</div>

Emily answers Привет again.

Over.
)";

using Languages = std::vector<std::string>;

/// The language of each run, in order, of the sentence that contains these words.
Languages languages_of(KioskRoom& room, const std::string& words) {
    const auto say = room.trace().find(0, "say", [&](const TraceEvent& e) { return holds(e.text("text"), words); });
    REQUIRE(say);
    return say->fields.value("languages", Languages{});
}

/// The longest silence in ms between two words of one sentence, from the start of `first` to the start of `last`.
double longest_gap_ms(KioskRoom& room, const std::string& first, const std::string& last) {
    const auto from = room.trace().find(0, "heard", [&](const TraceEvent& e) { return e.text("text") == first; });
    const auto to = room.trace().last("heard", [&](const TraceEvent& e) { return e.text("text") == last; });
    REQUIRE(from);
    REQUIRE(to);
    Clock::duration longest{};
    for (const Span& gap : silences(room.recorder().between(from->when, to->when), 10ms)) longest = std::max(longest, gap.length());
    return to_ms(longest);
}

/// The text reduced to its words for a comparison.
std::string only_words(std::string text) {
    for (const char* mark : {" ", "\n", ".", ",", ":", "?", "؟", "،", "।", "。", "，", "：", "？", "—"})
        for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.erase(at, std::string(mark).size());
    return text;
}

struct Foreign {
    const char* language;
    const char* title;
    const char* text;
};

const Foreign foreign[] = {
    {"ar", "النوم", "النوم الجيد مهم للصحة. اشرب الماء كل يوم، وامش قليلا بعد الغداء. هل تشعر بالألم؟"},
    {"he", "שינה", "שינה טובה חשובה לבריאות. שתו מים כל יום, וצאו להליכה קצרה. האם כואב לכם?"},
    {"hi", "नींद", "अच्छी नींद सेहत के लिए ज़रूरी है। रोज़ पानी पिएँ, और थोड़ा टहलें। क्या आपको दर्द होता है?"},
    {"zh", "睡眠", "良好的睡眠对健康很重要。每天喝水，饭后散步。你觉得疼吗？"},
    {"ru", "Сон", "Хороший сон важен для здоровья. Пейте воду каждый день, и гуляйте после обеда. Вам больно?"},
};

std::string article_of(const Foreign& text) {
    return std::string("---\nlanguage: ") + text.language + "\n---\n# " + text.title + "\n\n" + text.title + "\n\n" + text.text + "\n";
}

}  // namespace

TEST_CASE("words in another language are spoken by its voice inside the sentence, without a gap at the switch", "[alone]") {
    KioskRoom room(
        {.articles = {several_languages}, .arguments = {"--set", "voice.rate_wpm=180", "--set", "voice.paragraph_pause_ms=100"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Over", 30s));
    CHECK(languages_of(room, "uncle") == Languages{"en", "es", "en"});
    CHECK(languages_of(room, "Besserung") == Languages{"de"});
    CHECK(languages_of(room, "Emily") == Languages{"en", "ru", "en"});
    CHECK(longest_gap_ms(room, "Our", "always") < 150);
    CHECK(longest_gap_ms(room, "Emily", "again") < 150);
    CHECK(words_heard(room.trace(), 0, 0, 2) == "Our uncle says buenos días always");
    CHECK(words_heard(room.trace(), 0, 0, 4) == "Emily answers Привет again");
}

TEST_CASE("every word of an article in Arabic, Hebrew, Hindi, Chinese or Russian is marked once, in order") {
    const Foreign& text = GENERATE(from_range(std::begin(foreign), std::end(foreign)));
    CAPTURE(text.language);
    KioskRoom room({.articles = {article_of(text)}, .arguments = {"--set", "voice.rate_wpm=449", "--set", "voice.sentence_pause_ms=0"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.says(0, "that was the end", 30s));
    std::string heard;
    for (int sentence = 2; sentence < 20; ++sentence) heard += words_heard(room.trace(), 0, 0, sentence);
    CHECK(only_words(heard) == only_words(text.text));
    CHECK(room.trace().last("say", [](const TraceEvent& e) { return e.text("kind") == "reading"; })->text("language") == text.language);
}

}  // namespace lectern::e2e
