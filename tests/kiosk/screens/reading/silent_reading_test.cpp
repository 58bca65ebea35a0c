// Reading an article with the sound off: the visitor turns the pages.
#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "kiosk/screens/reading/reading_screen.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

/// Several small pages in the first section, and one page in the second.
std::vector<Strings> long_article() {
    Strings first = {"Back pain"};
    for (int i = 0; i < 40; ++i) first.push_back(fmt::format("Sentence number {} is here.", i));
    return {first, {"Care", "Eleven twelve."}};
}

struct SilentReader {
    explicit SilentReader(bool from_the_start = true, bool introduce = false) {
        stage.page_area = {900, 420};
        stage.library = {{"a.md", "Back pain", "en", 200}, {"b.md", "Sleep", "en", 161}};
        if (from_the_start) stage.turn_sound(false);
        screen = &stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, introduce);
    }

    void press(Action action) { screen->handle(action); }
    const TextPage page() const { return std::get<TextPage>(screen->view().content); }
    bool at_end() const { return std::holds_alternative<ChoiceList>(screen->view().content); }
    std::size_t pages_of_first_section() { return testing::page_count(*stage.lay_out({document, nullptr}, 0)); }
    std::string marked() const { return std::string(page().layout->section().slice(page().sentence)); }

    FakeStage stage;
    std::shared_ptr<const content::Document> document = tests::share(tests::make_document(long_article()));
    ReadingScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("with the sound off nothing is read and nothing turns by itself") {
    SilentReader reader;
    reader.stage.pass(1min);
    CHECK(reader.stage.room.queued().empty());
    CHECK(reader.page().page == 0);
    CHECK(reader.page().word.empty());
    CHECK(reader.page().sentence.empty());
}

TEST_CASE("an article that opens with the sound off shows what is otherwise said of it") {
    SilentReader reader(true, true);
    CHECK(reader.stage.take_said() == Strings{"2 sections, 2 minutes. To turn the page, press 6. For help, press 7."});
}

TEST_CASE("with the sound off next turns the pages through all sections to the end, and previous back to the start") {
    SilentReader reader;
    const auto pages = reader.pages_of_first_section();
    REQUIRE(pages > 2);
    for (std::size_t page = 1; page < pages; ++page) {
        reader.press(Action::next);
        CHECK(reader.page().page == page);
    }
    reader.press(Action::next);
    CHECK(reader.page().section == 1);
    reader.press(Action::previous);
    CHECK(reader.page().section == 0);
    CHECK(reader.page().page == pages - 1);
    for (std::size_t page = 1; page < pages; ++page) reader.press(Action::previous);
    CHECK(reader.page().page == 0);
    reader.stage.take_said();
    reader.press(Action::previous);
    CHECK(reader.stage.take_said() == Strings{"First page."});
}

TEST_CASE("with the sound off the page behind the last one is the end") {
    SilentReader reader;
    for (std::size_t page = 0; page < reader.pages_of_first_section(); ++page) reader.press(Action::next);
    CHECK(reader.page().section == 1);
    reader.stage.take_said();
    reader.press(Action::next);
    CHECK(reader.at_end());
    CHECK(reader.stage.take_said() ==
          Strings{"That was the end.", "To move, press 8 or 2. To choose, press 5.", "Read it again, 2 minutes. 1 of 3."});
    reader.press(Action::play_pause);
    CHECK_FALSE(reader.at_end());
    CHECK(reader.page().page == 0);
    CHECK(reader.stage.room.queued().empty());
}

TEST_CASE("with the sound off the sentence that one goes to is marked until the page turns") {
    SilentReader reader;
    reader.press(Action::next_sentence);
    CHECK(reader.marked() == "Sentence number 0 is here.");
    reader.press(Action::next);
    CHECK(reader.page().sentence.empty());
    CHECK(reader.page().word.empty());
}

TEST_CASE("the big key turns the sound on, and says so") {
    SilentReader reader;
    CHECK(reader.screen->view().middle_button() == Button{Icon::sound, "Sound on", ""});
    CHECK(reader.screen->help() == "The big key turns the sound on.");
    reader.press(Action::play_pause);
    CHECK(reader.stage.take_asked() == Strings{"perform sound_off"});
}

TEST_CASE("where am I tells that the sound is off and not that the reading is paused") {
    SilentReader reader;
    reader.stage.voice().pause(PausedBy::visitor);
    CHECK(reader.screen->spoken().back() == "Sound is off.");
    CHECK_FALSE(std::ranges::count(reader.screen->spoken(), "Paused."));
}

TEST_CASE("sound that comes back reads on from the page that was turned to") {
    SilentReader reader;
    reader.press(Action::next);
    const auto page = reader.page();
    const auto begin = page.layout->page_range(page.page).begin;
    reader.stage.turn_sound(true);
    reader.stage.pass(500ms);
    REQUIRE_FALSE(reader.stage.room.heard().empty());
    const auto& events = reader.stage.room.events;
    const auto first = std::ranges::find_if(events, [](const auto& event) { return std::holds_alternative<speech::Heard>(event); });
    CHECK(std::get<speech::Heard>(*first).written.begin == begin);
}

TEST_CASE("sound that comes back where no page was turned reads on from the word at which it went") {
    SilentReader reader(false);
    REQUIRE(reader.stage.pass_until_heard("number"));
    reader.stage.turn_sound(false);
    CHECK(reader.page().word.empty());
    reader.stage.pass(1min);
    const auto heard = reader.stage.room.heard().size();
    reader.stage.turn_sound(true);
    reader.stage.pass(200ms);
    CHECK(reader.stage.room.heard().at(heard) == "number");
}

TEST_CASE("with the sound off Play goes on with an article that was paused") {
    SilentReader reader(false);
    REQUIRE(reader.stage.pass_until_heard("number"));
    reader.press(Action::play_pause);
    reader.stage.turn_sound(false);
    reader.press(Action::play_pause);
    reader.stage.turn_sound(true);
    reader.stage.pass(1s);
    CHECK(reader.stage.room.narrator.has_script());
    CHECK_FALSE(reader.stage.room.narrator.paused());
    CHECK(reader.stage.room.heard().back() != "number");
}
