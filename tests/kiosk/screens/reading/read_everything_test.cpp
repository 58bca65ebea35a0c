// "Read everything": what happens at the end of one article.
#include <catch2/catch.hpp>

#include "kiosk/screens/reading/reading_screen.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

/// A visitor listens to all articles, and is in the given one of three; the second is private.
struct Listener {
    explicit Listener(std::size_t article = 0) {
        stage.library = {{"a.md", "Apples", "en", 3}, {"b.md", "Bladder", "en", 3, true}, {"c.md", "Pears", "en", 3}};
        stage.visitor.read_everything_from(0);
        const auto document = tests::share(tests::make_document({{"Apples", "One two."}}));
        screen = &stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation(), article}, false);
        stage.pass_until_quiet();
    }
    /// Lets time pass and ticks the screen when its deadline is over, as the kiosk's loop does.
    void wait(std::chrono::milliseconds time) {
        stage.pass(time);
        if (const auto due = screen->deadline(); due && *due <= stage.now()) screen->tick();
    }

    FakeStage stage;
    ReadingScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("when everything is read the next article that is not private is announced and follows after a pause") {
    Listener listener;
    CHECK(listener.stage.take_said() == Strings{"That was the end.", "Next: Pears, 1 minute. 2 of 3."});
    listener.wait(1900ms);
    CHECK(listener.stage.take_asked().empty());
    listener.wait(200ms);
    CHECK(listener.stage.take_asked() == Strings{"open article 2"});
    listener.wait(1min);
    CHECK(listener.stage.take_asked().empty());
}

TEST_CASE("a key at the end of an article keeps the next one from following by itself") {
    Listener listener;
    listener.screen->handle(Action::previous_sentence);
    listener.wait(1min);
    CHECK(listener.stage.take_asked().empty());
}

TEST_CASE("a switch at the end of an article keeps the next one from following by itself") {
    Listener listener;
    listener.stage.visitor.set_one_button(true);
    listener.screen->one_button_changed();
    listener.wait(1min);
    CHECK(listener.stage.take_asked().empty());
}

TEST_CASE("a change of volume at the end of an article does not keep the next one from following") {
    Listener listener;
    CHECK_FALSE(listener.screen->handle(Action::louder));
    listener.stage.say({"Volume 8 of 10."});
    listener.stage.pass_until_quiet();
    listener.wait(2100ms);
    CHECK(listener.stage.take_asked() == Strings{"open article 2"});
}

TEST_CASE("behind the last article it is said that everything has been read, and nothing follows by itself") {
    Listener listener(2);
    CHECK(listener.stage.take_said().at(1) == "Everything has been read.");
    listener.wait(1min);
    CHECK(listener.stage.take_asked().empty());
}

TEST_CASE("where am I tells that everything is read") {
    FakeStage stage;
    stage.library = {{"a.md", "Apples", "en", 3}, {"c.md", "Pears", "en", 3}};
    stage.visitor.read_everything_from(0);
    const auto document = tests::share(tests::make_document({{"Apples", "One two."}}));
    const auto& screen = stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation(), 0}, false);
    CHECK(screen.spoken().back() == "All articles are read, one after the other.");
}
