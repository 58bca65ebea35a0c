#include "kiosk/help_screen.hpp"

#include <catch2/catch.hpp>

#include "kiosk/library_screen.hpp"
#include "kiosk/reading_screen.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

/// What Help lists: its place is the place of the touch.
enum Item : std::size_t {
    bigger,
    smaller,
    colours,
    louder,
    softer,
    slower,
    faster,
    voice,
    lower,
    higher,
    language,
    where,
    spell_word,
    again,
    next_section,
    previous_section,
    next_sentence,
    previous_sentence,
    next_page,
    previous_page,
    home,
    back,
    count
};

/// Help over the library.
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
                                            "Press 5 when you hear yours. To leave, press 7.", "Bigger text, key star. 1 of 22."});
    desk.stage.pass(570ms);
    CHECK(desk.stage.take_said() == Strings{"Smaller text, key slash. 2 of 22."});
    CHECK(desk.help->name() == "help");
}

TEST_CASE("help lists every action there is with its key in one fixed order") {
    const HelpDesk desk;
    const auto view = desk.help->view();
    const auto& list = std::get<ChoiceList>(view.content);
    CHECK(list.title == "Help");
    CHECK(list.items == std::vector<ChoiceList::Item>{{"Bigger text", "*"},     {"Smaller text", "/"},
                                                      {"Other colours", ""},    {"Louder", "+"},
                                                      {"Softer", "-"},          {"Slower", "1"},
                                                      {"Faster", "3"},          {"Another voice", ""},
                                                      {"Lower voice", ""},      {"Higher voice", ""},
                                                      {"Another language", ""}, {"Where am I", "."},
                                                      {"Spell this word", ""},  {"Say this sentence again", "0"},
                                                      {"Next section", "6"},    {"Previous section", "4"},
                                                      {"Next sentence", "2"},   {"Previous sentence", "8"},
                                                      {"Next page", ""},        {"Previous page", ""},
                                                      {"All articles", ""},     {"Back", "9"}});
    CHECK(view.buttons[2] == Button{Icon::select, "Select", ""});
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
    for (const auto& [item, asked] : std::vector<std::pair<Item, std::string>>{{bigger, "perform larger_text"},
                                                                               {smaller, "perform smaller_text"},
                                                                               {colours, "perform next_colours"},
                                                                               {louder, "perform louder"},
                                                                               {softer, "perform softer"},
                                                                               {slower, "perform slower"},
                                                                               {faster, "perform faster"}}) {
        desk.help->touch(ItemTarget{item});
        CHECK(desk.stage.take_asked() == Strings{asked});
        CHECK(desk.focus() == item);
        desk.help->handle(Action::play_pause);
        CHECK(desk.stage.take_asked() == Strings{asked});
    }
}

TEST_CASE("what moves is done where it moves when help is left") {
    const auto [item, asked] = GENERATE(table<Item, std::string>({{spell_word, "perform spell_word"},
                                                                  {again, "perform again"},
                                                                  {next_section, "perform next"},
                                                                  {previous_section, "perform previous"},
                                                                  {next_sentence, "perform next_sentence"},
                                                                  {previous_sentence, "perform previous_sentence"},
                                                                  {next_page, "perform next_page"},
                                                                  {previous_page, "perform previous_page"},
                                                                  {home, "perform home"},
                                                                  {back, "perform back"}}));
    HelpDesk desk;
    desk.help->touch(ItemTarget{item});
    CHECK(desk.stage.take_asked() == Strings{"leave", asked});
}

TEST_CASE("the big key takes the action being said") {
    HelpDesk desk;
    for (int i = 0; i < 3; ++i) desk.help->handle(Action::next_sentence);
    desk.help->handle(Action::play_pause);
    CHECK(desk.stage.take_asked() == Strings{"perform louder"});
}

TEST_CASE("choosing stops the names that are said in turn") {
    HelpDesk desk;
    desk.help->touch(ItemTarget{louder});
    desk.stage.take_said();
    desk.stage.say({"Volume 8 of 10."});
    desk.stage.pass_until_quiet();
    CHECK(desk.stage.take_said() == Strings{"Volume 8 of 10."});
    CHECK(desk.focus() == louder);
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
    CHECK(desk.stage.take_said() == Strings{"Smaller text, key slash. 2 of 22."});
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
    stage.open<HelpScreen>(stage, below);
    stage.pass_until_quiet();
    stage.pass(5s);
    CHECK(stage.take_said().size() == 4 + 2 * 22);
}

TEST_CASE("help is not talked over by the list below it whose names were being said") {
    FakeStage stage;
    stage.library = {{"a.md", "Back pain", "en", 800}, {"b.md", "Sleep", "en", 161}};
    const auto& library = stage.open<LibraryScreen>(stage);
    stage.pass(100ms);
    stage.open<HelpScreen>(stage, library);
    stage.take_said();
    stage.pass(600ms);
    CHECK(stage.take_said() == Strings{"Smaller text, key slash. 2 of 22."});
}

TEST_CASE("the caption of help is its own while the reading below waits") {
    FakeStage stage;
    const auto document = tests::share(tests::make_document({{"Back pain", "It hurts."}}));
    const auto& reading = stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, false);
    stage.pass(100ms);
    stage.room.narrator.pause(stage.room.now);
    stage.open<HelpScreen>(stage, reading);
    stage.pass_until_quiet();
    stage.pass(1s);
    CHECK(stage.caption == "Back, key 9. 22 of 22.");
}

TEST_CASE("where am I in help does not call the reading paused that only waits for help") {
    FakeStage stage;
    const auto document = tests::share(tests::make_document({{"Back pain", "It hurts."}}));
    const auto& reading = stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, false);
    stage.pass(100ms);
    auto& help = stage.open<HelpScreen>(stage, reading);
    stage.room.narrator.pause(stage.room.now);
    stage.waits_for_top = true;
    stage.take_said();
    help.handle(Action::where_am_i);
    CHECK(stage.take_said().back() != "Paused.");
}
