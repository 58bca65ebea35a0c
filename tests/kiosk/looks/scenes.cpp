#include "tests/kiosk/looks/scenes.hpp"

#include <algorithm>

#include "kiosk/drawing/hidden_view.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/screens/five_buttons.hpp"
#include "kiosk/screens/help/help_screen.hpp"
#include "kiosk/screens/help/key_names.hpp"
#include "kiosk/screens/help/key_phrases.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/visit/start_screen.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/staff/lists/key_check_screen.hpp"
#include "kiosk/staff/lists/output_check_screen.hpp"
#include "kiosk/staff/pin_screen.hpp"
#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/staff/storing_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "tests/kiosk/looks/every_screen.hpp"
#include "tests/kiosk/looks/specimen_room.hpp"

namespace lectern::kiosk::testing {

namespace {

using tests::FakeStage;

/// The scenes of one language.
class Album {
public:
    void shoot(std::string name, const FakeStage& stage, View view) {
        view.buttons = five_buttons(view.middle_button(), [&stage](Action action) { return stage.key_for(action); });
        view.caption = stage.caption();
        scenes_.push_back({std::move(name), std::move(view)});
    }
    void shoot(std::string name, const FakeStage& stage, const Screen& screen) { shoot(std::move(name), stage, screen.view()); }
    View& last() { return scenes_.back().view; }
    std::vector<Scene> take() { return std::move(scenes_); }

private:
    std::vector<Scene> scenes_;
};

// Screens in states that they reach while they are used.

void shoot_lists(const InterfaceLanguage& language, Album& album) {
    SpecimenRoom room(language);
    std::vector<std::string> languages;
    for (const auto& offered : interface_languages()) languages.push_back(offered.code);
    auto& start = room.stage.open<StartScreen>(room.stage, languages);
    for (std::size_t i = 0; i < languages.size(); ++i) start.handle(Action::next_sentence);
    album.shoot("start without sound", room.stage, start);
    auto& help = room.stage.open<HelpScreen>(room.stage, room.reads());
    help.handle(Action::next);
    help.handle(Action::next_sentence);
    album.shoot("more help", room.stage, help);
}

void shoot_reading(const InterfaceLanguage& language, Album& album) {
    SpecimenRoom room(language);
    auto& reading = room.reads();
    const auto how_to_show_it = phrases::screen_is_hidden(room.stage.key_for(Action::help));
    album.shoot("hidden", room.stage, without_content(reading.view(), how_to_show_it));
    album.last().caption = how_to_show_it;
    album.shoot("no sound", room.stage, reading);
    album.last().caption = phrases::no_sound();
    album.last().caption_is_warning = true;
    reading.handle(Action::play_pause);
    album.shoot("paused", room.stage, reading);
    reading.handle(Action::where_am_i);
    album.shoot("where am I", room.stage, reading);
}

/// With the longest texts that can appear.
void shoot_checks(const InterfaceLanguage& language, Album& album) {
    SpecimenRoom room(language);
    auto& [specimen, stage, desk] = room;
    auto& keys = stage.open<KeyCheckScreen>(stage, desk.keys());
    auto bound = desk.keys().keys();
    std::erase_if(bound, [](int key) { return pad_of(key) != Pad::numeric; });
    const int key =
        *std::ranges::max_element(bound, {}, [&](int one) { return phrases::meaning_of(*desk.keys().action(one, false)).size(); });
    keys.press({key_name(key), desk.keys().action(key, false), key});
    album.shoot("keys left", stage, keys);
    desk.speak = [&room](const std::string& sentence) { room.stage.say({sentence}); };
    auto& outputs = stage.open<OutputCheckScreen>(stage, desk);
    outputs.handle(Action::play_pause);
    stage.pass_until_quiet();
    album.shoot("outputs tried", stage, outputs);
}

/// What is said after a PIN was entered by touch.
void shoot_answers_to_pin(const InterfaceLanguage& language, Album& album) {
    SpecimenRoom room(language);
    const auto pin = PinScreen::to_enter(room.stage, room.desk);
    for (const auto& answer :
         {phrases::not_the_pin(), phrases::wait_for(std::chrono::minutes(5)), phrases::pins_differ(), phrases::pin_not_set(NoMemory{}),
          phrases::pin_not_set(config::FileTrouble::not_a_file), phrases::pin_not_looked_at(),
          phrases::not_stored(config::FileTrouble::not_a_file), phrases::at_least_digits(4), phrases::one_moment()}) {
        room.stage.voice().show(answer);
        album.shoot("staff_pin: " + answer, room.stage, *pin);
    }
}

}  // namespace

std::vector<Scene> scenes(const InterfaceLanguage& language) {
    load_catalogues(catalogues());
    const InLanguage guard(language);
    Album album;
    visit_every_screen(language, [&](const std::string& name, FakeStage& stage, Screen& screen) { album.shoot(name, stage, screen); });
    shoot_lists(language, album);
    shoot_reading(language, album);
    shoot_checks(language, album);
    return album.take();
}

std::vector<Scene> spoken_scenes(const InterfaceLanguage& language) {
    load_catalogues(catalogues());
    const InLanguage guard(language);
    Album album;
    shoot_answers_to_pin(language, album);
    visit_every_screen(language, [&](const std::string& name, FakeStage& stage, Screen& screen) {
        const View view = screen.view();
        if (std::holds_alternative<TextPage>(view.content) || std::holds_alternative<ChoiceList>(view.content)) return;
        for (const auto& sentence : screen.spoken()) {
            stage.voice().show(sentence);
            album.shoot(name + ": " + sentence, stage, view);
        }
    });
    return album.take();
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
