#include "tests/kiosk/scenes.hpp"

#include <SDL_scancode.h>
#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "content/markdown.hpp"
#include "kiosk/card_screen.hpp"
#include "kiosk/cleaning_screen.hpp"
#include "kiosk/corner_screen.hpp"
#include "kiosk/finish_screen.hpp"
#include "kiosk/five_buttons.hpp"
#include "kiosk/headphones_out_screen.hpp"
#include "kiosk/help_screen.hpp"
#include "kiosk/hidden_view.hpp"
#include "kiosk/key_check_screen.hpp"
#include "kiosk/key_names.hpp"
#include "kiosk/learn_keys_screen.hpp"
#include "kiosk/library_screen.hpp"
#include "kiosk/mode_phrases.hpp"
#include "kiosk/notice_phrases.hpp"
#include "kiosk/notice_screen.hpp"
#include "kiosk/output_check_screen.hpp"
#include "kiosk/phrases.hpp"
#include "kiosk/pin_screen.hpp"
#include "kiosk/places.hpp"
#include "kiosk/private_topic_screen.hpp"
#include "kiosk/reading_menu_screen.hpp"
#include "kiosk/reading_screen.hpp"
#include "kiosk/staff_menu.hpp"
#include "kiosk/start_screen.hpp"
#include "kiosk/still_there_screen.hpp"
#include "kiosk/welcome_screen.hpp"
#include "tests/kiosk/specimens.hpp"
#include "tests/support/fake_desk.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

namespace lectern::kiosk::testing {

namespace {

using namespace std::chrono_literals;
using tests::FakeStage;

const Specimen& specimen_of(const InterfaceLanguage& language) {
    return *std::ranges::find(specimens, std::string_view(language.code), &Specimen::language);
}

std::shared_ptr<const content::Document> document_of(const Specimen& specimen) {
    auto document = content::read_markdown(specimen.article, std::string(specimen.language), "");
    if (!document) throw std::logic_error("the specimen cannot be read");
    return std::make_shared<const content::Document>(std::move(*document));
}

/// One visitor's kiosk in one language.
class Room {
public:
    Room(const Specimen& specimen, std::vector<Scene>& scenes) : specimen_(specimen), scenes_(scenes) {
        for (const auto title : specimen.titles)
            stage_.library.push_back({"a.md", std::string(title), std::string(specimen.language), 520});
    }

    FakeStage& stage() { return stage_; }

    ReadingScreen& reads() {
        auto& screen = stage_.open<ReadingScreen>(stage_, OpenArticle{document_of(specimen_), tests::plain_pronunciation()}, false);
        screen.handle(Action::next);
        for (int i = 0; i < 3000 && !is_marked(screen.view()); ++i) stage_.pass(10ms);
        return screen;
    }

    void shoot(std::string name, const Screen& screen) { shoot(std::move(name), screen.view()); }
    void shoot(std::string name, View view) {
        view.buttons = five_buttons(view.buttons[2], [this](Action action) { return stage_.key_for(action); });
        view.caption = stage_.caption;
        scenes_.push_back({std::move(name), std::move(view)});
    }
    View& last() { return scenes_.back().view; }

private:
    bool is_marked(const View& view) const {
        const auto* page = std::get_if<TextPage>(&view.content);
        return page != nullptr && page->layout->section().slice(page->word) == specimen_.word;
    }

    const Specimen& specimen_;
    std::vector<Scene>& scenes_;
    FakeStage stage_;
};

void shoot_welcome(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    room.shoot("welcome", WelcomeScreen(std::string(specimen.place), [] {}));
    room.shoot("library", room.stage().open<LibraryScreen>(room.stage()));
}

void shoot_beginnings(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    std::vector<std::string> languages;
    std::ranges::transform(interface_languages(), std::back_inserter(languages), &InterfaceLanguage::code);
    auto& start = room.stage().open<StartScreen>(room.stage(), languages);
    room.shoot("start", start);
    for (std::size_t i = 0; i < languages.size(); ++i) start.handle(Action::next_sentence);
    room.shoot("start without sound", start);
    room.shoot("private topic", room.stage().open<PrivateTopicScreen>(room.stage(), [] {}));
}

void shoot_reading(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    auto& reading = room.reads();
    room.shoot("reading", reading);
    reading.handle(Action::play_pause);
    room.shoot("paused", reading);
    reading.handle(Action::where_am_i);
    room.shoot("where am I", reading);
    auto& help = room.stage().open<HelpScreen>(room.stage(), reading);
    room.shoot("help", help);
    help.handle(Action::next);
    help.handle(Action::next_sentence);
    room.shoot("more help", help);
    room.shoot("one button", room.stage().open<ReadingMenuScreen>(room.stage(), reading));
}

void shoot_hidden(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    const auto how_to_show_it = phrases::screen_is_hidden(room.stage().key_for(Action::help));
    room.shoot("hidden", without_content(room.reads().view(), how_to_show_it));
    room.last().caption = how_to_show_it;
}

void shoot_endings(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    auto& reading = room.reads();
    room.stage().pass_until_quiet();
    room.stage().pass(100ms);
    room.shoot("end", reading);
    room.shoot("finish", room.stage().open<FinishScreen>(room.stage(), reading));
}

void shoot_notices(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    auto& stage = room.stage();
    const auto key = stage.key_for(Action::play_pause);
    const auto lost = [key] {
        return Message{Icon::no_sound, phrases::sound_lost(), phrases::sound_lost_body(speech::OutputFault::missing, key)};
    };
    const auto nothing = [] { return Message{Icon::article, phrases::nothing_to_read(), phrases::ask_the_staff()}; };
    room.shoot("sound lost", stage.open<NoticeScreen>(stage, lost, [] {}));
    room.shoot("nothing to read", stage.open<NoticeScreen>(stage, nothing, nullptr));
}

void shoot_visit(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    auto& stage = room.stage();
    auto& keys = stage.open<LearnKeysScreen>(stage);
    room.shoot("learn the keys", keys);
    keys.press({key_name(SDL_SCANCODE_F20), Action::play_pause});
    room.shoot("a key learnt", keys);
    room.shoot("still there", stage.open<StillThereScreen>(stage, 25s));
    room.shoot("headphones out", stage.open<HeadphonesOutScreen>(stage, [] {}, [] {}));
    const auto call = [&stage] {
        return Message{Icon::bell, phrases::please_listen_for_your_name(), phrases::how_to_go_on(stage.key_for(Action::play_pause))};
    };
    room.shoot("call", stage.open<NoticeScreen>(stage, call, [] {}, NoticeManner{.name = "call"}));
}

void make_busy(tests::FakeDesk& desk) {
    desk.stands = {.up = 26h, .starved = 2, .articles = 8, .tally = {.since = "2026-11-25 14:00", .begun = 31, .finished = 18}};
    desk.unreadable.push_back({.kind = content::LoadError::Kind::malformed,
                               .file = "migraine.md",
                               .line = 12,
                               .problem = "the heading has no text",
                               .remedy = "give it one"});
}

void shoot_staff(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    auto& stage = room.stage();
    tests::FakeDesk desk;
    make_busy(desk);
    const auto shoot = [&](std::string name, std::unique_ptr<Screen> screen) {
        screen->enter(false);
        stage.deliver();
        room.shoot(std::move(name), *screen);
    };
    shoot("PIN", PinScreen::to_enter(stage, desk));
    shoot("staff", make_staff_menu(stage, desk));
    shoot("status", make_status_list(stage, desk));
    shoot("problems", make_problem_list(stage, desk));
    shoot("loudness", make_loudness_list(stage, desk));
    shoot("quiet hours", make_quiet_hours_list(stage, desk));
    shoot("checks", make_check_list(stage, desk));
    shoot("cleaning", std::make_unique<CleaningScreen>(stage, 60s));
    shoot("corners", std::make_unique<CornerScreen>(stage));
    shoot("card", std::make_unique<CardScreen>(stage, desk));
}

void shoot_banner(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    room.shoot("no sound", room.reads());
    room.last().caption = phrases::no_sound();
    room.last().caption_is_warning = true;
}

/// What staff check themselves, with the longest that there is to say.
void shoot_checks(const Specimen& specimen, std::vector<Scene>& scenes) {
    Room room(specimen, scenes);
    auto& stage = room.stage();
    tests::FakeDesk desk;
    desk.stands.touch = TouchTrouble::noisy;
    desk.stands.device.fault = speech::OutputFault::busy;
    const auto status = make_status_list(stage, desk);
    status->handle(Action::next);
    room.shoot("more status", *status);
    room.shoot("ceilings", *make_ceilings_list(stage, desk));
    auto& keys = stage.open<KeyCheckScreen>(stage, desk.keys());
    room.shoot("keys", keys);
    const auto bound = desk.keys().keys();
    const int key = *std::ranges::find(bound, Pad::numeric, pad_of);
    keys.press({key_name(key), desk.keys().action(key, false), key});
    room.shoot("keys left", keys);
    auto& outputs = stage.open<OutputCheckScreen>(stage, desk);
    outputs.handle(Action::play_pause);
    stage.say({desk.loud.back()});
    stage.pass_until_quiet();
    room.shoot("outputs", outputs);
}

}  // namespace

std::vector<Scene> scenes(const InterfaceLanguage& language) {
    load_catalogues(catalogues());
    const InLanguage guard(language);
    const Specimen& specimen = specimen_of(language);
    std::vector<Scene> made;
    shoot_welcome(specimen, made);
    shoot_beginnings(specimen, made);
    shoot_reading(specimen, made);
    shoot_hidden(specimen, made);
    shoot_endings(specimen, made);
    shoot_notices(specimen, made);
    shoot_banner(specimen, made);
    shoot_visit(specimen, made);
    shoot_staff(specimen, made);
    shoot_checks(specimen, made);
    return made;
}

View shown_by(const Painter& painter, const std::shared_ptr<const Typography>& typography, const View& view) {
    View shown = view;
    auto* page = std::get_if<TextPage>(&shown.content);
    if (page == nullptr) return shown;
    const std::shared_ptr<const content::Section> section(page->layout, &page->layout->section());
    const Rect content = painter.frame().content;
    const PageStyle style{{content.width, content.height}, painter.style().text_step, page->layout->style().language};
    page->layout = std::make_shared<const PageLayout>(typography, section, style);
    page->page = page->layout->page_of(page->word.begin);
    return shown;
}

const std::vector<Device>& devices() {
    static const std::vector<Device> all{
        {"7-inch", {800, 480}, 155, 400},    {"15-inch", {1024, 768}, 304, 600},           {"10-inch", {1280, 800}, 217, 500},
        {"24-inch", {1920, 1080}, 531, 600}, {"24-inch-standing", {1080, 1920}, 299, 600}, {"27-inch", {3840, 2160}, 597, 600},
    };
    return all;
}

std::shared_ptr<const Typography> typography_of(const Device& device) {
    return std::make_shared<const Typography>(ViewingConditions{device.pixels, device.width_mm, device.distance_mm},
                                              std::vector<std::string>{"Andika", "Noto Sans"});
}

}  // namespace lectern::kiosk::testing
