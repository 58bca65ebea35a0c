#include "kiosk/screens/choices.hpp"

#include <catch2/catch.hpp>

#include "kiosk/voice/interface_sentence.hpp"
#include "tests/support/fake_stage.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

ChoiceList list_of(std::size_t count) {
    ChoiceList list{"Choose", {}, 0};
    for (std::size_t i = 0; i < count; ++i) list.items.push_back({std::string(1, static_cast<char>('A' + i)), {}});
    return list;
}

/// A list of articles A, B and C.
struct Row {
    FakeStage stage;
    Choices choices{stage, [] { return list_of(3); }};

    std::size_t focus() const { return choices.list().focus; }
    /// The sentence `text` begins to be heard: the one that the voice was given last, or where it was given none, somebody else's.
    void start(const std::string& text) {
        stage.pass(10ms);
        std::shared_ptr<const speech::RenderedSpeech> begun = std::make_shared<speech::RenderedSpeech>(interface_sentence(text, {160, 50}));
        for (const auto& event : stage.room.events) {
            const auto* saying = std::get_if<speech::Saying>(&event);
            if (saying != nullptr && saying->speech->utterance().text() == text) begun = saying->speech;
        }
        choices.follow(speech::Started{1, begun, false});
    }
    /// The name of the focused item is heard to its end.
    void hear_out() {
        start(choices.spoken_item(focus()));
        choices.follow(speech::AnnouncementsEnded{});
    }
};

}  // namespace

TEST_CASE("an item is said with its detail, its key and its place in the list") {
    FakeStage stage;
    const Choices choices(stage, [] {
        return ChoiceList{"Help",
                          {{.label = "Sleep", .detail = "3 minutes"},
                           {.label = "Bigger text", .detail = "2 of 5", .key = "*"},
                           {.label = "Articles with problems", .detail = "3"},
                           {.label = "Why?"}}};
    });
    CHECK(choices.spoken_item(0) == "Sleep, 3 minutes. 1 of 4.");
    CHECK(choices.spoken_item(1) == "Bigger text, 2 of 5, key star. 2 of 4.");
    CHECK(choices.spoken_item(2) == "Articles with problems, 3. 3 of 4.");
    CHECK(choices.spoken_item(3) == "Why? 4 of 4.");
}

TEST_CASE("choices are said in turn behind their intro") {
    Row row;
    row.choices.say_in_turn({"Choose."});
    CHECK(row.stage.take_said() == Strings{"Choose.", "A. 1 of 3."});
    row.hear_out();
    CHECK(row.stage.take_said() == Strings{"B. 2 of 3."});
    CHECK(row.focus() == 1);
}

TEST_CASE("after two rounds it is quiet and the last one said keeps the focus") {
    Row row;
    row.choices.say_in_turn({});
    for (int i = 0; i < 20; ++i) row.hear_out();
    CHECK(row.stage.take_said() == Strings{"A. 1 of 3.", "B. 2 of 3.", "C. 3 of 3.", "A. 1 of 3.", "B. 2 of 3.", "C. 3 of 3."});
    CHECK(row.focus() == 2);
}

TEST_CASE("two rounds begin where the focus is") {
    Row row;
    row.choices.focus(2);
    row.choices.say_in_turn({});
    for (int i = 0; i < 20; ++i) row.hear_out();
    CHECK(row.stage.take_said() == Strings{"C. 3 of 3.", "A. 1 of 3.", "B. 2 of 3.", "C. 3 of 3.", "A. 1 of 3.", "B. 2 of 3."});
}

TEST_CASE("a press takes the choice that is being said") {
    Row row;
    row.choices.say_in_turn({"Choose."});
    CHECK(row.choices.chosen() == 0);
    row.stage.room.now += 5s;
    CHECK(row.choices.chosen() == 0);
}

TEST_CASE("a press within half a second of the next name takes the one before") {
    Row row;
    row.choices.say_in_turn({});
    row.stage.room.now += 2s;
    row.hear_out();
    CHECK(row.choices.chosen() == 0);
    row.stage.room.now += 499ms;
    CHECK(row.choices.chosen() == 0);
    row.stage.room.now += 1ms;
    CHECK(row.choices.chosen() == 1);
}

TEST_CASE("a late press on the first choice of the second round takes the last one") {
    Row row;
    row.choices.say_in_turn({});
    for (int i = 0; i < 3; ++i) row.hear_out();
    CHECK(row.focus() == 0);
    CHECK(row.choices.chosen() == 2);
}

TEST_CASE("the names of choices begun anew have none before them") {
    Row row;
    row.choices.say_in_turn({});
    row.hear_out();
    row.choices.say_in_turn({});
    CHECK(row.choices.chosen() == 1);
}

TEST_CASE("a person who steers is not answered by names of their own accord") {
    Row row;
    row.choices.say_in_turn({});
    row.choices.move(1);
    row.stage.take_said();
    row.hear_out();
    CHECK(row.stage.take_said().empty());
    CHECK(row.focus() == 1);
}

TEST_CASE("what a person has moved to is taken at once") {
    Row row;
    row.choices.say_in_turn({});
    row.hear_out();
    row.choices.move(1);
    CHECK(row.choices.chosen() == 2);
}

TEST_CASE("the focus moves to the next name and back and says where it is") {
    Row row;
    row.choices.move(1);
    row.choices.move(1);
    row.choices.move(-1);
    CHECK(row.stage.take_said() == Strings{"B. 2 of 3.", "C. 3 of 3.", "B. 2 of 3."});
    CHECK(row.focus() == 1);
}

TEST_CASE("at either end of the list it says so and stays") {
    Row row;
    row.choices.move(-1);
    CHECK(row.stage.take_said() == Strings{"First in the list.", "A. 1 of 3."});
    CHECK(row.focus() == 0);
    row.choices.focus(2);
    row.choices.move(1);
    CHECK(row.stage.take_said() == Strings{"Last in the list.", "C. 3 of 3."});
    CHECK(row.focus() == 2);
}

TEST_CASE("a page is turned to its first choice") {
    FakeStage stage;
    stage.page_size = 4;
    Choices choices(stage, [] { return list_of(10); });
    choices.focus(2);
    choices.turn_page(1);
    CHECK(choices.list().focus == 4);
    CHECK(stage.take_said() == Strings{"E. 5 of 10."});
    choices.turn_page(1);
    CHECK(choices.list().focus == 8);
    choices.turn_page(-1);
    CHECK(choices.list().focus == 4);
}

TEST_CASE("beyond the first and the last page it says that the list ends there") {
    FakeStage stage;
    stage.page_size = 4;
    Choices choices(stage, [] { return list_of(10); });
    choices.turn_page(-1);
    CHECK(stage.take_said() == Strings{"First in the list.", "A. 1 of 10."});
    choices.focus(9);
    choices.turn_page(1);
    CHECK(stage.take_said() == Strings{"Last in the list.", "J. 10 of 10."});
}

TEST_CASE("a list without items says its intro and nothing else") {
    FakeStage stage;
    Choices choices(stage, [] { return ChoiceList{.title = "Empty"}; });
    choices.say_in_turn({"Nothing here."});
    choices.follow(speech::AnnouncementsEnded{});
    choices.move(1);
    CHECK(stage.take_said() == Strings{"Nothing here.", "Last in the list."});
}

TEST_CASE("other events than the end of what was said do not go on to the next name") {
    Row row;
    row.choices.say_in_turn({});
    row.choices.follow(speech::ReadingEnded{});
    row.choices.follow(speech::Said{1, true, row.stage.room.now});
    CHECK(row.focus() == 0);
}

TEST_CASE("in the kiosk each name follows when the one before was heard") {
    Row row;
    row.choices.say_in_turn({"Choose."});
    row.stage.room.pass(190ms);
    CHECK(row.stage.room.count<speech::AnnouncementsEnded>() == 0);
    row.stage.room.pass(100ms);
    CHECK(row.stage.room.count<speech::AnnouncementsEnded>() == 1);
}

TEST_CASE("a name that another answer cut off is said again before the next one") {
    Row row;
    row.choices.say_in_turn({});
    row.hear_out();
    row.stage.take_said();
    row.start("B. 2 of 3.");
    row.start("Volume 8 of 10.");
    row.choices.follow(speech::AnnouncementsEnded{});
    CHECK(row.stage.take_said() == Strings{"B. 2 of 3."});
    row.hear_out();
    CHECK(row.stage.take_said() == Strings{"C. 3 of 3."});
}

TEST_CASE("the half second counts from the beginning of the name and of nothing else") {
    Row row;
    row.choices.say_in_turn({});
    row.hear_out();
    row.start("B. 2 of 3.");
    row.stage.room.now += 600ms;
    row.start("Volume 8 of 10.");
    CHECK(row.choices.chosen() == 1);
}

TEST_CASE("a list is asked for anew, so that it is never out of date") {
    FakeStage stage;
    ChoiceList now = list_of(3);
    Choices choices(stage, [&] { return now; });
    choices.focus(2);
    now.items = {{"Uno", {}}, {"Dos", {}}, {"Tres", {}}};
    choices.say_focused();
    CHECK(stage.take_said() == Strings{"Tres. 3 of 3."});
    now.items.pop_back();
    CHECK(choices.list().focus == 1);
}

TEST_CASE("for one button each name is followed by a step's time and there are three rounds") {
    Row row;
    row.stage.visitor.set_one_button(true);
    row.choices.say_in_turn({});
    CHECK(row.stage.silence_behind == 2500ms);
    for (int i = 0; i < 20; ++i) row.hear_out();
    CHECK(row.stage.take_said().size() == 9);
}

TEST_CASE("one button reaches help and back behind the list's own items") {
    FakeStage stage;
    stage.visitor.set_one_button(true);
    Choices choices(stage, [] { return list_of(2); }, {Action::help, Action::back});
    CHECK(choices.list().items.size() == 4);
    CHECK(choices.spoken_item(2) == "Help. 3 of 4.");
    choices.focus(3);
    CHECK_FALSE(choices.take(3));
    CHECK(stage.take_asked() == Strings{"perform back"});
}

TEST_CASE("the list is no longer than its own items where there are more buttons than one") {
    FakeStage stage;
    const Choices choices(stage, [] { return list_of(2); }, {Action::help, Action::back});
    CHECK(choices.list().items.size() == 2);
}

TEST_CASE("a press of the one button takes what was named and begins anew once all is quiet") {
    Row row;
    row.stage.visitor.set_one_button(true);
    row.choices.say_in_turn({});
    CHECK(row.choices.press() == 0);
    for (int i = 0; i < 20; ++i) row.hear_out();
    row.stage.take_said();
    CHECK_FALSE(row.choices.press());
    CHECK(row.stage.take_said() == Strings{"C. 3 of 3."});
    CHECK(row.choices.press() == 2);
}

TEST_CASE("where an item was taken and the list stays one button hears the names go on, from that one") {
    Row row;
    row.stage.visitor.set_one_button(true);
    row.choices.stay_at(1);
    row.start("Speed 140 words a minute.");
    row.choices.follow(speech::AnnouncementsEnded{});
    CHECK(row.stage.take_said() == Strings{"B. 2 of 3."});
    row.hear_out();
    CHECK(row.stage.take_said() == Strings{"C. 3 of 3."});
    for (int i = 0; i < 20; ++i) row.hear_out();
    CHECK(row.stage.take_said().size() == 3 * 3 - 2);
}

TEST_CASE("without sound it is shown them in the same way") {
    Row row;
    row.stage.visitor.set_one_button(true);
    row.stage.visitor.set_sound(false);
    row.choices.stay_at(1);
    row.choices.follow(speech::AnnouncementsEnded{});
    CHECK(row.focus() == 1);
    row.choices.follow(speech::AnnouncementsEnded{});
    CHECK(row.focus() == 2);
}

TEST_CASE("how to choose names no key to whoever has one button") {
    FakeStage stage;
    CHECK(how_to_choose(stage) == "Press 5 when you hear yours.");
    stage.visitor.set_one_button(true);
    CHECK(how_to_choose(stage) == "Press when yours comes.");
}

TEST_CASE("where an item was taken and the list stays other people steer") {
    Row row;
    row.choices.stay_at(1);
    row.start("Speed 140 words a minute.");
    row.choices.follow(speech::AnnouncementsEnded{});
    CHECK(row.stage.take_said().empty());
    CHECK(row.focus() == 1);
}

TEST_CASE("a language is named in itself with what its speaker has to press") {
    FakeStage stage;
    Choices choices(
        stage, [] { return ChoiceList{"Language", {{.label = "English", .language = "en"}, {.label = "Deutsch", .language = "de"}}, 0}; });
    choices.say_in_turn({});
    CHECK(stage.take_said() == Strings{"English: press 5 now."});
    CHECK(stage.said_in == "en");
    choices.move(1);
    CHECK(stage.said_in == "de");
}

TEST_CASE("with one button and no sound the names go by as they are shown") {
    Row row;
    row.stage.visitor.set_one_button(true);
    row.stage.visitor.set_sound(false);
    row.choices.say_in_turn({});
    row.choices.follow(speech::AnnouncementsEnded{});
    CHECK(row.focus() == 1);
}

TEST_CASE("a press takes what is shown where the list has become shorter") {
    FakeStage stage;
    ChoiceList now = list_of(3);
    Choices choices(stage, [&] { return now; }, {Action::help});
    choices.focus(2);
    now.items.pop_back();
    CHECK(choices.chosen() == 1);
}

TEST_CASE("a touch of what the list holds no longer takes nothing") {
    Row row;
    CHECK_FALSE(row.choices.take(3));
    row.stage.visitor.set_one_button(true);
    CHECK_FALSE(row.choices.take(3));
    CHECK(row.stage.take_asked().empty());
}

TEST_CASE("a second press right behind the one that took an item means the same item") {
    Row row;
    row.stage.visitor.set_one_button(true);
    row.choices.say_in_turn({});
    row.hear_out();
    row.choices.stay_at(0);
    CHECK(row.choices.chosen() == 0);
    row.choices.stay_at(2);
    CHECK(row.choices.chosen() == 2);
}
