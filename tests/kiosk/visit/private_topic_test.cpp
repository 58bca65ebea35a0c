// A private topic, from the list to the end of the article.
#include "kiosk/visit/private_topic.hpp"

#include <catch2/catch.hpp>

#include "kiosk/screens/reading/reading_screen.hpp"
#include "kiosk/screens/visit/library_screen.hpp"
#include "kiosk/screens/visit/private_topic_screen.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

const content::ArticleEntry sleep_article{"a.md", "Sleep", "en", 161, false};
const content::ArticleEntry private_article{"b.md", "Bladder trouble", "en", 161, true};

struct Shelf {
    Shelf() { stage.library = {sleep_article, private_article}; }
    ReadingScreen& read(std::size_t index, const std::string& title) {
        const auto document = tests::share(tests::make_document({{title, "One two."}}));
        return stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation(), index, stage.library[index].is_private},
                                         false);
    }
    static std::string item(const Screen& screen, std::size_t index) {
        const auto view = screen.view();
        return std::get<ChoiceList>(view.content).items.at(index).label;
    }

    FakeStage stage;
};

struct Question {
    Question() {
        screen = &stage.open<PrivateTopicScreen>(stage, [this] { ++opened; });
    }

    FakeStage stage;
    int opened = 0;
    PrivateTopicScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("a private topic is not named where others would hear it") {
    Session session{{}};
    CHECK(title_for(private_article, session) == "A private topic");
    CHECK(title_for(sleep_article, session) == "Sleep");
    session.set_route(lectern::speech::AudioRoute::headphones);
    CHECK(title_for(private_article, session) == "Bladder trouble");
    session.set_route(lectern::speech::AudioRoute::loudspeaker);
    session.set_sound(false);
    CHECK(title_for(private_article, session) == "Bladder trouble");
}

TEST_CASE("the list names a private topic only as long as headphones are in") {
    Shelf shelf;
    auto& library = shelf.stage.open<LibraryScreen>(shelf.stage);
    CHECK(Shelf::item(library, 1) == "A private topic");
    shelf.stage.pass(600ms);
    shelf.stage.take_said();
    shelf.stage.visitor.set_route(lectern::speech::AudioRoute::headphones);
    CHECK(Shelf::item(library, 1) == "Bladder trouble");
    library.handle(Action::again);
    library.handle(Action::next_sentence);
    shelf.stage.visitor.set_route(lectern::speech::AudioRoute::loudspeaker);
    CHECK(Shelf::item(library, 1) == "A private topic");
    library.handle(Action::again);
    CHECK(shelf.stage.take_said().back() == "A private topic, 2 minutes. 2 of 2.");
    CHECK(std::ranges::count(library.spoken(), "A private topic, 2 minutes. 2 of 2.") == 1);
}

TEST_CASE("the end of an article does not name the private topic that comes next") {
    Shelf shelf;
    auto& reading = shelf.read(0, "Sleep");
    shelf.stage.pass_until_quiet();
    CHECK(Shelf::item(reading, 1) == "Next: A private topic");
}

TEST_CASE("where am I names a private topic that was opened aloud") {
    Shelf shelf;
    CHECK(shelf.read(1, "Bladder trouble").spoken().front() == "Bladder trouble.");
}

TEST_CASE("where am I does not name a private topic once the headphones are out") {
    Shelf shelf;
    shelf.stage.visitor.set_route(lectern::speech::AudioRoute::headphones);
    const auto& reading = shelf.read(1, "Bladder trouble");
    CHECK(reading.spoken().front() == "Bladder trouble.");
    shelf.stage.visitor.set_route(lectern::speech::AudioRoute::loudspeaker);
    for (const auto& sentence : reading.spoken()) CHECK(sentence.find("Bladder") == std::string::npos);
    CHECK(reading.spoken().front() == "A private topic.");
}

TEST_CASE("a private topic is offered with headphones, without sound or aloud") {
    Question question;
    CHECK(question.screen->spoken() == Strings{"A private topic. How would you like it?", "Press 5 when you hear yours.",
                                               "With headphones. 1 of 3.", "Without sound. 2 of 3.", "Aloud. 3 of 3."});
    question.screen->touch(ItemTarget{2});
    CHECK(question.opened == 1);
    CHECK(question.stage.take_asked().empty());
}

TEST_CASE("without sound the sound goes before the private topic opens") {
    Question question;
    question.screen->touch(ItemTarget{1});
    CHECK(question.opened == 1);
    CHECK(question.stage.take_asked() == Strings{"perform sound_off"});
}

TEST_CASE("with headphones the private topic opens when they are in") {
    Question question;
    question.screen->touch(ItemTarget{0});
    CHECK(question.opened == 0);
    CHECK(question.stage.take_said().back() == "Plug in your headphones. It then begins by itself.");
    CHECK_FALSE(question.screen->deadline());
    question.stage.visitor.set_route(lectern::speech::AudioRoute::headphones);
    REQUIRE(question.screen->deadline());
    question.screen->tick();
    CHECK(question.opened == 1);
    CHECK_FALSE(question.screen->deadline());
}

TEST_CASE("with headphones that are in already the private topic opens at once") {
    Question question;
    question.stage.visitor.set_route(lectern::speech::AudioRoute::headphones);
    question.screen->touch(ItemTarget{0});
    CHECK(question.opened == 1);
}

TEST_CASE("back leaves the question how to hear a private topic") {
    Question question;
    question.screen->handle(Action::back);
    CHECK(question.stage.take_asked() == Strings{"leave"});
    CHECK(question.opened == 0);
}
