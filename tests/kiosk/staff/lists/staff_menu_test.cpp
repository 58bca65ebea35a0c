#include "kiosk/staff/lists/staff_menu.hpp"

#include <catch2/catch.hpp>

#include "tests/support/fake_desk.hpp"
#include "tests/support/fake_stage.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
namespace content = lectern::content;
using lectern::tests::FakeDesk;
using lectern::tests::FakeStage;
using lectern::tests::Strings;

namespace {

/// Staff use one of their lists.
struct Office {
    void show(std::unique_ptr<Screen> list) { screen = std::move(list); }
    ChoiceList list() const { return std::get<ChoiceList>(screen->view().content); }
    std::size_t item(const std::string& label) const {
        const auto items = list().items;
        const auto found = std::ranges::find(items, label, &ChoiceList::Item::label);
        REQUIRE(found != items.end());
        return static_cast<std::size_t>(found - items.begin());
    }
    std::string detail(const std::string& label) const { return list().items[item(label)].detail; }
    void choose(const std::string& label) { screen->touch(ItemTarget{item(label)}); }
    /// Shows the screen that was opened last.
    void follow() {
        screen = std::move(desk.opened.back());
        desk.opened.pop_back();
    }

    FakeStage stage;
    FakeDesk desk;
    std::unique_ptr<Screen> screen;
};

content::LoadError problem(const std::string& file) {
    return {content::LoadError::Kind::empty, file, 0, 0, "it has no text", "write something into it"};
}

}  // namespace

TEST_CASE("each line of the staff's list leads somewhere") {
    Office office;
    office.show(make_staff_menu(office.stage, office.desk));
    Strings opened;
    for (const auto& line : office.list().items) {
        office.choose(line.label);
        opened.push_back(office.desk.take_asked().front());
    }
    CHECK(opened == Strings{"open staff_status", "open staff_problems", "open staff_loudness", "open staff_ceilings",
                            "open staff_quiet_hours", "open staff_cleaning", "open staff_checks", "open staff_pin", "open staff_sure",
                            "open staff_sure"});
}

TEST_CASE("back from the staff's list ends the visit and from its lists leads to it") {
    Office office;
    office.show(make_staff_menu(office.stage, office.desk));
    office.screen->handle(Action::back);
    CHECK(office.stage.take_asked() == Strings{"finish"});
    office.show(make_status_list(office.stage, office.desk));
    office.screen->handle(Action::back);
    CHECK(office.stage.take_asked() == Strings{"leave"});
}

TEST_CASE("Lectern ends and starts again only after a question whose first answer is no") {
    Office office;
    const auto [line, asked] = GENERATE(std::pair("End Lectern", "leave Lectern"), std::pair("Restart", "restart"));
    office.show(make_staff_menu(office.stage, office.desk));
    office.choose(line);
    office.desk.take_asked();
    office.follow();
    office.screen->handle(Action::play_pause);
    CHECK(office.stage.take_asked() == Strings{"leave"});
    CHECK(office.desk.take_asked().empty());
    office.choose(line);
    CHECK(office.desk.take_asked() == Strings{asked});
}

TEST_CASE("the status says how everything stands") {
    Office office;
    office.desk.stands = {.up = 125min, .sound = lectern::speech::SoundState::open, .articles = 3, .tally = {"2026-11-25 08:00", 12, 3}};
    office.desk.stands.device.device = "HDMI";
    office.desk.stands.device.latency = 34ms;
    office.show(make_status_list(office.stage, office.desk));
    CHECK(office.detail("Running for") == "2 h 5 min");
    CHECK(office.detail("Sound") == "works, HDMI");
    CHECK(office.detail("Delay of the sound") == "34 ms, found automatically");
    CHECK(office.detail("Articles") == "3");
    CHECK(office.detail("Articles begun since 2026-11-25 08:00") == "12");
    CHECK(office.detail("Of these heard to the end") == "3");
    CHECK(office.detail("Touch screen") == "works");
    CHECK(office.detail("Headphones") == "no socket has told");
    office.desk.stands.latency_is_fixed = true;
    CHECK(office.detail("Delay of the sound") == "34 ms, fixed in the settings");
    office.desk.stands.sound = lectern::speech::SoundState::lost;
    office.desk.stands.device.problem = "no device HDMI";
    CHECK(office.detail("Sound") == "no device HDMI");
}

TEST_CASE("a stuck and a noisy touch screen are shown and said in the status with what to do") {
    Office office;
    office.desk.stands.touch = TouchTrouble::stuck;
    office.show(make_status_list(office.stage, office.desk));
    CHECK(office.detail("Touch screen") == "something lies on it");
    office.desk.stands.touch = TouchTrouble::noisy;
    CHECK(office.detail("Touch screen") == "disturbed, wipe it dry");
    CHECK(office.screen->spoken()[2 + office.item("Touch screen")] == "Touch screen, disturbed, wipe it dry. 9 of 14.");
}

TEST_CASE("the status tells why what staff set was not stored") {
    Office office;
    office.show(make_status_list(office.stage, office.desk));
    CHECK(office.detail("Storing settings") == "works");
    office.desk.stands.not_kept = lectern::config::FileTrouble::no_space;
    CHECK(office.detail("Storing settings") == "the disk is full");
}

TEST_CASE("the status says what the system lacks to confine the engine, and nothing where it lacks nothing") {
    Office office;
    office.show(make_status_list(office.stage, office.desk));
    const auto as_usual = office.list().items.size();
    office.desk.stands.fences.files = false;
    CHECK(office.list().items.size() == as_usual + 1);
    CHECK(office.detail("Protection from harmful files") == "weak, this system lacks Landlock");
    office.desk.stands.fences.calls = false;
    CHECK(office.detail("Protection from harmful files") == "weak, this system lacks Landlock, seccomp");
}

TEST_CASE("a number of one digit is said as a number and not as a key") {
    Office office;
    office.desk.stands.articles = 3;
    office.show(make_status_list(office.stage, office.desk));
    CHECK(office.screen->spoken()[2 + office.item("Articles")] == "Articles, 3. 11 of 14.");
}

TEST_CASE("the socket's list says whether headphones are in, out, or nobody knows") {
    Office office;
    office.show(make_check_list(office.stage, office.desk));
    office.choose("The headphone socket");
    office.follow();
    CHECK(office.screen->name() == "staff_socket");
    CHECK(office.detail("Headphones") == "no socket has told");
    office.desk.stands.headphones = true;
    CHECK(office.detail("Headphones") == "in");
    office.desk.stands.headphones = false;
    office.stage.take_said();
    office.screen->enter(true);
    CHECK(office.stage.take_said() == Strings{"The headphone socket.", "Headphones, out. 1 of 1."});
}

TEST_CASE("each line of the checks leads somewhere") {
    Office office;
    office.show(make_check_list(office.stage, office.desk));
    Strings opened;
    for (const auto& line : office.list().items) {
        office.choose(line.label);
        opened.push_back(office.desk.take_asked().front());
    }
    CHECK(opened == Strings{"open staff_keys", "open staff_socket", "open staff_outputs", "open staff_touch", "open staff_card"});
}

TEST_CASE("the loudest volume of each output goes up and down by a decibel, is said as it then is, and kept") {
    Office office;
    office.desk.values.sound.headphones_ceiling_db = -39;
    office.show(make_ceilings_list(office.stage, office.desk));
    CHECK(office.detail("Loudspeaker") == "0 dB");
    CHECK(office.detail("Headphones") == "-39 dB");
    office.choose("Headphones");
    office.follow();
    office.choose("Softer");
    CHECK(office.stage.said.back() == "Headphones, -40 dB.");
    CHECK(office.list().title == "Headphones, -40 dB");
    office.choose("Softer");
    CHECK(std::get<double>(office.desk.kept.at("sound.headphones_ceiling_db")) == -40);
    office.choose("Louder");
    CHECK(office.desk.values.sound.headphones_ceiling_db == -39);
    CHECK(office.desk.values.sound.volume_ceiling_db == 0);
}

TEST_CASE("the loudest volume is never above what the device can give") {
    Office office;
    office.show(make_ceilings_list(office.stage, office.desk));
    office.choose("Loudspeaker");
    office.follow();
    office.choose("Louder");
    CHECK(office.desk.values.sound.volume_ceiling_db == 0);
    CHECK(office.stage.said.back() == "Loudspeaker, 0 dB.");
}

TEST_CASE("where the loudspeaker was measured its ceiling is told in dB(A) too, and the headphones' is not") {
    Office office;
    office.desk.values.sound.loudest_dba = 78;
    office.desk.values.sound.volume_ceiling_db = -6;
    office.show(make_ceilings_list(office.stage, office.desk));
    CHECK(office.detail("Loudspeaker") == "-6 dB, 72 dB(A)");
    CHECK(office.detail("Headphones") == "0 dB");
}

TEST_CASE("the test sentence is said by the output whose ceiling is set, at its loudest step") {
    Office office;
    office.show(make_ceilings_list(office.stage, office.desk));
    office.choose("Headphones");
    office.follow();
    office.desk.take_asked();
    office.choose("Say the test sentence");
    CHECK(office.desk.take_asked() == Strings{"say by headphones, step 10"});
}

TEST_CASE("articles with problems are named with what is wrong and what to do") {
    Office office;
    office.show(make_problem_list(office.stage, office.desk));
    CHECK(office.list().items.front().label == "All articles can be read");
    office.desk.unreadable = {problem("/articles/knee.md")};
    CHECK(office.detail("knee.md") == "it has no text; write something into it");
}

TEST_CASE("the meter's level is kept for the loudest step, whose sentence is said as loud as can be") {
    Office office;
    office.show(make_loudness_list(office.stage, office.desk));
    office.choose("Say the test sentence");
    REQUIRE(office.desk.loud.size() == 1);
    CHECK(office.stage.said.empty());
    CHECK(office.detail("The meter shows more") == "66 dB(A)");
    office.choose("The meter shows more");
    office.choose("The meter shows more");
    office.choose("The meter shows less");
    CHECK(office.desk.values.sound.loudest_dba == 66);
}

TEST_CASE("quiet hours are set in half hours and both ends at once") {
    Office office;
    office.show(make_quiet_hours_list(office.stage, office.desk));
    CHECK(office.detail("Quiet from") == "never");
    office.choose("Quiet from");
    office.follow();
    CHECK(office.detail("Later") == "22:30");
    office.choose("Earlier");
    office.choose("Earlier");
    CHECK(office.desk.values.sound.quiet_from == "21:00");
    CHECK(office.desk.values.sound.quiet_to == "06:00");
    CHECK(office.stage.said.back() == "Earlier, 20:30. 2 of 2.");
    office.show(make_quiet_hours_list(office.stage, office.desk));
    CHECK(office.detail("Quiet until") == "06:00");
    office.choose("No quiet hours");
    CHECK(office.detail("Quiet from") == "never");
}

TEST_CASE("times of quiet hours go round at midnight") {
    Office office;
    office.desk.values.sound.quiet_from = "23:30";
    office.show(make_quiet_hours_list(office.stage, office.desk));
    office.choose("Quiet from");
    office.follow();
    office.choose("Later");
    CHECK(office.desk.values.sound.quiet_from == "00:00");
    office.choose("Earlier");
    CHECK(office.desk.values.sound.quiet_from == "23:30");
}

TEST_CASE("the loudest step of the quiet hours goes down to silence and up to all") {
    Office office;
    office.show(make_quiet_hours_list(office.stage, office.desk));
    office.choose("Loudest step in quiet hours");
    office.follow();
    for (int i = 0; i < 5; ++i) office.choose("Softer");
    CHECK(office.desk.values.sound.quiet_ceiling == 0);
    CHECK(office.detail("Softer") == "silent");
    for (int i = 0; i < 12; ++i) office.choose("Louder");
    CHECK(office.desk.values.sound.quiet_ceiling == 10);
}

TEST_CASE("what a staff's list shows is what it says") {
    Office office;
    office.show(make_quiet_hours_list(office.stage, office.desk));
    CHECK(office.screen->spoken() == Strings{"Quiet hours.", "Press 5 when you hear yours.", "Quiet from, never. 1 of 4.",
                                             "Quiet until, never. 2 of 4.", "Loudest step in quiet hours, step 3 of 10. 3 of 4.",
                                             "No quiet hours. 4 of 4."});
}
