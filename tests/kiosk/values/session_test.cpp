#include "kiosk/values/session.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;

TEST_CASE("a visitor starts with what the place has set") {
    const Session session({.rate_wpm = 180, .loudspeaker = {4}, .step_db = 3, .text_step = 3, .colours = "soft"});
    CHECK(session.rate_wpm() == 180);
    CHECK(session.volume() == 4);
    CHECK(session.text_step() == 3);
    CHECK(session.colours() == "soft");
}

TEST_CASE("the next visitor finds nothing of the one before") {
    Session session({.rate_wpm = 160, .loudspeaker = {6}, .text_step = 2, .colours = "yellow-on-black"});
    session.change_rate(1);
    session.change_volume(1);
    session.change_text(1, {1, 2, 3});
    session.set_colours("black-on-white");
    session.set_sound(false);
    session.set_screen_hidden(true);
    session.read_everything_from(3);
    CHECK(session.rate_wpm() == 180);
    session.forget();
    CHECK(session.rate_wpm() == 160);
    CHECK(session.volume() == 6);
    CHECK(session.text_step() == 2);
    CHECK(session.colours() == "yellow-on-black");
    CHECK(session.sound_on());
    CHECK_FALSE(session.screen_hidden());
    CHECK_FALSE(session.everything_from());
}

TEST_CASE("a volume that is softer by some steps is that many steps below") {
    CHECK(Session({.loudspeaker = {8}, .step_db = 3}).gain(3) == Approx(Session({.loudspeaker = {5}, .step_db = 3}).gain()));
}

TEST_CASE("the languages go round and the next visitor has the first one again") {
    Session session({.languages = {"en", "es", "ar"}});
    CHECK(session.language() == "en");
    session.next_language();
    CHECK(session.language() == "es");
    session.next_language();
    session.next_language();
    CHECK(session.language() == "en");
    session.set_language("ar");
    CHECK(session.language() == "ar");
    session.set_language("fr");
    CHECK(session.language() == "ar");
    session.forget();
    CHECK(session.language() == "en");
}

TEST_CASE("the rate goes by twenty words a minute") {
    Session session({.rate_wpm = 160});
    CHECK(session.change_rate(1) == Change::done);
    CHECK(session.rate_wpm() == 180);
    session.change_rate(-1);
    session.change_rate(-1);
    CHECK(session.rate_wpm() == 140);
}

TEST_CASE("a rate between two steps goes to the nearest step of the way") {
    Session faster({.rate_wpm = 175});
    faster.change_rate(1);
    CHECK(faster.rate_wpm() == 180);
    Session slower({.rate_wpm = 175});
    slower.change_rate(-1);
    CHECK(slower.rate_wpm() == 160);
}

TEST_CASE("the fastest rate is 449 words a minute and says that it is the end") {
    Session session({.rate_wpm = 430});
    CHECK(session.change_rate(1) == Change::done);
    CHECK(session.rate_wpm() == 440);
    CHECK(session.change_rate(1) == Change::done);
    CHECK(session.rate_wpm() == 449);
    CHECK(session.change_rate(1) == Change::at_end);
    CHECK(session.rate_wpm() == 449);
    CHECK(session.change_rate(-1) == Change::done);
    CHECK(session.rate_wpm() == 440);
}

TEST_CASE("the slowest rate is 80 words a minute and says that it is the end") {
    Session session({.rate_wpm = 95});
    CHECK(session.change_rate(-1) == Change::done);
    CHECK(session.rate_wpm() == 80);
    CHECK(session.change_rate(-1) == Change::at_end);
    CHECK(session.rate_wpm() == 80);
    CHECK(session.change_rate(1) == Change::done);
    CHECK(session.rate_wpm() == 100);
}

TEST_CASE("the volume has ten steps and says where they end") {
    Session session({.loudspeaker = {9}});
    CHECK(session.change_volume(1) == Change::done);
    CHECK(session.volume() == 10);
    CHECK(session.change_volume(1) == Change::at_end);
    CHECK(session.volume() == 10);
    for (int i = 0; i < 9; ++i) CHECK(session.change_volume(-1) == Change::done);
    CHECK(session.volume() == 1);
    CHECK(session.change_volume(-1) == Change::at_end);
    CHECK(session.volume() == 1);
}

TEST_CASE("the loudest step is full scale and each one below is softer by the step") {
    CHECK(Session({.loudspeaker = {10}, .step_db = 3}).gain() == Approx(1.0));
    CHECK(Session({.loudspeaker = {9}, .step_db = 3}).gain() == Approx(0.70795).epsilon(1e-4));
    CHECK(Session({.loudspeaker = {8}, .step_db = 3}).gain() == Approx(0.50119).epsilon(1e-4));
    CHECK(Session({.loudspeaker = {1}, .step_db = 3}).gain() == Approx(0.044668).epsilon(1e-4));
    CHECK(Session({.loudspeaker = {5}, .step_db = 4}).gain() == Approx(0.1).epsilon(1e-4));
}

TEST_CASE("the text goes through the sizes that this screen offers") {
    Session session({.text_step = 2});
    CHECK(session.change_text(1, {1, 2, 4}) == Change::done);
    CHECK(session.text_step() == 4);
    CHECK(session.change_text(1, {1, 2, 4}) == Change::at_end);
    CHECK(session.text_step() == 4);
    session.change_text(-1, {1, 2, 4});
    CHECK(session.change_text(-1, {1, 2, 4}) == Change::done);
    CHECK(session.text_step() == 1);
    CHECK(session.change_text(-1, {1, 2, 4}) == Change::at_end);
    CHECK(session.text_step() == 1);
}

TEST_CASE("a screen that offers no size leaves the text as it is") {
    Session session({.text_step = 2});
    CHECK(session.change_text(1, {}) == Change::at_end);
    CHECK(session.text_step() == 2);
}

// The screen shows the largest size that it can; in this test size 3.
TEST_CASE("a visitor who starts with a size that this screen cannot show gets what is next to the one that is shown") {
    Session larger({.text_step = 5});
    CHECK(larger.change_text(1, {1, 2, 3}) == Change::at_end);
    CHECK(larger.text_step() == 3);
    Session smaller({.text_step = 5});
    CHECK(smaller.change_text(-1, {1, 2, 3}) == Change::done);
    CHECK(smaller.text_step() == 2);
}

TEST_CASE("the pitch goes by tens to both ends and back over where it began") {
    Session session({.pitch = 50});
    for (int i = 0; i < 5; ++i) session.change_pitch(1);
    CHECK(session.pitch() == 99);
    CHECK(session.change_pitch(1) == Change::at_end);
    for (int i = 0; i < 5; ++i) session.change_pitch(-1);
    CHECK(session.pitch() == 50);
    session.forget();
    CHECK(session.pitch() == 50);
}

TEST_CASE("behind the last voice comes the first and the next visitor gets the first") {
    Session session({.voices = {"", "f2"}});
    session.next_voice();
    CHECK(session.voice() == "f2");
    CHECK(session.voice_number() == 2);
    session.next_voice();
    CHECK(session.voice().empty());
    session.next_voice();
    session.forget();
    CHECK(session.voice_number() == 1);
}

TEST_CASE("in quiet hours the volume goes no higher than they allow and afterwards it is what was chosen") {
    Session session({.loudspeaker = {7}, .step_db = 3});
    session.set_quiet_ceiling(3);
    CHECK(session.volume() == 3);
    CHECK(session.gain() == Approx(0.0891).margin(0.0005));  // 21 dB below full scale
    session.set_quiet_ceiling(std::nullopt);
    CHECK(session.volume() == 7);
    session.set_quiet_ceiling(3);
    CHECK(session.change_volume(1) == Change::at_end);
    CHECK(session.change_volume(-1) == Change::done);
    CHECK(session.volume() == 2);
}

TEST_CASE("quiet hours may be silent") {
    Session session({});
    session.set_quiet_ceiling(0);
    CHECK(session.gain() == 0);
    CHECK(session.change_volume(1) == Change::at_end);
    CHECK(session.change_volume(-1) == Change::at_end);
    session.forget();
    CHECK(session.gain() == 0);
}

TEST_CASE("each route has a volume of its own and headphones start low") {
    Session session({});
    CHECK(session.volume() == 7);
    CHECK_FALSE(session.headphones());
    session.change_volume(1);
    session.set_route(lectern::speech::AudioRoute::headphones);
    CHECK(session.headphones());
    CHECK(session.volume() == 4);
    session.change_volume(1);
    CHECK(session.volume() == 5);
    session.set_route(lectern::speech::AudioRoute::loudspeaker);
    CHECK(session.volume() == 8);
}

TEST_CASE("R8 the next visitor finds both volumes at their start and the headphones where they are") {
    Session session({.loudspeaker = {6}, .headphones = {3}});
    session.change_volume(1);
    session.set_route(lectern::speech::AudioRoute::headphones);
    session.change_volume(1);
    session.forget();
    CHECK(session.headphones());
    CHECK(session.volume() == 3);
    session.set_route(lectern::speech::AudioRoute::loudspeaker);
    CHECK(session.volume() == 6);
}

TEST_CASE("R7 R9 a ceiling lowers every step of its route alike and keeps the range") {
    Session session({.loudspeaker = {10, -6}, .headphones = {10, -12}, .step_db = 3});
    const auto route = GENERATE(lectern::speech::AudioRoute::loudspeaker, lectern::speech::AudioRoute::headphones);
    session.set_route(route);
    const float loudest = session.gain();
    CHECK(loudest == Approx(session.headphones() ? 0.251189 : 0.501187).epsilon(1e-4));
    for (int step = 0; step < 9; ++step) session.change_volume(-1);
    CHECK(session.volume() == 1);
    CHECK(loudest / session.gain() == Approx(22.387).epsilon(1e-3));  // 27 dB
}

TEST_CASE("a ceiling that staff change holds at once, for its own route, and for the next visitor") {
    using lectern::speech::AudioRoute;
    Session session({.loudspeaker = {10, 0}, .headphones = {10, -12}});
    session.set_ceiling(AudioRoute::loudspeaker, -6);
    CHECK(session.gain() == Approx(0.501187).epsilon(1e-4));
    CHECK(session.gain_of(AudioRoute::headphones, 10) == Approx(0.251189).epsilon(1e-4));
    session.forget();
    CHECK(session.gain() == Approx(0.501187).epsilon(1e-4));
}

TEST_CASE("the gain of a step is the route's own, however quiet the hour") {
    using lectern::speech::AudioRoute;
    Session session({.loudspeaker = {7, 0}, .headphones = {4, -6}, .step_db = 3});
    session.set_quiet_ceiling(0);
    CHECK(session.gain() == 0);
    CHECK(session.gain_of(AudioRoute::loudspeaker, 10) == 1);
    CHECK(session.gain_of(AudioRoute::headphones, 9) == Approx(0.354813).epsilon(1e-4));  // -9 dB
}

TEST_CASE("what is said softly is so many steps below the volume") {
    const Session session({.loudspeaker = {7}, .step_db = 3});
    CHECK(session.gain(2) == Approx(Session({.loudspeaker = {5}, .step_db = 3}).gain()));
}
