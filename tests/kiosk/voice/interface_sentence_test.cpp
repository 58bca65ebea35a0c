#include "kiosk/voice/interface_sentence.hpp"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

#include "kiosk/words/translation.hpp"

using namespace lectern;
using namespace lectern::kiosk;

namespace {

using Runs = std::vector<std::pair<std::string, std::string>>;

/// The text and language of each run.
Runs runs_of(const char* interface, const std::string& text) {
    const InLanguage now(*find_interface_language(interface));
    Runs runs;
    for (const auto& run : interface_sentence(text, {}).runs) runs.emplace_back(run.text, run.language);
    return runs;
}

}  // namespace

TEST_CASE("a sentence is said in the interface's language") {
    CHECK(runs_of("en", "Volume 7 of 10.") == Runs{{"Volume 7 of 10.", "en"}});
    CHECK(runs_of("de", "Lautstärke 7 von 10.") == Runs{{"Lautstärke 7 von 10.", "de"}});
    CHECK(runs_of("zh", "音量7，最大10。") == Runs{{"音量7，最大10。", "zh"}});
    CHECK(interface_sentence("Help.", {180, 40, "f3"}).prosody == speech::Prosody{180, 40, "f3"});
    CHECK(interface_sentence("Help.", {}).kind == speech::UtteranceKind::interface);
}

TEST_CASE("what a setting or a catalogue says is made safe before it is said") {
    CHECK(runs_of("en", "The\x01 cli\u202Enic\u2069 of Cafe\u0301.") == Runs{{"The cli\u202Enic of Café.\u202C", "en"}});
}

TEST_CASE("a title in other letters is said in a language that has them") {
    CHECK(runs_of("ar", "Back pain. 1 من 2.") == Runs{{"Back pain. ", "en"}, {"1 من 2.", "ar"}});
    CHECK(runs_of("en", "ألم الظهر. 2 of 2.") == Runs{{"ألم الظهر. ", "ar"}, {"2 of 2.", "en"}});
    CHECK(runs_of("en", "Next: 腰痛") == Runs{{"Next: ", "en"}, {"腰痛", "zh"}});
}
