#include "kiosk/words/translation.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "kiosk/setup/places.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"

using namespace lectern::kiosk;

namespace {

const InterfaceLanguage& language(const char* code) {
    load_catalogues(catalogues());
    return *find_interface_language(code);
}

constexpr int one_minute = 160;  // words

std::string minutes(std::size_t count) {
    return phrases::minutes(count * one_minute, one_minute);
}

/// Runs one test of this program again in a different environment.
bool passes_in(const std::string& environment, const std::string& test) {
    const auto program = std::filesystem::read_symlink("/proc/self/exe").string();
    return std::system(("env -i " + environment + " '" + program + "' '" + test + "' -w NoTests >/dev/null").c_str()) == 0;
}

}  // namespace

TEST_CASE("the interface speaks six languages, English first") {
    std::string codes;
    for (const auto& one : interface_languages()) codes += std::string(one.code) + " ";
    CHECK(codes == "en es fr de ar zh ");
    CHECK(std::string(find_interface_language("es-MX")->name) == "Español");
    CHECK(find_interface_language("tlh") == nullptr);
    CHECK(find_interface_language("") == nullptr);
}

TEST_CASE("a language holds for as long as it is asked for") {
    CHECK(phrases::help() == "Help");
    {
        const InLanguage german(language("de"));
        CHECK(phrases::help() == "Hilfe");
        {
            const InLanguage chinese(language("zh"));
            CHECK(phrases::help() == "帮助");
        }
        CHECK(phrases::help() == "Hilfe");
        CHECK(phrases::language() == "de");
    }
    CHECK(phrases::help() == "Help");
    CHECK(phrases::language() == "en");
}

TEST_CASE("a sentence that no catalogue has is said in English") {
    const InLanguage spanish(language("es"));
    CHECK(std::string(tr("Nobody says this.")) == "Nobody says this.");
    CHECK(std::string(tr("one knee", "two knees", 2)) == "two knees");
}

TEST_CASE("a catalogue is found without any locale in the environment, and whatever the environment says") {
    const std::string test = "a language holds for as long as it is asked for";
    CHECK(passes_in("", test));
    CHECK(passes_in("LC_ALL=C LANG=C LANGUAGE=fr", test));
    CHECK(passes_in("LC_ALL=xx_XX.UTF-8 LANGUAGE=es:fr", test));
    CHECK_FALSE(passes_in("", "no such test"));
}

TEST_CASE("German and Spanish tell one from many") {
    {
        const InLanguage german(language("de"));
        CHECK(minutes(1) == "1 Minute");
        CHECK(minutes(2) == "2 Minuten");
    }
    const InLanguage spanish(language("es"));
    CHECK(phrases::minutes_left(2 * one_minute, one_minute) == "quedan 2 minutos");
    CHECK(phrases::sections_and_minutes(1, one_minute, one_minute) == "1 sección, 1 minuto.");
}

TEST_CASE("Arabic tells one, two, few, many and hundreds apart") {
    const InLanguage arabic(language("ar"));
    CHECK(minutes(1) == "دقيقة واحدة");
    CHECK(minutes(2) == "دقيقتان");
    CHECK(minutes(3) == "3 دقائق");
    CHECK(minutes(10) == "10 دقائق");
    CHECK(minutes(11) == "11 دقيقة");
    CHECK(minutes(99) == "99 دقيقة");
    CHECK(minutes(100) == "100 دقيقة");
    CHECK(minutes(103) == "103 دقائق");
    CHECK(phrases::sections_and_minutes(3, one_minute, one_minute) == "3 أقسام، دقيقة واحدة.");
    CHECK(phrases::sections_and_minutes(11, one_minute, one_minute) == "11 قسمًا، دقيقة واحدة.");
    CHECK(phrases::sections_and_minutes(100, one_minute, one_minute) == "100 قسم، دقيقة واحدة.");
}

TEST_CASE("a Chinese sentence ends in its own full stop, without a space behind it") {
    const InLanguage chinese(language("zh"));
    CHECK(phrases::sentence("原因") == "原因。");
    CHECK(phrases::sentence("为什么？") == "为什么？");
    CHECK(phrases::sentence("原因。") == "原因。");
    CHECK(phrases::item_in_list("大声一点", "", "+", 4, 22) == "大声一点，加号键。第4项，共22项。");
    CHECK(phrases::where_am_i(
              {.article = "腰痛", .section = 2, .sections = 6, .heading = "原因", .words_left = 800, .rate_wpm = 160, .volume = 7}) ==
          std::vector<std::string>{"腰痛。", "第2节，共6节。原因。", "还剩5分钟。音量7，最大10。语速每分钟160词。"});
}

TEST_CASE("keys and the place in a list are said in the language") {
    const InLanguage spanish(language("es"));
    CHECK(phrases::spoken_key("*") == "tecla asterisco");
    CHECK(phrases::item_in_list("Más alto", "", "+", 4, 22) == "Más alto, tecla más. 4 de 22.");
    CHECK(phrases::key_does_nothing("") == "Esta tecla no hace nada aquí. Para obtener ayuda, pulse Ayuda.");
}
