#include "kiosk/words/phrases.hpp"

#include <catch2/catch.hpp>

#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"

using namespace lectern::kiosk;
using Strings = std::vector<std::string>;

TEST_CASE("minutes to listen are rounded up and never none") {
    CHECK(phrases::minutes(0, 160) == "1 minute");
    CHECK(phrases::minutes(160, 160) == "1 minute");
    CHECK(phrases::minutes(161, 160) == "2 minutes");
    CHECK(phrases::minutes(1600, 160) == "10 minutes");
}

TEST_CASE("the last minute is told as less than one") {
    CHECK(phrases::minutes_left(0, 160) == "less than a minute left");
    CHECK(phrases::minutes_left(160, 160) == "less than a minute left");
    CHECK(phrases::minutes_left(161, 160) == "2 minutes left");
    CHECK(phrases::minutes_left(449 * 3, 449) == "3 minutes left");
}

TEST_CASE("an article is told with its sections and minutes") {
    CHECK(phrases::sections_and_minutes(6, 800, 160) == "6 sections, 5 minutes.");
    CHECK(phrases::sections_and_minutes(1, 20, 160) == "1 section, 1 minute.");
}

TEST_CASE("the keys are named where there is a keypad and the buttons where there is none") {
    CHECK(phrases::how_to_pause("5", "7") == "To pause, press 5. For help, press 7.");
    CHECK(phrases::how_to_pause("", "") == "To pause, press Pause. For help, press Help.");
    CHECK(phrases::paused("5") == "Paused. To go on, press 5.");
    CHECK(phrases::paused("") == "Paused. To go on, press Play.");
    CHECK(phrases::press_when_you_hear_yours("5") == "Press 5 when you hear yours.");
    CHECK(phrases::press_when_you_hear_yours("") == "Touch it, or press Select when you hear yours.");
    CHECK(phrases::key_does_nothing("7") == "This key does nothing here. For help, press 7.");
    CHECK(phrases::key_does_nothing("") == "This key does nothing here. For help, press Help.");
    CHECK(phrases::sound_lost_body(lectern::speech::OutputFault::failed, "5") ==
          "Reading waits at the marked word, and goes on when the sound is back. To go on without sound, press 5.");
}

TEST_CASE("where am I tells article section minutes volume and speed") {
    CHECK(
        phrases::where_am_i(
            {.article = "Back pain", .section = 2, .sections = 6, .heading = "Causes", .words_left = 800, .rate_wpm = 160, .volume = 7}) ==
        Strings{"Back pain.", "Section 2 of 6. Causes.", "5 minutes left. Volume 7 of 10. Speed 160 words a minute."});
}

TEST_CASE("where am I does not say the title twice") {
    CHECK(phrases::where_am_i({.article = "What hurts?",
                               .section = 1,
                               .sections = 6,
                               .heading = "What hurts?",
                               .words_left = 800,
                               .rate_wpm = 160,
                               .volume = 7}) ==
          Strings{"What hurts?", "Section 1 of 6.", "5 minutes left. Volume 7 of 10. Speed 160 words a minute."});
}

TEST_CASE("where am I says that reading is paused and begins every sentence with a capital") {
    const auto here = phrases::where_am_i({.article = "Back pain",
                                           .section = 6,
                                           .sections = 6,
                                           .heading = "",
                                           .words_left = 5,
                                           .rate_wpm = 160,
                                           .volume = 1,
                                           .paused = true});
    CHECK(here ==
          Strings{"Back pain.", "Section 6 of 6.", "Less than a minute left. Volume 1 of 10. Speed 160 words a minute.", "Paused."});
}

TEST_CASE("a sentence gets a full stop where no mark ends it") {
    CHECK(phrases::sentence("Causes") == "Causes.");
    CHECK(phrases::sentence("Causes.") == "Causes.");
    CHECK(phrases::sentence("Why?") == "Why?");
    CHECK(phrases::sentence("Stop!") == "Stop!");
    CHECK(phrases::sentence("And so on…") == "And so on…");
    CHECK(phrases::sentence("").empty());
}

TEST_CASE("keys in a list are said as people call them") {
    CHECK(phrases::spoken_key("*") == "key star");
    CHECK(phrases::spoken_key("/") == "key slash");
    CHECK(phrases::spoken_key("+") == "key plus");
    CHECK(phrases::spoken_key("-") == "key minus");
    CHECK(phrases::spoken_key(".") == "key dot");
    CHECK(phrases::spoken_key("7") == "key 7");
}

TEST_CASE("help begins with where one is and what the big key does") {
    CHECK(phrases::help_intro("Back pain.", "The big key pauses.", "Press 5 when you hear yours.", "7") ==
          Strings{"Help.", "Back pain.", "The big key pauses.", "Press 5 when you hear yours. To leave, press 7."});
}

TEST_CASE("every action has a name of its own for people") {
    Strings names;
    for (const auto& info : actions()) names.push_back(phrases::name_of(info.action));
    CHECK(names[static_cast<std::size_t>(Action::larger_text)] == "Bigger text");
    CHECK(names[static_cast<std::size_t>(Action::where_am_i)] == "Where am I");
    CHECK(names[static_cast<std::size_t>(Action::home)] == "All articles");
    CHECK(names[static_cast<std::size_t>(Action::previous_page)] == "Previous page");
    std::ranges::sort(names);
    CHECK(std::ranges::adjacent_find(names) == names.end());
}

TEST_CASE("changes are answered with what they came to") {
    CHECK(phrases::volume(7) == "Volume 7 of 10.");
    CHECK(phrases::rate(180) == "Speed 180 words a minute.");
    CHECK(phrases::text_size(2, 4) == "Text size 2 of 4.");
    CHECK(phrases::section_of(2, 6) == "Section 2 of 6");
    CHECK(phrases::place_in_list(3, 9) == "3 of 9");
    CHECK(phrases::next_article("Sleep") == "Next: Sleep");
}

TEST_CASE("an article in a language without a voice is told to be read in another one") {
    CHECK(phrases::other_language("de") == "There is no voice for the language of this article, German. It is read in another voice.");
}

TEST_CASE("where it is known why there is no sound the notice says so first") {
    using lectern::speech::OutputFault;
    const auto begins = [](OutputFault fault) { return phrases::sound_lost_body(fault, "5").substr(0, 24); };
    CHECK(begins(OutputFault::missing) == "The loudspeaker is unplu");
    CHECK(begins(OutputFault::busy) == "Another program is using");
    CHECK(begins(OutputFault::still) == "The loudspeaker has stop");
    CHECK(begins(OutputFault::none) == "Reading waits at the mar");
}
