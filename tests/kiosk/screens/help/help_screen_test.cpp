#include "kiosk/screens/help/help_screen.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <tuple>

#include "kiosk/screens/action_state.hpp"
#include "kiosk/screens/reading/reading_screen.hpp"
#include "kiosk/screens/visit/library_screen.hpp"
#include "kiosk/words/visit_phrases.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

/// count_in() is the number of actions that Help lists, place_of() the index of one of them.
std::size_t count_in(const Screen& help) {
    return std::get<ChoiceList>(help.view().content).items.size();
}
std::size_t place_of(const Screen& help, const std::string& label) {
    const auto view = help.view();
    const auto& items = std::get<ChoiceList>(view.content).items;
    return static_cast<std::size_t>(std::ranges::find(items, label, &ChoiceList::Item::label) - items.begin());
}
/// What is said of an action, such as "Louder, 7 of 10, key plus. 5 of 21."
std::string named(const Screen& help, const std::string& label, const std::string& rest = {}) {
    return label + (rest.empty() ? "" : ", " + rest) + ". " + std::to_string(place_of(help, label) + 1) + " of " +
           std::to_string(count_in(help)) + ".";
}

/// Help, opened over the library.
struct HelpDesk {
    HelpDesk() {
        stage.library = {{"a.md", "Back pain", "en", 800}, {"b.md", "Sleep", "en", 161}};
        library = &stage.open<LibraryScreen>(stage);
        stage.pass_until_quiet();
        stage.take_said();
        help = &stage.open<HelpScreen>(stage, *library);
    }
    std::size_t focus() const { return std::get<ChoiceList>(help->view().content).focus; }

    FakeStage stage;
    LibraryScreen* library = nullptr;
    HelpScreen* help = nullptr;
};

}  // namespace

TEST_CASE("help says where one is and what the big key does and then the actions in turn") {
    HelpDesk desk;
    CHECK(desk.stage.take_said() == Strings{"Help.", "Choose an article.", "The big key takes what was said last.",
                                            "Press 5 when you hear yours. To leave, press 7.", named(*desk.help, "Learn the keys")});
    desk.stage.pass(600ms);
    CHECK(desk.stage.take_said() == Strings{named(*desk.help, "Bigger text", "2 of 5, key star")});
    CHECK(desk.help->name() == "help");
}

TEST_CASE("R19 help lists every action there is with its key in one fixed order") {
    const HelpDesk desk;
    const auto view = desk.help->view();
    const auto& list = std::get<ChoiceList>(view.content);
    CHECK(list.title == "Help");
    CHECK(list.items == std::vector<ChoiceList::Item>{{"Learn the keys", "", "", Icon::keys, ""},
                                                      {"Bigger text", "2 of 5", "", Icon::larger_text, "*"},
                                                      {"Smaller text", "2 of 5", "", Icon::smaller_text, "/"},
                                                      {"Other colours", "Yellow on black", "", Icon::colours, ""},
                                                      {"Louder", "7 of 10", "", Icon::louder, "+"},
                                                      {"Softer", "7 of 10", "", Icon::softer, "-"},
                                                      {"Slower", "160 words a minute", "", Icon::slower, "1"},
                                                      {"Faster", "160 words a minute", "", Icon::faster, "3"},
                                                      {"Another voice", "1 of 1", "", Icon::voice, ""},
                                                      {"Lower voice", "6 of 11", "", Icon::lower_pitch, ""},
                                                      {"Higher voice", "6 of 11", "", Icon::higher_pitch, ""},
                                                      {"Another language", "English", "", Icon::language, ""},
                                                      {"Where am I", "", "", Icon::where, "."},
                                                      {"Spell this word", "", "", Icon::spell, ""},
                                                      {"Read everything", "now off", "", Icon::read_all, ""},
                                                      {"Sound off or on", "now on", "", Icon::no_sound, ""},
                                                      {"Hide or show the screen", "now shown", "", Icon::hidden, ""},
                                                      {"One button only", "now off", "", Icon::one_button, ""},
                                                      {"How long it waits", "", "", Icon::time, ""},
                                                      {"All articles", "", "", Icon::home, ""},
                                                      {"Finish", "", "", Icon::finish, ""},
                                                      {"Say this sentence again", "", "", Icon::again, "0"},
                                                      {"Next section", "", "", Icon::next, "6"},
                                                      {"Previous section", "", "", Icon::previous, "4"},
                                                      {"Next sentence", "", "", Icon::next_sentence, "2"},
                                                      {"Previous sentence", "", "", Icon::previous_sentence, "8"},
                                                      {"Next page", "", "", Icon::next_page, ""},
                                                      {"Previous page", "", "", Icon::previous_page, ""},
                                                      {"Back", "", "", Icon::back, "9"}});
    CHECK(view.middle_button() == Button{Icon::select, "Select", ""});
}

TEST_CASE("help shows the heading of what lies below it") {
    FakeStage stage;
    const auto document = tests::share(tests::make_document({{"Back pain", "It hurts."}}));
    const auto& reading = stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, false);
    const auto& help = stage.open<HelpScreen>(stage, reading);
    CHECK(help.view().heading == "Back pain");
    CHECK(help.view().progress == reading.view().progress);
    CHECK(help.spoken()[1] == "Back pain.");
    CHECK(help.spoken()[2] == "The big key pauses.");
}

TEST_CASE("what changes voice and look is done in help and again as often as one likes") {
    HelpDesk desk;
    for (const auto& [item, asked] : std::vector<std::pair<std::string, std::string>>{{"Bigger text", "perform larger_text"},
                                                                                      {"Smaller text", "perform smaller_text"},
                                                                                      {"Other colours", "perform next_colours"},
                                                                                      {"Louder", "perform louder"},
                                                                                      {"Softer", "perform softer"},
                                                                                      {"Slower", "perform slower"},
                                                                                      {"Faster", "perform faster"},
                                                                                      {"Sound off or on", "perform sound_off"},
                                                                                      {"Hide or show the screen", "perform hide_screen"}}) {
        desk.help->touch(ItemTarget{place_of(*desk.help, item)});
        CHECK(desk.stage.take_asked() == Strings{asked});
        CHECK(desk.focus() == place_of(*desk.help, item));
        desk.help->handle(Action::play_pause);
        CHECK(desk.stage.take_asked() == Strings{asked});
    }
}

TEST_CASE("R23 whatever can be set stands in help with how it is set, which is said with it and not changed") {
    FakeStage stage;
    stage.visitor = Session({.rate_wpm = 180, .voices = {"", "f2"}, .loudspeaker = {3}, .text_step = 4, .colours = "soft"});
    stage.visitor.next_voice();
    stage.visitor.change_pitch(1);
    stage.visitor.set_screen_hidden(true);
    stage.visitor.read_everything_from(0);
    const LibraryScreen below(stage);
    auto& help = stage.open<HelpScreen>(stage, below);
    for (const auto& [label, state, key] :
         std::vector<std::tuple<std::string, std::string, std::string>>{{"Bigger text", "4 of 5", "key star"},
                                                                        {"Smaller text", "4 of 5", "key slash"},
                                                                        {"Other colours", "Dark grey on cream", ""},
                                                                        {"Louder", "3 of 10", "key plus"},
                                                                        {"Softer", "3 of 10", "key minus"},
                                                                        {"Slower", "180 words a minute", "key 1"},
                                                                        {"Faster", "180 words a minute", "key 3"},
                                                                        {"Another voice", "2 of 2", ""},
                                                                        {"Lower voice", "7 of 11", ""},
                                                                        {"Higher voice", "7 of 11", ""},
                                                                        {"Another language", "English", ""},
                                                                        {"Read everything", "now on", ""},
                                                                        {"Sound off or on", "now on", ""},
                                                                        {"Hide or show the screen", "now hidden", ""},
                                                                        {"One button only", "now off", ""}}) {
        INFO(label);
        const auto view = help.view();
        CHECK(std::get<ChoiceList>(view.content).items.at(place_of(help, label)).detail == state);
        help.explore(ItemTarget{place_of(help, label)});
        CHECK(stage.take_said().back() == named(help, label, key.empty() ? state : state + ", " + key));
    }
    CHECK(stage.take_asked().empty());
}

TEST_CASE("R23 nothing that can be set is listed in help without how it is set") {
    FakeStage stage;
    stage.visitor.set_one_button(true);
    for (const auto& info : actions()) {
        INFO(info.name);
        if (is_adjustment(info.action) && info.action != Action::time_limits) CHECK_FALSE(state_of(info.action, stage).empty());
    }
    CHECK(state_of(Action::one_button, stage) == "now on");
    CHECK(state_of(Action::slower_steps, stage) == "2.5 seconds");
}

TEST_CASE("R18 help tells how long one may do nothing before everything is forgotten, as it is set") {
    HelpDesk desk;
    desk.help->touch(ItemTarget{place_of(*desk.help, "How long it waits")});
    CHECK(desk.stage.take_asked() == Strings{"perform time_limits"});
    CHECK(phrases::how_long_it_waits({.idle = 90s, .in_article = 180s, .to_answer = 25s}) ==
          Strings{"It waits 90 seconds for a press. In an article, or with headphones, it waits 3 minutes.",
                  "Then it asks whether you are still there. After 25 seconds more it forgets everything you chose."});
}

TEST_CASE("what moves is done where it moves when help is left") {
    const auto [item, asked] = GENERATE(table<std::string, std::string>({{"Learn the keys", "perform learn_keys"},
                                                                         {"Spell this word", "perform spell_word"},
                                                                         {"Read everything", "perform read_everything"},
                                                                         {"Say this sentence again", "perform again"},
                                                                         {"Next section", "perform next"},
                                                                         {"Previous section", "perform previous"},
                                                                         {"Next sentence", "perform next_sentence"},
                                                                         {"Previous sentence", "perform previous_sentence"},
                                                                         {"Next page", "perform next_page"},
                                                                         {"Previous page", "perform previous_page"},
                                                                         {"All articles", "perform home"},
                                                                         {"Back", "perform back"}}));
    HelpDesk desk;
    desk.help->touch(ItemTarget{place_of(*desk.help, item)});
    CHECK(desk.stage.take_asked() == Strings{"leave", asked});
}

TEST_CASE("the big key takes the action being said") {
    HelpDesk desk;
    for (int i = 0; i < 4; ++i) desk.help->handle(Action::next_sentence);
    desk.help->handle(Action::play_pause);
    CHECK(desk.stage.take_asked() == Strings{"perform louder"});
}

TEST_CASE("choosing stops the names that are said in turn") {
    HelpDesk desk;
    desk.help->touch(ItemTarget{place_of(*desk.help, "Louder")});
    desk.stage.take_said();
    desk.stage.say({"Volume 8 of 10."});
    desk.stage.pass_until_quiet();
    CHECK(desk.stage.take_said() == Strings{"Volume 8 of 10."});
    CHECK(desk.focus() == place_of(*desk.help, "Louder"));
}

TEST_CASE("help and back leave help") {
    const auto key = GENERATE(Action::help, Action::back);
    HelpDesk desk;
    CHECK(desk.help->handle(key));
    CHECK(desk.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("home from help goes to the list") {
    HelpDesk desk;
    desk.help->handle(Action::home);
    CHECK(desk.stage.take_asked() == Strings{"leave", "perform home"});
}

TEST_CASE("up down and pages move through help") {
    HelpDesk desk;
    desk.help->handle(Action::next_sentence);
    CHECK(desk.focus() == 1);
    desk.help->handle(Action::previous_sentence);
    CHECK(desk.focus() == 0);
    desk.help->handle(Action::next);
    desk.help->handle(Action::next_page);
    CHECK(desk.focus() == 12);
    desk.help->handle(Action::previous);
    CHECK(desk.focus() == 6);
    desk.help->handle(Action::previous_page);
    CHECK(desk.focus() == 0);
}

TEST_CASE("again in help says the action that has the focus") {
    HelpDesk desk;
    desk.help->handle(Action::next_sentence);
    desk.stage.take_said();
    desk.help->handle(Action::again);
    CHECK(desk.stage.take_said() == Strings{named(*desk.help, "Bigger text", "2 of 5, key star")});
}

TEST_CASE("the key for where am I tells in help what lies below it") {
    HelpDesk desk;
    desk.stage.take_said();
    desk.help->handle(Action::where_am_i);
    CHECK(desk.stage.take_said().front() == "Choose an article.");
}

TEST_CASE("the keys that change voice and look are left to the kiosk by help") {
    HelpDesk desk;
    for (const auto action : {Action::louder, Action::softer, Action::faster, Action::slower, Action::larger_text, Action::smaller_text,
                              Action::next_colours}) {
        INFO(name_of(action));
        CHECK_FALSE(desk.help->handle(action));
    }
}

TEST_CASE("after two rounds help is quiet") {
    FakeStage stage;
    const LibraryScreen below(stage);
    const auto& help = stage.open<HelpScreen>(stage, below);
    stage.pass_until_quiet();
    stage.pass(5s);
    CHECK(stage.take_said().size() == 4 + 2 * count_in(help));
}

TEST_CASE("help is not talked over by the list below it whose names were being said") {
    FakeStage stage;
    stage.library = {{"a.md", "Back pain", "en", 800}, {"b.md", "Sleep", "en", 161}};
    const auto& library = stage.open<LibraryScreen>(stage);
    stage.pass(100ms);
    const auto& help = stage.open<HelpScreen>(stage, library);
    stage.take_said();
    stage.pass(600ms);
    CHECK(stage.take_said() == Strings{named(help, "Bigger text", "2 of 5, key star")});
}

TEST_CASE("the caption of help is its own while the reading below waits") {
    FakeStage stage;
    const auto document = tests::share(tests::make_document({{"Back pain", "It hurts."}}));
    const auto& reading = stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, false);
    stage.pass(100ms);
    stage.voice().pause(PausedBy::cover);
    const auto& help = stage.open<HelpScreen>(stage, reading);
    stage.pass_until_quiet();
    stage.pass(1s);
    CHECK(stage.caption() == named(help, "Back", "key 9"));
}

TEST_CASE("where am I in help does not call the reading paused that only waits for help") {
    FakeStage stage;
    const auto document = tests::share(tests::make_document({{"Back pain", "It hurts."}}));
    const auto& reading = stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, false);
    stage.pass(100ms);
    auto& help = stage.open<HelpScreen>(stage, reading);
    stage.voice().pause(PausedBy::cover);
    stage.take_said();
    help.handle(Action::where_am_i);
    CHECK(stage.take_said().back() != "Paused.");
}

namespace {

/// Help, opened over the library for a visitor with one button.
struct OneButtonDesk : HelpDesk {
    OneButtonDesk() {
        stage.visitor.set_one_button(true);
        stage.take_said();
        help = &stage.open<HelpScreen>(stage, *library);
    }
    void touch(const std::string& label) { help->touch(ItemTarget{place_of(*help, label)}); }
};

}  // namespace

TEST_CASE("for one button help begins at once with how to leave it and goes on with its groups") {
    OneButtonDesk desk;
    CHECK(desk.stage.take_said() == Strings{"Help.", "Leave help. 1 of 9."});
    desk.stage.pass(3500ms);
    CHECK(desk.stage.take_said() == Strings{"Reading. 2 of 9."});
    desk.touch("Leave help");
    CHECK(desk.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("one button opens a group of help, whose choices are said in turn, and closes it where it was") {
    OneButtonDesk desk;
    desk.stage.take_said();
    desk.touch("Keys and button");
    CHECK(desk.stage.take_said() == Strings{"Keys and button.", "Leave help. 1 of 7."});
    CHECK(std::get<ChoiceList>(desk.help->view().content).title == "Keys and button");
    CHECK(place_of(*desk.help, "Slower steps") == 1);
    desk.touch("Back to Help");
    CHECK(desk.stage.take_said() == Strings{"Help.", "Keys and button. 6 of 9."});
    CHECK(desk.stage.take_asked().empty());
}

TEST_CASE("back from a group of help goes to the groups, and from them out of help") {
    OneButtonDesk desk;
    desk.touch("Reading");
    desk.help->handle(Action::back);
    CHECK(desk.stage.take_asked().empty());
    CHECK(count_in(*desk.help) == 9);
    desk.help->handle(Action::back);
    CHECK(desk.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("for one button the names go on from what was changed, so that it can be changed again") {
    OneButtonDesk desk;
    desk.touch("Voice and sound");
    desk.touch("Slower");
    CHECK(desk.stage.take_asked() == Strings{"perform slower"});
    desk.stage.take_said();
    desk.stage.say({"Speed 140 words a minute."});
    desk.stage.pass(700ms);
    CHECK(desk.stage.take_said() == Strings{"Speed 140 words a minute.", "Slower, 160 words a minute. 4 of 10."});
    desk.help->handle(Action::play_pause);
    CHECK(desk.stage.take_asked() == Strings{"perform slower"});
}

TEST_CASE("who gets all keys back while a group of help is open has the whole of help") {
    OneButtonDesk desk;
    desk.touch("Keys and button");
    desk.stage.visitor.set_one_button(false);
    desk.help->one_button_changed();
    CHECK(desk.focus() == place_of(*desk.help, "One button only"));
    CHECK(count_in(*desk.help) == all_of_help().size());
    desk.stage.take_asked();
    desk.help->handle(Action::back);
    CHECK(desk.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("who presses a switch in help hears its groups go by") {
    HelpDesk desk;
    desk.stage.visitor.set_one_button(true);
    desk.stage.take_said();
    desk.stage.say({"One button does everything now."});
    desk.help->one_button_changed();
    desk.stage.pass(1500ms);
    CHECK(desk.stage.take_said() == Strings{"One button does everything now.", "Keys and button. 6 of 9."});
    desk.stage.pass(3500ms);
    CHECK(desk.stage.take_said() == Strings{"All articles. 7 of 9."});
}

TEST_CASE("what a finger found in one list of help means nothing in another") {
    OneButtonDesk desk;
    desk.touch("Voice and sound");
    CHECK(desk.stage.touches_forgotten == 1);
    const auto last = ItemTarget{count_in(*desk.help) - 1};
    desk.touch("Back to Help");
    CHECK(desk.stage.touches_forgotten == 2);
    desk.stage.take_asked();
    desk.help->touch(last);
    CHECK(count_in(*desk.help) == 9);
    CHECK(desk.stage.take_asked().empty());
}
